import { expect, test } from "vitest";
import { englishProblems } from "../../../app/wording/english-problems";
import { problemText } from "../../../app/wording/problem-words";
import { check } from "../check";
import { mostAnnotations, mostEntities, mostParagraphs } from "../values/limits";

const list = (count: number) => new Array<null>(count).fill(null);
const paragraphs = (count: number) => [{ id: "s", paragraphs: list(count) }];

const article = {
  formatVersion: "1.0",
  id: "large",
  language: "en",
  headline: "Large",
  sections: [{ id: "s", paragraphs: [{ id: "p", text: "Large." }] }],
};

test.each([
  [
    { annotations: list(mostAnnotations + 1) },
    "annotations",
    "there are 100,001 annotations; the most that can be read is 100,000",
  ],
  [
    { topics: list(mostEntities - 1), speakers: [1], countries: [1] },
    "",
    "there are 10,001 speakers, topics and countries; the most that can be read is 10,000",
  ],
  [
    { sections: paragraphs(mostParagraphs) },
    "sections",
    "there are 100,001 sections and paragraphs; the most that can be read is 100,000",
  ],
])("a file over a limit is refused, with limit and figure: %#", (fields, path, message) => {
  const { article: kept, problems } = check({ ...article, ...fields });
  expect(kept).toBeUndefined();
  expect(problems).toMatchObject([{ code: "limit.count", severity: "error", path }]);
  expect(problems.map((problem) => problemText(problem, englishProblems))).toEqual([message]);
});

test("a file at its limits is read", () => {
  const { problems } = check({ ...article, annotations: list(mostAnnotations) });
  expect(problems.map(({ path }) => path)).toContain("annotations[0]");
  expect(problems.map(({ code }) => code).slice(0, 9)).not.toContain("limit.count");
});

test("what is no list counts for nothing", () => {
  const { problems } = check({
    ...article,
    annotations: { length: 1e9 },
    speakers: "x".repeat(1e5),
  });
  expect(problems.map(({ path, code }) => `${code} ${path}`)).toEqual([
    "type.expected speakers",
    "type.expected annotations",
  ]);
});
