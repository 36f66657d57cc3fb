import type { MarkedArticle, MarkedParagraph } from "../../../core/article/marked-article";
import type { ParagraphMarks } from "../../../core/article/marks";
import { isPassage } from "../../../core/article/passage";
import { annotationClass } from "../../filters/annotation-class";
import { membershipClasses } from "../../filters/left-out";
import { hueClasses } from "./mark-class";
import { type Plan, plan } from "./plan";

const lane = 5;

/** About half a line of text, in UTF-16 units: a passage's first and last line are mostly part of it. */
const halfLine = 26;

/** The rules at the text's edge that stand for passages on a topic, as high as the passage's share of the paragraph. */
export function passageRules(
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
