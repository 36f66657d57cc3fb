import { createElement, Fragment, memo, type ReactNode } from "react";
import type { MarkedArticle, MarkedParagraph } from "../../../core/article/marked-article";
import type { ParagraphMarks } from "../../../core/article/marks";
import { useWords } from "../../wording/use-words";
import { paragraphPlan } from "./paragraph-plan";
import type { Plan } from "./plan";

interface Props {
  readonly marked: MarkedArticle;
  readonly paragraph: MarkedParagraph;
  readonly marks: ParagraphMarks;
}

/** One paragraph with its marks, and beside it who is speaking: as long as the marks are the same object. */
export const ParagraphRow = memo(
  function ParagraphRow({ marked, paragraph, marks }: Props) {
    const words = useWords();
    return paragraphPlan(marked, paragraph, marks, words).map((part) => (
      <Fragment key={part.tag}>{planToReact(part)}</Fragment>
    ));
  },
  (before, after) => before.marks === after.marks,
);

/** The plan as React elements. */
export function planToReact(plan: Plan | string): ReactNode {
  if (typeof plan === "string") return plan;
  const { class: className, ...attributes } = plan.attributes;
  return createElement(plan.tag, { className, ...attributes }, ...plan.children.map(planToReact));
}
