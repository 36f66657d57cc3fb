// @vitest-environment happy-dom

import { cleanup, render } from "@testing-library/react";
import fc from "fast-check";
import { createElement } from "react";
import { expect, test } from "vitest";
import { runs } from "../../../../scripts/depth";
import { anyReading } from "../../../core/article/article.arbitrary";
import { marksByParagraph } from "../../../core/article/marks";
import { english } from "../../wording/english";
import { planToReact } from "./paragraph";
import { barePlan, paragraphPlan } from "./paragraph-plan";
import { type Plan, plan } from "./plan";
import { planToDom } from "./plan-to-dom";

function byReact(parts: readonly Plan[]): Element {
  return render(createElement("div", {}, ...parts.map(planToReact))).container
    .children[0] as Element;
}

function byHand(parts: readonly Plan[]): Element {
  const container = document.createElement("div");
  container.append(...parts.map(planToDom));
  return container;
}

test("React and the page's own means make the same elements", () => {
  fc.assert(
    fc.property(anyReading, ({ marked }) => {
      const marks = marksByParagraph(marked);
      for (const paragraph of marked.paragraphs) {
        const own = marks[paragraph.number];
        if (own === undefined) throw new RangeError("a paragraph without a list of marks");
        const parts = paragraphPlan(marked, paragraph, own, english);
        const made = byHand(parts);
        expect(made.isEqualNode(byReact(parts))).toBe(true);
        const bare = byHand(barePlan(marked, paragraph, english));
        for (const shown of [made, bare]) {
          expect(shown.querySelector("[data-paragraph]")?.textContent).toBe(paragraph.text);
          const links = paragraph.marks?.filter(({ kind }) => kind === "link") ?? [];
          expect(shown.querySelector("a") !== null).toBe(links.length > 0);
        }
        // All that is rendered in one test would be kept to its end.
        cleanup();
      }
    }),
    // Each renders an article by React.
    { numRuns: runs(20, 500) },
  );
});

test("what a document says stays text", () => {
  const hostile = `<img src=x onerror="alert(1)">`;
  const made = byHand([plan("span", { "data-label": hostile, title: undefined }, hostile)]);
  expect(made.children).toHaveLength(1);
  expect(made.textContent).toBe(hostile);
  expect(made.firstElementChild?.getAttribute("data-label")).toBe(hostile);
  expect(made.firstElementChild?.hasAttribute("title")).toBe(false);
});
