import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findInText, foldWords, holdsAll, searchable, wordsSought } from "./find-in-text";

/** The parts of a text that are marked when something is typed. */
function marked(text: string, typed: string): readonly string[] {
  return findInText(searchable(text), wordsSought(typed)).map(({ start, end }) =>
    text.slice(start, end),
  );
}

const letters = fc.constantFrom(..."aAbBéÉe\u0301İıßﬁςΣσ 가각漢😀\u0301\u200d\ud800");
const anyText = fc.string({ unit: letters, maxLength: 30 });

describe("words found in a text", () => {
  test.each([
    ["Élan vital, élan", "elan", ["Élan", "élan"]],
    ["re\u0301sume\u0301 sent", "resume", ["re\u0301sume\u0301"]],
    ["The ﬁne print", "fin", ["ﬁn"]],
    ["ΟΔΟΣ και οδός", "οδος", ["ΟΔΟΣ", "οδός"]],
    ["İstanbul", "istanbul", ["İstanbul"]],
    ["rain in Spain", "AIN in", ["ain", "in", "ain"]],
    ["abab", "aba bab", ["abab"]],
    ["nothing typed", "  ", []],
    ["not there", "rain", []],
  ])("in %j, for %j", (text, typed, parts) => {
    expect(marked(text, typed)).toEqual(parts);
  });

  test("every word is asked for", () => {
    const text = searchable("Grain prices rise");
    expect(holdsAll(text, wordsSought("rise GRAIN"))).toBe(true);
    expect(holdsAll(text, wordsSought("rise fall"))).toBe(false);
    expect(holdsAll(text, wordsSought(""))).toBe(true);
  });

  test("a text folds as its characters do", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWords(text)).toBe([...text].map(foldWords).join(""));
      }),
    );
  });

  test("what is marked holds the word, in order and apart", () => {
    fc.assert(
      fc.property(anyText, fc.nat(30), fc.nat(6), (text, from, length) => {
        const words = wordsSought([...text].slice(from, from + length).join(""));
        const found = findInText(searchable(text), words);
        if (words.length > 0) expect(found).not.toEqual([]);
        let last = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const folded = foldWords(text.slice(start, end));
          expect(words.some((word) => folded.includes(word))).toBe(true);
          last = end;
        }
      }),
    );
  });
});
