import type { AnnotatedArticle, Annotation, Target } from "../format";
import type { Findings } from "./findings";
import { shown } from "./found";
import { indexInFile, isAlone, pathInFile, rememberAlone, rememberIndexes } from "./index-in-file";
import { entryPath } from "./path";

type Twins = ReadonlyMap<string, readonly string[]>;

/**
 * An article in which several paragraphs had one id and now have their own: each target that names that
 * id is given the one paragraph that has its words. Where more than one has them, or there are no words
 * to go by, the target is left out, with a finding; where none has, it stays with the first.
 */
export function withTwinsToldApart(
  article: AnnotatedArticle,
  twins: Twins,
  findings: Findings,
): AnnotatedArticle {
  const { annotations } = article;
  if (annotations === undefined) return article;
  const texts = textsOf(article, twins);
  const kept: Annotation[] = [];
  const indexes: number[] = [];
  annotations.forEach((annotation, index) => {
    const inFile = indexInFile(annotations, index);
    const told = toldApart(annotation, entryPath("annotations", inFile), texts, twins, findings);
    if (told === undefined) return;
    kept.push(told);
    indexes.push(inFile);
  });
  if (indexes.some((inFile, index) => inFile !== index)) rememberIndexes(kept, indexes);
  return { ...article, annotations: kept };
}

function textsOf({ sections }: AnnotatedArticle, twins: Twins): ReadonlyMap<string, string> {
  const ids = new Set([...twins.values()].flat());
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return new Map(paragraphs.flatMap(({ id, text }) => (ids.has(id) ? [[id, text] as const] : [])));
}

function toldApart(
  annotation: Annotation,
  path: string,
  texts: ReadonlyMap<string, string>,
  twins: Twins,
  findings: Findings,
): Annotation | undefined {
  const attributed = annotation.type === "quotation" ? annotation.attribution : undefined;
  const all = attributed === undefined ? annotation.targets : [...annotation.targets, attributed];
  if (!all.some(({ paragraph }) => twins.has(paragraph))) return annotation;
  const before = findings.count;
  const choose = (target: Target, at: string) => chosen(target, at, texts, twins, findings);
  const targets = annotation.targets.map((target, index) => ({
    target: choose(target, pathInFile(annotation.targets, `${path}.targets`, index)),
    index: indexInFile(annotation.targets, index),
  }));
  const left = targets.filter(({ target }) => target !== undefined);
  if (left.length === 0) {
    findings.leaveOut(path, before);
    return undefined;
  }
  const kept = left.flatMap(({ target }) => target ?? []);
  rememberIndexes(
    kept,
    left.map(({ index }) => index),
  );
  if (isAlone(annotation.targets)) rememberAlone(kept);
  const changed = { ...annotation, targets: kept };
  if (changed.type !== "quotation" || attributed === undefined) return changed;
  const { attribution: _, ...rest } = changed;
  const attribution = choose(attributed, `${path}.attribution`);
  return attribution === undefined ? rest : { ...rest, attribution };
}

function chosen(
  target: Target,
  path: string,
  texts: ReadonlyMap<string, string>,
  twins: Twins,
  findings: Findings,
): Target | undefined {
  const ids = twins.get(target.paragraph);
  if (ids === undefined) return target;
  const { exact } = target;
  const having =
    exact === undefined ? ids : ids.filter((id) => texts.get(id)?.includes(exact) === true);
  const [only, another] = having;
  if (only === undefined) return target;
  const at = `${path}.paragraph`;
  const named = { id: shown(target.paragraph), count: ids.length };
  if (another !== undefined) {
    const code = exact === undefined ? "reference.twins-unnamed" : "reference.twins-alike";
    const before = findings.count;
    findings.error(code, at, () => named);
    findings.leaveOut(path, before);
    return undefined;
  }
  if (only === target.paragraph) return target;
  const given = () => ({ ...named, readAs: shown(only) });
  findings.warning("reference.twins", at, given, [{ do: "set", path: at, value: only }]);
  return { ...target, paragraph: only };
}
