import { afterEach, describe, expect, test, vi } from "vitest";
import { edgeAfter, edgeBefore } from "./excerpt";
import { wordSegmentAt, wordSegments } from "./word-segments";

const texts = ["", "One word’s worth, twice 2021.", "— “No,” she said…", "Ça va?\n\nOui."];

afterEach(() => {
  vi.unstubAllGlobals();
});

for (const has of [true, false]) {
  describe(has ? "with Intl.Segmenter" : "without Intl.Segmenter", () => {
    const begin = () => {
      if (has) return;
      const { Segmenter: _, ...rest } = Object.fromEntries(
        Object.getOwnPropertyNames(Intl).map((name) => [name, Reflect.get(Intl, name)]),
      );
      vi.stubGlobal("Intl", rest);
    };

    test("the segments are the text, and each offset is in the one that is at it", () => {
      begin();
      for (const text of texts) {
        const segments = [...wordSegments(text, "en")];
        expect(segments.map(({ segment }) => segment).join("")).toBe(text);
        for (let at = 0; at < text.length; at += 1) {
          const found = wordSegmentAt(text, at, "en");
          expect(text.slice(found?.index).startsWith(found?.segment ?? "none")).toBe(true);
          expect(found?.index).toBeLessThanOrEqual(at);
        }
        expect(wordSegmentAt(text, text.length, "en")).toBeUndefined();
      }
    });

    test("words are told from what is between them, and are not cut", () => {
      begin();
      const text = "One word’s worth, twice 2021.";
      const words = [...wordSegments(text, "en")].filter(({ isWordLike }) => isWordLike);
      expect(words.map(({ segment }) => segment)).toEqual([
        "One",
        "word’s",
        "worth",
        "twice",
        "2021",
      ]);
      expect(edgeBefore(text, 6, "en")).toBe(4);
      expect(edgeAfter(text, 6, "en")).toBe(10);
    });
  });
}
