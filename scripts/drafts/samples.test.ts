import { expect, test } from "vitest";
import { openArticle } from "../../src/core/article/open-article";
import { draft } from "../../src/core/drafting/draft";
import { articleOfText } from "../../src/core/drafting/plain-text/article-of-text";
import { keyedArticles } from "./keyed-article";

const all = [...keyedArticles("held"), ...keyedArticles("shown")];
const draftOf = (text: string) => draft(articleOfText(text).article);

test.each(all)("$name: a valid file with everything in its place, twice the same", ({ text }) => {
  const drafted = JSON.stringify(draftOf(text));
  expect(JSON.stringify(draftOf(text))).toBe(drafted);
  const opened = openArticle(JSON.parse(drafted));
  if (opened.status !== "opened") throw new Error(JSON.stringify(opened.problems));
  expect(opened.marked.problems).toEqual([]);
});

/** So many words of the samples, again and again. */
function words(count: number): string {
  const list = all
    .map(({ text }) => text)
    .join("\n\n")
    .split(/(?<=\s)/);
  return Array.from({ length: count }, (_, at) => list[at % list.length]).join("");
}

/** Milliseconds of the processor, whatever else the machine does meanwhile. */
function processorTime(text: string): number {
  const before = process.cpuUsage();
  draftOf(text);
  const { user } = process.cpuUsage(before);
  return user / 1000;
}

test("a thousand words take less than 200 ms, and four times the words about four times as long", {
  timeout: 30_000,
}, () => {
  const fastest = (count: number) => Math.min(...[1, 2, 3].map(() => processorTime(words(count))));
  expect(fastest(1000)).toBeLessThan(200);
  expect(fastest(12_000)).toBeLessThan(8 * fastest(3000));
});
