import { describe, expect, test } from "vitest";
import { type ProblemCode, refusalOf } from "../../core/article/problem";
import { plainExpectations } from "../../core/article/values/expectation";
import { englishExpectations } from "./english-expectations";
import { englishProblems } from "./english-problems";
import { germanExpectations } from "./german-expectations";
import { germanProblems } from "./german-problems";
import { problemText } from "./problem-words";
import { problemSamples } from "./problems.fixture";

const languages = { en: englishProblems, de: germanProblems };
const codes = Object.keys(problemSamples) as ProblemCode[]; // the keys of a record of codes

const sentences = (code: ProblemCode) =>
  Object.values(languages).map((words) =>
    problemText(refusalOf(code, problemSamples[code]), words),
  );

/** The values in what a problem is given, however deep; codes, which have words of their own, are none. */
function valuesIn(given: unknown): readonly string[] {
  if (typeof given === "number") return [String(given)];
  if (typeof given === "string") return /[\dł<]/i.test(given) ? [given] : [];
  if (typeof given !== "object" || given === null) return [];
  return Object.values(given).flatMap(valuesIn);
}

describe.each(codes)("%s", (code) => {
  test("has words in every language, with the same values in them", () => {
    const [english = "", german = ""] = sentences(code);
    for (const sentence of [english, german]) {
      expect(sentence.trim()).not.toBe("");
      expect(sentence).not.toMatch(/undefined|NaN|\[object| {2}|\$\{/);
    }
    const values = valuesIn(problemSamples[code]);
    const said = (sentence: string) => values.filter((value) => sentence.includes(value));
    expect(said(german)).toEqual(said(english));
    expect(german).not.toBe(english);
  });
});

test("most of what a problem is given is said", () => {
  const given = codes.flatMap((code) => {
    const [english = ""] = sentences(code);
    return valuesIn(problemSamples[code]).map((value) => english.includes(value));
  });
  expect(given.filter((isSaid) => isSaid).length).toBeGreaterThan(given.length / 2);
});

test("every expectation has words of its own in every language", () => {
  for (const words of [englishExpectations, germanExpectations]) {
    const said = plainExpectations.map((expectation) => words.plain[expectation]);
    expect(new Set(said).size).toBe(plainExpectations.length);
  }
});

test.each([
  ["en", englishProblems, "the file is empty; left out", "the file is empty; image is left out"],
  [
    "de",
    germanProblems,
    "die Datei ist leer; ausgelassen",
    "die Datei ist leer; ausgelassen: image",
  ],
])("what became of the part is said: %s", (_, words, alone, within) => {
  const problem = { ...refusalOf("bytes.empty", {}), path: "image.url" };
  expect(problemText({ ...problem, leftOut: "image.url" }, words)).toBe(alone);
  expect(problemText({ ...problem, leftOut: "image" }, words)).toBe(within);
});
