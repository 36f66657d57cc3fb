import { isDrafted, isUnsure } from "../../../core/article/drafted";
import { byKind } from "../../../core/article/kinds";
import type { MarkedAnnotation, MarkedArticle } from "../../../core/article/marked-article";
import type { Membership } from "../../../core/article/membership";
import { mentioned } from "../../../core/article/mentioned";
import { isPassage } from "../../../core/article/passage";
import { ordinalOf } from "../../../core/article/reading-order";
import { annotationClass } from "../../filters/annotation-class";
import { hueOf } from "../../filters/hue";
import { membershipClasses } from "../../filters/left-out";

/** The classes of a mark element: its channel, whom and what it belongs to, and its hue. */
export function classOf(annotations: readonly MarkedAnnotation[], marked: MarkedArticle): string {
  const [first] = annotations;
  if (first === undefined) return "";
  return [
    "mark",
    channelOf(first),
    ...annotations.map(({ key }) => annotationClass(key)),
    ...membershipClasses(mergedMembers(annotations)),
    ...hueClasses(first, marked),
    ...(annotations.every(isDrafted) ? ["drafted"] : []),
    ...(annotations.every(isUnsure) ? ["unsure"] : []),
    ...modeClasses(first),
  ].join(" ");
}

/** How a quotation is told, where it is not in quotation marks. */
function modeClasses({ annotation }: MarkedAnnotation): readonly string[] {
  const mode = annotation.type === "quotation" ? annotation.mode : undefined;
  return mode === undefined || mode === "quoted" ? [] : [mode];
}

/** The hue classes of what is drawn for an annotation; a joint quotation has a second one. */
export function hueClasses(
  { annotation, members }: MarkedAnnotation,
  { entities }: MarkedArticle,
): readonly string[] {
  if (annotation.type === "quotation") {
    const [own, other] = members.speaker;
    return [
      ...(own === undefined ? [] : [`in-${hueOf({ kind: "speaker", number: own })}`]),
      ...(other === undefined
        ? []
        : ["joint", `with-${hueOf({ kind: "speaker", number: other })}`]),
    ];
  }
  const { kind, id } = mentioned(annotation);
  const own = entities[kind].find((entity) => entity.id === id);
  return own === undefined || kind === "country" ? [] : [`in-${hueOf(own)}`];
}

/** What stands small beside a mark: a country's code; in print also a quotation's number and speakers' initials. */
export function labelOf(
  annotations: readonly MarkedAnnotation[],
  marked: MarkedArticle,
  paragraph: number,
  { start }: { readonly start: number },
): string | undefined {
  for (const each of annotations) {
    const { annotation, members } = each;
    const [first] = each.ranges;
    if (first?.paragraph !== paragraph || first.start !== start) continue;
    if (annotation.type === "quotation") {
      const initials = members.speaker.map(
        (speaker) => marked.entities.speaker[speaker]?.initials ?? "",
      );
      return `${initials.join("+")} ${ordinalOf(marked, each)}`;
    }
    const { kind, id } = mentioned(annotation);
    if (kind === "country") return id;
  }
  return undefined;
}

function channelOf(annotation: MarkedAnnotation): string {
  if (annotation.annotation.type === "quotation") return "quotation";
  const { kind } = mentioned(annotation.annotation);
  return kind === "topic" && isPassage(annotation) ? "passage" : kind;
}

function mergedMembers(annotations: readonly MarkedAnnotation[]): Membership {
  return byKind((kind) => [...new Set(annotations.flatMap(({ members }) => members[kind]))]);
}
