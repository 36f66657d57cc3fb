import { expect, test } from "vitest";
import { hostileDocuments } from "../../hostile/documents";
import { englishProblems } from "../../src/app/wording/english-problems";
import { problemText } from "../../src/app/wording/problem-words";
import { openBytes } from "../../src/sources/library/opening/open-bytes";
import { some } from "../depth";
import { reportOf } from "./report";

const documents = hostileDocuments.filter(
  ({ isLarge, problems }) => isLarge === undefined && problems.length > 0,
);

test.each(some(documents, 60))("the page says the same of $kind: $name", async ({ bytes }) => {
  const file = bytes();
  const opened = await openBytes(file, new AbortController().signal);
  const onPage = opened.status === "refused" ? opened.problems : opened.marked.problems;
  const told = reportOf(file).problems;
  expect(onPage.length).toBeGreaterThan(0);
  const inWords = (problem: (typeof told)[number]) =>
    [problem.code, problem.severity, problem.path, problemText(problem, englishProblems)].join(" ");
  expect(told.map(inWords).sort()).toEqual(onPage.map(inWords).sort());
});
