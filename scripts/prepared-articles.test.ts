import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openPrepared } from "../src/sources/library/opening/prepared";
import { articlesIn } from "./library-folder";
import { preparedArticles } from "./prepared-articles";

const folder = "public/articles";

test("each bundled article is prepared, and opens from that to the article it is", () => {
  const prepared = preparedArticles(folder);
  const articles = articlesIn(folder);
  expect(prepared).toHaveLength(articles.length);
  for (const { name, text } of prepared) {
    const bytes = readFileSync(join(folder, name.replace(".prepared", "")));
    const opened = openPrepared(bytes, text);
    if (opened?.status !== "opened") throw new RangeError(`${name} does not open`);
    const expected = articles.find(({ article }) => article.id === opened.marked.article.id);
    expect(opened.marked).toEqual(expected);
  }
});

test("an article that cannot be shown stops the build and says which", () => {
  const broken = mkdtempSync(join(tmpdir(), "on-record-"));
  writeFileSync(join(broken, "broken.json"), "{}");
  expect(() => preparedArticles(broken)).toThrow(/broken\.json cannot be shown/);
});
