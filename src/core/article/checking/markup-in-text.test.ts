import { expect, test } from "vitest";
import { englishProblems } from "../../../app/wording/english-problems";
import { problemText } from "../../../app/wording/problem-words";
import { check } from "../check";

function remarksOn(text: string): readonly string[] {
  const { problems } = check({
    formatVersion: "1.0",
    id: "remarks",
    language: "en",
    headline: "A headline",
    sections: [
      {
        id: "s",
        paragraphs: [
          { id: "p", text: "Plain." },
          { id: "q", text },
        ],
      },
    ],
  });
  return problems.map(
    (problem) => `${problem.severity} ${problem.path} ${problemText(problem, englishProblems)}`,
  );
}

test.each([
  "a&nbsp;b",
  "R&amp;D",
  "it&#8217;s",
  "&#x2019;",
  "an <em>old</em> one",
  "one<br/>two",
  '<a href="x">y</a>',
])("%j gets a remark and is kept", (text) => {
  expect(remarksOn(text)).toEqual([
    expect.stringMatching(
      /^warning sections\[0\]\.paragraphs\[1\]\.text “.+” is shown as it stands/,
    ),
  ]);
});

test.each([
  "R&D; A&B",
  "a < b and c > d",
  "<https://example.org>",
  "x <3 y",
  "P&L;",
  "if (a<b) b>c",
])("%j gets none", (text) => {
  expect(remarksOn(text)).toEqual([]);
});
