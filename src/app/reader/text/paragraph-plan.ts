import type { MarkedArticle, MarkedParagraph } from "../../../core/article/marked-article";
import { type ParagraphMarks, segmentsOf } from "../../../core/article/marks";
import type { Segment } from "../../../core/article/segment";
import type { Wording } from "../../wording/english";
import { classOf, labelOf } from "./mark-class";
import { bodyPlan, inOwnMark, textPlan } from "./own-marks";
import { passageRules } from "./passage-rules";
import { type Plan, plan } from "./plan";
import { speakerLabels } from "./speaker-labels";

/** One paragraph: its own words with their marks, and beside them who is speaking. */
export function paragraphPlan(
  marked: MarkedArticle,
  paragraph: MarkedParagraph,
  marks: ParagraphMarks,
  words: Wording,
): readonly Plan[] {
  const segments = segmentsOf(paragraph, marks);
  return [
    ...speakerLabels(marked, marks, words),
    ...passageRules(marked, paragraph, marks),
    ...bodyPlan(
      marked,
      paragraph,
      words,
      segments.flatMap((segment) => segmentPlan(segment, marked, paragraph, marks)),
    ),
  ];
}

const none = { annotations: [], covers: [] };

/** One paragraph before the marks of its annotations are made: its words alone, with its own marks. */
export function barePlan(
  marked: MarkedArticle,
  paragraph: MarkedParagraph,
  words: Wording,
): readonly Plan[] {
  const segments = segmentsOf(paragraph, none);
  return bodyPlan(
    marked,
    paragraph,
    words,
    segments.flatMap((segment) => segmentPlan(segment, marked, paragraph, none)),
  );
}

function segmentPlan(
  segment: Segment,
  marked: MarkedArticle,
  paragraph: MarkedParagraph,
  marks: Pick<ParagraphMarks, "annotations">,
): readonly (Plan | string)[] {
  if (segment.type === "text") return textPlan(segment, paragraph);
  const { length } = marks.annotations;
  let words = segment.children.flatMap((child) => segmentPlan(child, marked, paragraph, marks));
  for (const key of segment.keys)
    if (key >= length) words = [...inOwnMark(key - length, paragraph, words)];
  const annotations = segment.keys.flatMap((key) => marks.annotations[key] ?? []);
  if (annotations.length === 0) return words;
  return [
    plan(
      "span",
      {
        class: classOf(annotations, marked),
        "data-annotation": annotations.map(({ id }) => id).join(" "),
        "data-label": labelOf(annotations, marked, paragraph.number, segment),
      },
      ...words,
    ),
  ];
}
