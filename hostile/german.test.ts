import { describe, expect, test } from "vitest";
import { germanProblems } from "../src/app/wording/german-problems";
import { problemText } from "../src/app/wording/problem-words";
import type { Problem } from "../src/core/article/problem";
import { readFormats } from "../src/formats/read-formats";
import { hostileDocuments } from "./documents";
import { verdictOf } from "./verdict";

/** Words that English sentences have and German ones do not, outside of quotation marks. */
const english =
  /\b(the|this|that|is|are|not|and|with|which|found|expected|file|read|there|words|of|it|nothing|missing|paragraph|correct|more|than)\b/i;

/** What a problem says in German, without what it quotes from the file. */
function bare(problem: Problem): string {
  const quoted = textsIn(problem.given).sort((a, b) => b.length - a.length);
  const sentence = quoted.reduce(
    (text, quote) => text.replaceAll(quote, "…"),
    problemText({ ...problem, leftOut: problem.path }, germanProblems),
  );
  return sentence.replace(/„[^“]*“/gu, "");
}

function textsIn(given: unknown): string[] {
  if (typeof given === "string") return given === "" ? [] : [given];
  if (typeof given !== "object" || given === null) return [];
  return Object.values(given).flatMap(textsIn);
}

const all = hostileDocuments.filter(({ isLarge }) => isLarge === undefined);

test("no sentence about a hostile document is English in German", { timeout: 60_000 }, () => {
  const sentences = all.flatMap(({ bytes }) => verdictOf(bytes()).problems.map(bare));
  expect(sentences.length).toBeGreaterThan(300);
  expect(sentences.filter((sentence) => english.test(sentence))).toEqual([]);
  // What tells English would tell it of what was said before.
  expect("the file is empty").toMatch(english);
});

describe.each(readFormats.map(({ id, load }) => [id, load] as const))("as %s", (_, load) => {
  test.each(["", "\0", "{", "<a", "[]", "{}", "<html><p>Hi</html>", "PK\u0003\u0004", "a,b\n1,2"])(
    "%j is refused in German, if it is",
    async (text) => {
      const read = await load();
      const result = read({ bytes: new TextEncoder().encode(text), fileName: "a.bin" });
      const problems = result.status === "refused" ? result.problems : result.report.repaired;
      if (result.status === "refused") expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems) expect(bare(problem)).not.toMatch(english);
    },
  );
});
