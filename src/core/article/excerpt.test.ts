import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { runs } from "../../../scripts/depth";
import { beginningAndEnd, beginningOf, excerptEnd, excerptStart } from "./excerpt";

const lastOf = (text: string, units: number, language = "en") =>
  text.slice(excerptStart(text, units, language));

describe("the last units of a text", () => {
  test.each<[string, string, number, string]>([
    [
      "begin at a sentence",
      "It rained all day. Then, at last, the sun came out",
      40,
      "Then, at last, the sun came out",
    ],
    [
      "begin at a quotation that begins a sentence",
      "It rained. “We wait,” said Ada, and smiled",
      34,
      "“We wait,” said Ada, and smiled",
    ],
    [
      "begin at a word, not at a comma",
      "The talks, which had begun on Monday, and the rain",
      14,
      "and the rain",
    ],
    [
      "begin at a word, not at a closing mark",
      "“We are waiting for the sun to come,” Shea said that",
      17,
      "Shea said that",
    ],
    [
      "keep what opens the word",
      "She did say that “we wait here”, and that",
      24,
      "“we wait here”, and that",
    ],
    [
      "keep no apostrophe that closes",
      "that was the ministers’ own idea of it",
      16,
      "own idea of it",
    ],
    ["are all of a short text", ", and so on", 20, ", and so on"],
    ["are none where the last word is longer", `yes ${"x".repeat(50)}`, 10, ""],
  ])("%s", (_, text, units, expected) => {
    expect(lastOf(text, units)).toBe(expected);
  });
});

describe("the beginning of a text", () => {
  test.each<[string, string, number, string]>([
    [
      "ends at a sentence",
      "It rained all day long. Then the sun came out at last.",
      40,
      "It rained all day long. …",
    ],
    [
      "ends at a sentence with its closing mark",
      "“It rained all day.” Then the sun came out.",
      34,
      "“It rained all day.” …",
    ],
    [
      "ends at a word",
      "It rained all day long and then the sun came out",
      26,
      "It rained all day long and …",
    ],
    [
      "keeps a closing mark that opens elsewhere",
      "Ja. „Wir warten auf Ada.“ Dann kam sie",
      28,
      "Ja. „Wir warten auf Ada.“ …",
    ],
    ["ends without a comma", "It rained all day long, and then", 24, "It rained all day long …"],
    [
      "ends without an opening mark",
      "Then Ada Alm told them “we will wait”",
      24,
      "Then Ada Alm told them …",
    ],
    ["ends without a dash", "It rained all day – and then", 21, "It rained all day …"],
    [
      "does not end at a sentence that is far too short",
      "No. It rained all day long and more",
      26,
      "No. It rained all day long …",
    ],
    ["is all of a short text", "It rained, and –", 20, "It rained, and –"],
  ])("%s", (_, text, units, expected) => {
    expect(beginningOf(text, units, "en")).toBe(expected);
  });

  test("ends at a sentence and a word where the browser has no rules for them", () => {
    vi.stubGlobal("Intl", { NumberFormat: Intl.NumberFormat });
    try {
      expect(beginningOf("It rained all day long. Then the sun came out.", 40, "fr")).toBe(
        "It rained all day long. …",
      );
      expect(beginningOf("Il pleut toute la journée, et puis encore", 30, "fr")).toBe(
        "Il pleut toute la journée, et …",
      );
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

test("a long passage is told by how it begins and ends", () => {
  const text = "It rained all day long and nobody came. Nothing at all moved in the street below.";
  expect(beginningAndEnd(text, 60, "en")).toBe(
    "It rained all day long and nobody came. … in the street below.",
  );
  expect(beginningAndEnd(text, 200, "en")).toBe(text);
});

const anyText = fc
  .array(
    fc.constantFrom(..."ab “”‘’'\",;:.!?–…()«»\n", "word", "雨", "😀", "é", "e\u0301", "كلمة"),
    {
      maxLength: 80,
    },
  )
  .map((parts) => parts.join(""));

test("of any text: whole where short, never longer than asked, at words, never half a character", () => {
  fc.assert(
    fc.property(
      anyText,
      fc.nat(60),
      fc.constantFrom("en", "de", "ar", "zh"),
      (text, units, language) => {
        const end = excerptEnd(text, units, language);
        const start = excerptStart(text, units, language);
        if (text.length <= units) {
          expect([start, end]).toEqual([0, text.length]);
          return;
        }
        expect(end).toBeLessThanOrEqual(units);
        expect(text.length - start).toBeLessThanOrEqual(units);
        expect(text.slice(0, end)).not.toMatch(/[\s,;:–]$|(^|\s)[“‘(«]$|[\uD800-\uDBFF]$/);
        if (start < text.length)
          expect(text.slice(start)).toMatch(/^[\p{L}\p{N}\p{S}\p{M}“”‘’'"«»(]/u);
        expect(text.slice(start)).not.toMatch(/^[\uDC00-\uDFFF]|^[\s,;:.!?–]/);
      },
    ),
    { numRuns: runs(100) },
  );
});
