// @vitest-environment happy-dom

import { act, cleanup, fireEvent, render } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { runs } from "../../../../scripts/depth";
import { smallArticle } from "../../../core/article/small-article.fixture";
import { english } from "../../wording/english";
import { Row } from "./article-text";
import { CollapsibleRows, CollapsibleRowsContext } from "./collapsible-rows";
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
  const collapsible = new CollapsibleRows(paragraphs.map(({ section }) => section));
  const { container } = render(
    <CollapsibleRowsContext value={collapsible}>
      {paragraphs.map(({ number, id, text }) => (
        <Row key={id} number={number}>
          <p data-paragraph={id}>{text}</p>
        </Row>
      ))}
    </CollapsibleRowsContext>,
  );
  const element = document.createElement("div");
  const rows = new LateRows(element, small, paragraphs, english);
  rows.collapse(collapsible, english);
  collapsible.subscribe(() => rows.collapse(collapsible, english));
  return { collapsible, container, element };
}

const step = fc.oneof(
  fc.array(fc.boolean(), { minLength: count, maxLength: count }),
  fc.constant(undefined),
  fc.nat(count - 1),
);

test("they are the rows that React makes, however they are collapsed", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const { collapsible, container, element } = bothWays();
      for (const each of steps) {
        act(() => {
          if (typeof each === "number") collapsible.reveal(each);
          else collapsible.collapse(each);
        });
        expect(element.innerHTML).toBe(container.innerHTML);
      }
      cleanup();
    }),
    { numRuns: runs(20) },
  );
});

test("the line of a collapsed run opens it, and stays the same line", () => {
  const { collapsible, element } = bothWays();
  act(() => collapsible.collapse([true, false, false, true, true, true, true, true]));
  const line = element.querySelector("button");
  expect(line?.textContent).toBe(english.reader.collapsed(2));
  expect(element.querySelectorAll("[hidden]")).toHaveLength(2);
  act(() => fireEvent.click(line as HTMLButtonElement));
  expect(element.querySelectorAll("[hidden]")).toHaveLength(0);
  expect(element.querySelector("button")).toBe(line);
  expect(line?.getAttribute("aria-expanded")).toBe("true");
});
