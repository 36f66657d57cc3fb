// @vitest-environment happy-dom

import { act, cleanup, fireEvent, render } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { runs } from "../../../../scripts/depth";
import { smallArticle } from "../../../core/article/small-article.fixture";
import { english } from "../../wording/english";
import { Row } from "./article-text";
import { Folds, FoldsContext } from "./folds";
import { LateRows } from "./late-rows";

afterEach(cleanup);

const count = 8;
const small = smallArticle(
  [
    Array.from({ length: 5 }, (_, number) => `In the first ${number}.`),
    Array.from({ length: 3 }, (_, number) => `In the second ${number}.`),
  ],
  [],
);
const { paragraphs } = small;

/** The same rows both ways, and what happens to them. */
function bothWays() {
  const folds = new Folds(paragraphs.map(({ section }) => section));
  const { container } = render(
    <FoldsContext value={folds}>
      {paragraphs.map(({ number, id, text }) => (
        <Row key={id} number={number}>
          <p data-paragraph={id}>{text}</p>
        </Row>
      ))}
    </FoldsContext>,
  );
  const element = document.createElement("div");
  const rows = new LateRows(element, small, paragraphs, english);
  rows.fold(folds, english);
  folds.subscribe(() => rows.fold(folds, english));
  return { folds, container, element };
}

const step = fc.oneof(
  fc.array(fc.boolean(), { minLength: count, maxLength: count }),
  fc.constant(undefined),
  fc.nat(count - 1),
);

test("they are the rows that React makes, however they are folded", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const { folds, container, element } = bothWays();
      for (const each of steps) {
        act(() => {
          if (typeof each === "number") folds.reveal(each);
          else folds.fold(each);
        });
        expect(element.innerHTML).toBe(container.innerHTML);
      }
      cleanup();
    }),
    { numRuns: runs(20) },
  );
});

test("the line of a fold opens it, and stays the same line", () => {
  const { folds, element } = bothWays();
  act(() => folds.fold([true, false, false, true, true, true, true, true]));
  const line = element.querySelector("button");
  expect(line?.textContent).toBe(english.reader.folded(2));
  expect(element.querySelectorAll("[hidden]")).toHaveLength(2);
  act(() => fireEvent.click(line as HTMLButtonElement));
  expect(element.querySelectorAll("[hidden]")).toHaveLength(0);
  expect(element.querySelector("button")).toBe(line);
  expect(line?.getAttribute("aria-expanded")).toBe("true");
});
