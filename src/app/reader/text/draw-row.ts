import type { MarkedArticle, MarkedParagraph } from "../../../core/article/marked-article";
import type { ParagraphMarks } from "../../../core/article/marks";
import type { Wording } from "../../wording/english";
import { barePlan, paragraphPlan } from "./paragraph-plan";
import { planToDom } from "./plan-to-dom";

/** What the rows of a large article are filled from; the marks by the number of the paragraph. */
export interface RowSource {
  readonly marked: MarkedArticle;
  readonly marks: readonly ParagraphMarks[];
  readonly words: Wording;
}

/** Makes what is in the row of a paragraph, with the marks of annotations or without. */
export function drawRow(
  row: HTMLElement,
  paragraph: MarkedParagraph,
  { marked, marks, words }: RowSource,
  withMarks: boolean,
): void {
  const own = marks[paragraph.number];
  if (own === undefined) return;
  const plans = withMarks
    ? paragraphPlan(marked, paragraph, own, words)
    : barePlan(marked, paragraph, words);
  row.replaceChildren(...plans.map(planToDom));
}
