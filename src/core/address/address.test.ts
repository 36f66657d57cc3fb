import fc from "fast-check";
import { expect, test } from "vitest";
import { selectionOf, type Within } from "../article/filtering/selection";
import { annotationIdOf } from "./annotation-id";
import { parsePage } from "./page";
import { articleHref } from "./paths";
import { type Provenance, parseProvenance } from "./provenance";
import { parseSelection } from "./selection-params";
import { parseView } from "./view-param";

const id = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N}._~-]{0,12}$/u);
const ids = fc.uniqueArray(id, { maxLength: 4 }).map((list) => list.sort());
const provenance: fc.Arbitrary<Provenance> = fc.oneof(
  fc.record({ from: fc.constant("library" as const), articleId: id }),
  fc.record({ from: fc.constant("device" as const), key: id }),
  fc.record({ from: fc.constant("web" as const), src: fc.webUrl({ withQueryParameters: true }) }),
  fc.record({ from: fc.constant("web" as const), src: fc.string({ unit: "grapheme" }) }),
);
const byKinds = fc.record({ speaker: ids, topic: ids, country: ids });
const place = fc.record({
  sectionId: fc.option(id, { nil: undefined }),
  selection: fc
    .tuple(byKinds, byKinds, fc.constantFrom<Within>("annotation", "paragraph"), fc.boolean())
    .map(([chosen, without, within, unsure]) => ({
      ...selectionOf(chosen, without, within),
      ...(unsure && { unsure }),
    })),
  view: fc.constantFrom("highlight" as const, "focus" as const),
  annotationId: fc.option(id, { nil: undefined }),
});
const page = fc.oneof(
  fc.record({ type: fc.constantFrom("text" as const, "quotations" as const, "voices" as const) }),
  fc.record({
    type: fc.constant("entity" as const),
    kind: fc.constantFrom("speaker" as const, "topic" as const, "country" as const),
    entityId: id,
  }),
);

function read(href: string) {
  const url = new URL(href, "https://example.org");
  const { provenance, rest } = parseProvenance(url.pathname, url.searchParams) ?? {};
  return { url, provenance, rest: rest ?? [] };
}

test("an address says again what it was made from", () => {
  fc.assert(
    fc.property(provenance, place, (from, made) => {
      const { url, provenance, rest } = read(articleHref({ ...from, ...made }));
      const [, sectionId] = rest.map(decodeURIComponent);
      expect(provenance).toEqual(from);
      expect({
        sectionId,
        selection: parseSelection(url.searchParams),
        view: parseView(url.searchParams),
        annotationId: annotationIdOf(url.hash),
      }).toEqual(made);
    }),
  );
});

test("an address says again which page it was made for", () => {
  fc.assert(
    fc.property(provenance, page, (from, made) => {
      const { provenance, rest } = read(articleHref({ ...from, page: made }));
      expect(provenance).toEqual(from);
      expect(parsePage(rest)).toEqual(made);
    }),
  );
});

test("what is fetched from the web has its address readable, before all else", () => {
  const src = "https://example.org/a/b.json?x=1&y=2#z";
  const selection = selectionOf({ speaker: ["ada"] });
  expect(articleHref({ from: "web", src, sectionId: "s", selection, annotationId: "q3" })).toBe(
    "/read/sections/s?src=https://example.org/a/b.json%3Fx%3D1%26y%3D2%23z&speaker=ada#q3",
  );
  expect(articleHref({ from: "web", src: "" })).toBe("/read");
});

test.each(["/", "/search", "/speakers/ada", "/articles", "/articles/", "/device"])(
  "%s is no article's address",
  (path) => {
    expect(parseProvenance(path, new URLSearchParams("src=https://example.org"))).toBeUndefined();
  },
);

test("a name that cannot be decoded stands for itself", () => {
  const { provenance } = parseProvenance("/articles/%", new URLSearchParams()) ?? {};
  expect(provenance).toEqual({ from: "library", articleId: "%" });
});

test("one selection has one address, whatever the order it was made in", () => {
  const there = selectionOf({ speaker: ["b", "a"] }, { country: ["DE", "AT"] });
  const back = selectionOf({ speaker: ["a", "b"] }, { country: ["AT", "DE"] });
  expect(articleHref({ from: "library", articleId: "x", selection: there })).toBe(
    articleHref({ from: "library", articleId: "x", selection: back }),
  );
});

test("what is left out, and where kinds must stand together, is in the address", () => {
  const selection = selectionOf({ topic: ["afghanistan"] }, { country: ["AF"] }, "paragraph");
  expect(articleHref({ from: "library", articleId: "x", selection })).toBe(
    "/articles/x?topic=afghanistan&-country=AF&within=paragraph",
  );
});

test("defaults are not written", () => {
  expect(articleHref({ from: "library", articleId: "x", view: "highlight" })).toBe("/articles/x");
});

test("a text directive is no part of the annotation's id", () => {
  expect(annotationIdOf("#q3:~:text=to%20revitalise")).toBe("q3");
  expect(annotationIdOf("#:~:text=x")).toBeUndefined();
});
