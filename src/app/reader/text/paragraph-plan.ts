import type { MarkedArticle, MarkedParagraph } from "../../../core/article/marked-article";
import { type ParagraphMarks, segmentsOf } from "../../../core/article/marks";
import { isPassage } from "../../../core/article/passage";
import type { Segment } from "../../../core/article/segment";
import { annotationClass } from "../../filters/annotation-class";
import { membershipClasses } from "../../filters/left-out";
import type { Wording } from "../../wording/english";
import { classOf, hueClasses, labelOf } from "./mark-class";
import { bodyPlan, inOwnMark, textPlan } from "./own-marks";
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

const lane = 5;

/** About half a line of text, in UTF-16 units: a passage's first and last line are mostly part of it. */
const halfLine = 26;

/** The rules at the text's edge that stand for passages on a topic, as high as the passage's share of the paragraph. */
function passageRules(
  marked: MarkedArticle,
  paragraph: MarkedParagraph,
  { annotations, covers }: ParagraphMarks,
): readonly Plan[] {
  const passages = covers.flatMap(({ key, start, end }) => {
    const annotation = annotations[key];
    return annotation !== undefined && isPassage(annotation) ? [{ annotation, start, end }] : [];
  });
  if (passages.length === 0) return [];
  const { length } = paragraph.text;
  const percent = (units: number) => `${((100 * units) / length).toFixed(2)}%`;
  const rules = passages.map(({ annotation, start, end }, index) => {
    const from = Math.max(0, start - halfLine);
    return plan("rect", {
      class: [
        "passage-rule",
        annotationClass(annotation.key),
        ...membershipClasses(annotation.members),
        ...hueClasses(annotation, marked),
      ].join(" "),
      x: String((index % 3) * lane),
      width: "3",
      y: percent(from),
      height: percent(Math.min(length, end + halfLine) - from),
      rx: "1.5",
    });
  });
  return [plan("svg", { class: "passage-rules", "aria-hidden": "true" }, ...rules)];
}
