import { indexInFile } from "../article/checking/index-in-file";
import { describe } from "../article/describe";
import type { AnnotatedArticle, Target } from "../article/format";
import { ArticleText } from "../article/placing/article-text";
import { Allowance, placeTarget } from "../article/placing/place-target";
import type { Range } from "../article/range";
import type { Composer } from "./composer";
import { entriesOf, fieldOf, isObject, type Json, type JsonObject } from "./json";
import { find } from "./locate";

/** A stretch of a paragraph as it is now, in UTF-16 units. */
export interface ParagraphPiece {
  readonly paragraph: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where a range of the article before the change is now: in one piece, in several, or gone. */
export type Move = (range: Range) => readonly ParagraphPiece[];

/**
 * Lets the targets in these paragraphs (by number) follow a change of their text. One whose words are gone
 * stays as it was, with its words, for the place to be found again by them. Gives the ids of the
 * annotations that have such.
 */
export function retarget(
  composer: Composer,
  article: AnnotatedArticle,
  paragraphs: ReadonlySet<number>,
  move: Move,
): readonly string[] {
  const text = new ArticleText(article);
  const allowance = new Allowance();
  const ids = new Set([...paragraphs].map((number) => text.paragraphs[number]?.id));
  const lost = new Set<string>();

  const follow = (target: Target, raw: JsonObject, id: string): readonly Json[] => {
    // Those that have moved to another paragraph stay as they are: their words find them there again.
    if (!ids.has(target.paragraph)) return [raw];
    const placement = placeTarget(target, text, allowance);
    if (placement.status === "unplaced" || !paragraphs.has(placement.range.paragraph)) return [raw];
    const pieces = move(placement.range);
    if (pieces.length > 0) return pieces.map((piece) => describedAs(raw, piece));
    lost.add(id);
    const { paragraph, start, end } = placement.range;
    const before = text.paragraphs[paragraph];
    if (before === undefined || target.exact !== undefined) return [raw];
    return [{ ...raw, exact: before.text.slice(start, end) }];
  };

  for (const annotation of article.annotations ?? []) {
    const { id } = annotation;
    const entry = find(composer.file, "annotation", id);
    const written = fieldOf(entry, "targets");
    const list = Array.isArray(written)
      ? entriesOf(written)
      : written === undefined
        ? []
        : [written];
    const byIndex = new Map(
      annotation.targets.map((target, at) => [indexInFile(annotation.targets, at), target]),
    );
    const followed = list.flatMap((raw, at): readonly Followed[] => {
      const target = byIndex.get(at);
      if (target === undefined || !isObject(raw)) return [{ now: raw, was: undefined }];
      return follow(target, raw, id).map((now) => ({ now, was: target.paragraph }));
    });
    const now = joinedTargets(followed);
    if (now.some((each, at) => each !== list[at]) || now.length !== list.length) {
      composer.set("annotation", id, "targets", now);
    }
    const told = annotation.type === "quotation" ? annotation.attribution : undefined;
    const raw = fieldOf(entry, "attribution");
    if (told === undefined || !isObject(raw)) continue;
    const [first] = follow(told, raw, id);
    composer.set("annotation", id, "attribution", first);
  }
  return [...lost];
}

/** A target that says where a piece is, with whatever else it said. */
function describedAs(raw: JsonObject, { paragraph, text, start, end }: ParagraphPiece): JsonObject {
  const { prefix: _, suffix: __, exact: ___, ...rest } = raw;
  const described = describe(text, { start, end }, paragraph);
  // Blanks alone are no words to find a place by.
  const isBlank = described.exact?.trim() === "";
  const place = { paragraph, start: described.start, end: described.end };
  return { ...rest, ...(isBlank ? place : described) } as JsonObject; // a target is JSON
}

/** A target as it is now, and the paragraph that it stood in. */
interface Followed {
  readonly now: Json;
  readonly was: string | undefined;
}

/** One target for two of different paragraphs that follow one another in one, with nothing but a blank between. */
function joinedTargets(targets: readonly Followed[]): readonly Json[] {
  const result: Followed[] = [];
  for (const target of targets) {
    const last = result.at(-1);
    const isApart = last?.was !== target.was && isObject(last?.now) && isObject(target.now);
    const one = isApart ? joinedPair(last.now as JsonObject, target.now as JsonObject) : undefined;
    if (one === undefined) result.push(target);
    else result[result.length - 1] = { now: one, was: target.was };
  }
  return result.map(({ now }) => now);
}

function joinedPair(a: JsonObject, b: JsonObject): JsonObject | undefined {
  const [end, start] = [a.end, b.start];
  if (a.paragraph !== b.paragraph || typeof end !== "number" || typeof start !== "number") {
    return undefined;
  }
  const [before, after] = [a.exact, b.exact];
  const isClose = start === end || start === end + 1;
  if (!isClose || typeof before !== "string" || typeof after !== "string") return undefined;
  if (start === end + 1 && !(typeof a.suffix === "string" && a.suffix.startsWith(" "))) {
    return undefined;
  }
  const { suffix: _, ...rest } = a;
  return {
    ...rest,
    end: b.end ?? null,
    exact: `${before}${start === end ? "" : " "}${after}`,
    ...(b.suffix === undefined ? {} : { suffix: b.suffix }),
  };
}
