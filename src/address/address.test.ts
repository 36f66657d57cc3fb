import fc from "fast-check";
import { expect, test } from "vitest";
import { annotationIdOf, articleHref } from "./paths";
import { parseSelection } from "./selection-params";
import { parseView } from "./view-param";

const id = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N}._~-]{0,12}$/u);
const ids = fc.uniqueArray(id, { maxLength: 4 }).map((list) => list.sort());
const address = fc.record({
  articleId: id,
  sectionId: fc.option(id, { nil: undefined }),
  selection: fc.record({ speaker: ids, topic: ids, country: ids }),
  view: fc.constantFrom("highlight" as const, "focus" as const),
  annotationId: fc.option(id, { nil: undefined }),
});

test("an address says again what it was made from", () => {
  fc.assert(
    fc.property(address, (made) => {
      const url = new URL(articleHref(made), "https://example.org");
      const [, , articleId, , sectionId] = url.pathname.split("/").map(decodeURIComponent);
      expect({
        articleId,
        sectionId,
        selection: parseSelection(url.searchParams),
        view: parseView(url.searchParams),
        annotationId: annotationIdOf(url.hash),
      }).toEqual(made);
    }),
  );
});

test("one selection has one address, whatever the order it was made in", () => {
  const there = { speaker: ["b", "a"], topic: [], country: ["DE", "AT"] };
  const back = { speaker: ["a", "b"], topic: [], country: ["AT", "DE"] };
  expect(articleHref({ articleId: "x", selection: there })).toBe(
    articleHref({ articleId: "x", selection: back }),
  );
});

test("defaults are not written", () => {
  expect(articleHref({ articleId: "x", view: "highlight" })).toBe("/articles/x");
});

test("a text directive is no part of the annotation's id", () => {
  expect(annotationIdOf("#q3:~:text=to%20revitalise")).toBe("q3");
  expect(annotationIdOf("#:~:text=x")).toBeUndefined();
});

test("a hash that cannot be decoded names nothing", () => {
  expect(annotationIdOf("#%")).toBeUndefined();
  expect(annotationIdOf("#")).toBeUndefined();
});
