import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../scripts/depth";
import { countOf, findInText, holdsAll, searchable } from "./find-in-text";
import { foldText, originsOf } from "./fold";
import { searchCases } from "./search.cases";
import { termsOf } from "./terms";

const letters = fc.constantFrom(
  ..."aAbBéÉe\u0301İıßﬁςΣσ 가각漢😀\u0301\u200d\u200b\u00adـ\ud800\n\u00a0“\"'’-–çเก้क्षिｶﾞ٢ᄀ",
  "👨‍👩‍👧",
  "가".normalize("NFD"),
);
const anyText = fc.string({ unit: letters, maxLength: 30 });
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

describe("what is typed marks in a text", () => {
  test.each(searchCases)("$script: $typed in $text", ({ typed, text, found }) => {
    const terms = termsOf(typed);
    const ready = searchable(text);
    expect(holdsAll(ready, terms)).toBe(found.length > 0);
    const marked = findInText(ready, terms).map(({ start, end }) => text.slice(start, end));
    if (found.length > 0) expect(marked).toEqual(found);
  });

  test("the cases are many, in many scripts", () => {
    expect(searchCases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(searchCases.map(({ script }) => script)).size).toBeGreaterThanOrEqual(10);
  });

  test("every word is asked for", () => {
    const text = searchable("Grain prices rise");
    expect(holdsAll(text, termsOf("rise GRAIN"))).toBe(true);
    expect(holdsAll(text, termsOf("rise fall"))).toBe(false);
    expect(holdsAll(text, termsOf(" "))).toBe(true);
  });

  test("no phrase goes from one text into the next", () => {
    const texts = searchable("the night", "ferry");
    expect(holdsAll(texts, termsOf("night ferry"))).toBe(true);
    expect(holdsAll(texts, termsOf('"night ferry"'))).toBe(false);
  });
});

describe("for any text", () => {
  test("each unit of the folded text has its origin, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const origins = originsOf(text);
        expect(origins.length).toBe(foldText(text).length + 1);
        expect([...origins]).toEqual([...origins].sort((a, b) => a - b));
        expect(origins.at(-1)).toBe(text.length);
      }),
    );
  });

  test("a text is found by itself, however it is encoded", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(text.normalize("NFC"))).toBe(foldText(text));
        expect(foldText(text.normalize("NFD"))).toBe(foldText(text));
      }),
    );
  });

  test("marks set on blanks belong to them, however many there are", () => {
    expect(foldText(" \uFF9E")).toBe(" ");
    expect(foldText("  \uFF9E")).toBe(" ");
    expect(foldText("-\n \u0301")).toBe("-");
  });

  test("what is marked holds a term, in order, apart, and in whole characters", () => {
    fc.assert(
      fc.property(anyText, fc.nat(30), fc.nat(6), (text, from, length) => {
        const terms = termsOf([...text].slice(from, from + length).join(""));
        const edges = new Set([...graphemes.segment(text)].map(({ index }) => index));
        edges.add(text.length);
        let last = 0;
        for (const { start, end } of findInText(searchable(text), terms)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(edges.has(start) && edges.has(end)).toBe(true);
          const folded = foldText(text.slice(start, end));
          expect(terms.some((term) => folded.includes(term.folded))).toBe(true);
          last = end;
        }
      }),
      { numRuns: runs(200) },
    );
  });

  test("as many are counted of a word as stand apart", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "b", " ", "é") }), (text) => {
        const [term] = termsOf("ab");
        const count = text.normalize("NFD").toLowerCase().split("ab").length - 1;
        expect(term && countOf(foldText(text), term)).toBe(count);
      }),
    );
  });
});
