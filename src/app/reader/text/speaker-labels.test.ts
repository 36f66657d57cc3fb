// @vitest-environment happy-dom

import { expect, test } from "vitest";
import { marksByParagraph } from "../../../core/article/marks";
import { aQuotation, smallArticle } from "../../../core/article/small-article.fixture";
import { english } from "../../wording/english";
import { planToDom } from "./plan-to-dom";
import { speakerLabels } from "./speaker-labels";

/** The labels beside each paragraph: their words, and the quotations that a press is about. */
function labelsOf(marked: ReturnType<typeof smallArticle>) {
  return marksByParagraph(marked).map((marks) =>
    speakerLabels(marked, marks, english)
      .flatMap(({ children }) => children)
      .map((label) => planToDom(label))
      .map((label) =>
        label instanceof Element
          ? [label.textContent, label.getAttribute("data-label-for")?.split(" ").length ?? 0]
          : [],
      ),
  );
}

test("quotations by one speaker that follow one another have one label", () => {
  const marked = smallArticle(
    [["“Rain.” “Sun.” “Wind.” “Snow.”"]],
    [
      aQuotation("a", ["ada"], [[1, "“Rain.”"]]),
      aQuotation("b", ["ada"], [[1, "“Sun.”"]]),
      aQuotation("c", ["bo"], [[1, "“Wind.”"]]),
      aQuotation("d", ["ada"], [[1, "“Snow.”"]]),
    ],
  );
  expect(labelsOf(marked)).toEqual([
    [
      ["Ada Alm says", 2],
      ["Bo Berg says", 1],
      ["Ada Alm says", 1],
    ],
  ]);
});
