// @vitest-environment happy-dom

import { expect, test, vi } from "vitest";
import { marksByParagraph } from "../../core/article/marks";
import { aQuotation, smallArticle } from "../../core/article/small-article.fixture";
import { clockTime } from "../../core/article/values/clock-time";
import { english } from "../wording/english";
import { showTimes, type TimeActions } from "./shown-times";
import { paragraphPlan } from "./text/paragraph-plan";
import { planToDom } from "./text/plan-to-dom";

const marked = smallArticle([], [aQuotation("q1", ["ada"], [[1, "Hello"]])], {
  sections: [
    {
      id: "s",
      paragraphs: [
        { id: "p1", text: "Hello", time: { start: 7.9 } },
        { id: "p2", text: "[applause]", time: { start: 3725 } },
        { id: "p3", text: "The end." },
      ],
    },
  ],
});

function rows(): HTMLElement[] {
  return marked.paragraphs.map((paragraph) => {
    const row = document.createElement("div");
    row.className = "row";
    row.dataset.paragraphNumber = String(paragraph.number);
    const marks = marksByParagraph(marked)[paragraph.number];
    if (marks !== undefined)
      row.append(...paragraphPlan(marked, paragraph, marks, english).map(planToDom));
    return row;
  });
}

const actions: TimeActions = { play: undefined, goTo: () => {}, labelOf: (time) => `At ${time}` };

const timesIn = (root: Element) =>
  [...root.querySelectorAll(".time")].map(({ tagName, textContent }) => [tagName, textContent]);

test("a time is a link to the quotation that begins there, else words; none where there is none", () => {
  const root = document.createElement("div");
  root.append(...rows());
  const goTo = vi.fn();
  const stop = showTimes(root, marked, { ...actions, goTo });
  expect(timesIn(root)).toEqual([
    ["A", "0:07"],
    ["SPAN", "1:02:05"],
  ]);
  const link = root.querySelector<HTMLAnchorElement>("a.time");
  expect(link?.getAttribute("href")).toBe("#q1");
  expect(link?.parentElement?.className).toBe("names");
  link?.click();
  expect(goTo).toHaveBeenCalledWith("q1");
  stop();
  expect(timesIn(root)).toEqual([]);
});

test("with a recording, each plays from its time", () => {
  const root = document.createElement("div");
  root.append(...rows());
  const play = vi.fn();
  showTimes(root, marked, { ...actions, play });
  for (const button of root.querySelectorAll<HTMLElement>("button.time")) button.click();
  expect(play.mock.calls).toEqual([[7.9], [3725]]);
});

test("rows that are made later, or again, get theirs", async () => {
  const root = document.createElement("div");
  document.body.append(root);
  showTimes(root, marked, actions);
  const [first, second] = rows();
  if (first === undefined || second === undefined) throw new RangeError("no rows");
  const stretch = document.createElement("div");
  stretch.append(first, second);
  root.append(stretch);
  await expect.poll(() => timesIn(root)).toHaveLength(2);
  first.replaceChildren(...(rows()[0]?.childNodes ?? []));
  await expect.poll(() => timesIn(first)).toEqual([["A", "0:07"]]);
  root.remove();
});

test("times are shown with hours only where there are some", () => {
  expect([0, 59.99, 60, 3599, 3600, 36_061].map(clockTime)).toEqual([
    "0:00",
    "0:59",
    "1:00",
    "59:59",
    "1:00:00",
    "10:01:01",
  ]);
});
