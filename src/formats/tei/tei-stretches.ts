// The quotations and mentions of an article as elements of TEI, paragraph by paragraph.
import type { AnnotatedArticle } from "../../core/article/format";
import type { MarkedAnnotation } from "../../core/article/marked-article";
import { mentioned } from "../../core/article/mentioned";
import type { Stretch } from "./nested";
import type { XmlIds } from "./xml-ids";
import { xmlAttributes } from "./xml-text";

/** Names that cross or hold what is said stand around it, what is said around other names. */
const ranks = { outside: 0, said: 1, inside: 2 };

/** The stretches by the number of their paragraph. */
export function teiStretches(
  article: AnnotatedArticle,
  quotations: readonly MarkedAnnotation[],
  mentions: readonly MarkedAnnotation[],
  ids: XmlIds,
): ReadonlyMap<number, readonly Stretch[]> {
  const found = new Map<number, Stretch[]>();
  const add = (annotation: MarkedAnnotation, isSaid: boolean) => {
    const [name, own] = isSaid ? saidAs(annotation, ids) : namedAs(annotation, article, ids);
    const attributes = { ...own, ...certaintyOf(annotation, ids) };
    const id = ids.of("annotation", annotation.id);
    let part = 0;
    // Parts after the first are chained to the one before.
    const open = () => {
      part += 1;
      const ownId = part === 1 ? id : ids.of("annotation", `${annotation.id}.${part}`);
      const before = part === 2 ? id : ids.of("annotation", `${annotation.id}.${part - 1}`);
      const prev = part === 1 ? undefined : `#${before}`;
      return `<${name}${xmlAttributes({ "xml:id": ownId, ...attributes, prev })}>`;
    };
    for (const { paragraph, start, end } of annotation.ranges) {
      const here = found.get(paragraph) ?? [];
      const isOutside = here.some(
        (other) =>
          other.rank === ranks.said &&
          other.start < end &&
          other.end > start &&
          !(other.start <= start && other.end >= end),
      );
      const rank = isSaid ? ranks.said : isOutside ? ranks.outside : ranks.inside;
      here.push({ start, end, rank, open, close: `</${name}>` });
      found.set(paragraph, here);
    }
  };
  for (const each of quotations) add(each, true);
  for (const each of mentions) add(each, false);
  return found;
}

/** Who answers for an annotation that no person has accepted, and how certain it is, from 0 to 1. */
function certaintyOf({ annotation }: MarkedAnnotation, ids: XmlIds) {
  const { origin, confidence } = annotation;
  return {
    resp: origin === "machine" ? `#${machineId(ids)}` : undefined,
    cert: confidence === undefined ? undefined : String(confidence),
  };
}

/** The id that stands for a program in the header and at what it has marked. */
export function machineId(ids: XmlIds): string {
  return ids.of("responsible", "machine");
}

type Tag = readonly [name: string, attributes: Readonly<Record<string, string | undefined>>];

function saidAs({ annotation }: MarkedAnnotation, ids: XmlIds): Tag {
  if (annotation.type !== "quotation") return ["seg", {}];
  const { speakers, topics = [], mode } = annotation;
  const to = (kind: string, all: readonly string[]) =>
    all.length === 0 ? undefined : all.map((id) => `#${ids.of(kind, id)}`).join(" ");
  const attributes = {
    who: to("speaker", speakers),
    ana: to("topic", topics),
    direct: mode === "indirect" ? "false" : undefined,
    aloud: mode === "thought" ? "false" : undefined,
    rend: mode === "turn" ? "turn" : undefined,
  };
  return ["said", attributes];
}

function namedAs({ annotation }: MarkedAnnotation, article: AnnotatedArticle, ids: XmlIds): Tag {
  if (annotation.type !== "mention") return ["seg", {}];
  const { kind, id } = mentioned(annotation);
  if (kind === "country") return ["placeName", { type: "country", key: id }];
  const ref = `#${ids.of(kind, id)}`;
  if (kind === "speaker") return ["persName", { ref }];
  switch (article.topics?.find((topic) => topic.id === id)?.kind) {
    case "place":
      return ["placeName", { ref }];
    case "organisation":
      return ["orgName", { ref }];
    case "event":
      return ["rs", { type: "event", ref }];
    case "work":
      return ["rs", { type: "work", ref }];
    default:
      return ["term", { ref }];
  }
}
