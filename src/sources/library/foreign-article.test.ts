import { expect, test } from "vitest";
import { smallArticle } from "../../core/article/small-article.fixture";
import { foreignArticle } from "./foreign-article";

function withLinks(...addresses: readonly string[]) {
  const marks = addresses.map((value, at) => ({ start: at, end: at + 1, kind: "link", value }));
  return smallArticle([], [], {
    sections: [{ id: "s", paragraphs: [{ id: "p1", text: "Rain.", marks }] }],
  });
}

test("links in the text are read from where the article was fetched", () => {
  const marked = withLinks("a.html", "/b", "https://example.org/c", "mailto:a@example.org");
  const foreign = foreignArticle(marked, "https://news.example/2026/article.json");
  const values = foreign.paragraphs[0]?.marks?.map((mark) => "value" in mark && mark.value);
  expect(values).toEqual([
    "https://news.example/2026/a.html",
    "https://news.example/b",
    "https://example.org/c",
    "mailto:a@example.org",
  ]);
  expect(foreign.sections[0]?.paragraphs[0]).toBe(foreign.paragraphs[0]);
  expect(foreign.isForeign).toBe(true);
});

test("without such a place they stay as they are", () => {
  const marked = withLinks("a.html");
  expect(foreignArticle(marked).paragraphs).toBe(marked.paragraphs);
});
