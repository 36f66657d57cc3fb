import type { MarkedArticle, MarkedParagraph } from "../../article/marked-article";
import { type ParagraphMarks, segmentsOf } from "../../article/marks";
import type { Segment } from "../../article/segment";
import type { Wording } from "../../wording/english";
import { hasEndlessWord } from "./endless-word";
import { classOf, labelOf } from "./mark-class";
import { passageRules } from "./passage-rules";
import { type Plan, plan } from "./plan";
import { voices } from "./voices";

/** One paragraph: its own words with their marks, and beside them who is speaking. */
export function paragraphPlan(
  marked: MarkedArticle,
  paragraph: MarkedParagraph,
  marks: ParagraphMarks,
  words: Wording,
): readonly Plan[] {
  const segments = segmentsOf(marked, paragraph, marks);
  return [
    ...voices(marked, marks, words),
    ...passageRules(marked, paragraph, marks),
    plan(
      "p",
      attributesOf(paragraph),
      ...segments.map((segment) => segmentPlan(segment, marked, paragraph)),
    ),
  ];
}

/** One paragraph before its marks are made: its words alone. */
export function barePlan(paragraph: MarkedParagraph): Plan {
  return plan("p", attributesOf(paragraph), paragraph.text);
}

function attributesOf({ id, text }: MarkedParagraph) {
  return { class: hasEndlessWord(text) ? "endless" : undefined, "data-paragraph": id };
}

function segmentPlan(
  segment: Segment,
  marked: MarkedArticle,
  paragraph: MarkedParagraph,
): Plan | string {
  if (segment.type === "text") return paragraph.text.slice(segment.start, segment.end);
  const annotations = segment.keys.flatMap((key) => marked.annotations[key] ?? []);
  return plan(
    "span",
    {
      class: classOf(annotations, marked),
      "data-annotation": annotations.map(({ id }) => id).join(" "),
      "data-label": labelOf(annotations, marked, paragraph.number, segment),
    },
    ...segment.children.map((child) => segmentPlan(child, marked, paragraph)),
  );
}
