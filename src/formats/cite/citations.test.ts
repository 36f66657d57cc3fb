import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import type { MarkedArticle } from "../../core/article/marked-article";
import { quotationEntries } from "../../core/article/said/quotation-entries";
import { quotationLink } from "../quotation-link";
import { bundled, bundledIds, made, rowsOf } from "../sample.fixture";
import { bibtex } from "./bibtex";
import { citationLine } from "./citation-line";
import { type Cited, containerOf, datePartsOf, noteOf, onOneLine } from "./cited";
import { cslJson } from "./csl-json";
import { ris } from "./ris";

const names = [
  "Ruth & Sons {Ltd}",
  "100 % #1 $ _under_ ~ ^",
  "back\\slash",
  "} , evil = {x",
  "{ open",
  "Ana and Bo",
  "Zoë Ångström-Łódź",
  "فريق",
  "“Quoted” 'name'",
];

const hostile = made(
  [{ by: "O’Brien {& Co}", role: "50 % \\owner", parts: ["“A {brace} and\nER  - a \\ line.”"] }],
  {
    headline: "Title: {50 %} of $x_1$ \\emph{all} #1 & ~more^",
    bylines: names,
    sources: [{ name: "Paper {A} & Sons, 7 June 2025" }],
    published: "2025-06-07T23:30:00-05:00",
  },
);

/** The article, and each of its quotations. */
function citedOf(marked: MarkedArticle): readonly Cited[] {
  const href = `https://reader.example/articles/${encodeURIComponent(marked.article.id)}`;
  const shared = { marked, accessed: "2026-11-29", site: "On Record" };
  return [
    { ...shared, href },
    ...quotationEntries(marked).map((entry) => ({
      ...shared,
      entry,
      href: `${href}/quotations/${encodeURIComponent(entry.quotation.id)}?src=a%20b&x=_~#y`,
    })),
  ];
}

const all = [...bundledIds.map(bundled), hostile];

const parsed = (text: string, type: string) =>
  new Cite(text, { forceType: type, generateGraph: false }).data;

describe.each(all.map((marked) => [marked.article.id, marked] as const))("%s", (_, marked) => {
  const { article } = marked;
  const some = citedOf(marked).slice(0, 12);

  test("BibTeX is read back as it was, and by biblatex with the day", () => {
    for (const cited of some) {
      const [classic, ...more] = parsed(bibtex(cited), "@bibtex/text");
      const [exact] = parsed(bibtex(cited), "@biblatex/text");
      expect(more).toEqual([]);
      const published = datePartsOf(article.published) ?? [];
      expect(classic.issued["date-parts"][0]).toEqual(published.slice(0, 2));
      expect(exact.issued["date-parts"][0]).toEqual(published);
      for (const item of [classic, exact]) {
        expect(item.author).toEqual(article.bylines?.map((family) => ({ family })));
        expect(item).toMatchObject({ title: article.headline, URL: cited.href });
        expect(item["container-title"]).toBe(containerOf(cited));
        expect(item.note).toBe(noteOf(cited));
      }
    }
  });

  test("RIS is read back as it was, a line for each field", () => {
    for (const cited of some) {
      const text = ris(cited);
      for (const line of text.split("\r\n").slice(0, -1))
        expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
      expect(text).toMatch(/\r\nER {2}- \r\n$/);
      expect(text.match(/^ER {2}- /gm)).toHaveLength(1);
      const items = parsed(text, "@ris/file");
      expect(items).toHaveLength(1);
      expect(items[0]).toMatchObject({
        type: "article-newspaper",
        title: article.headline,
        URL: cited.href,
        "container-title": containerOf(cited),
        language: article.language,
      });
      // The author of a newspaper's article is its reporter.
      expect([items[0].reporter].flat()).toEqual(article.bylines);
      expect(items[0].note).toBe(noteOf(cited));
      expect(text).toMatch(/^DA {2}- \d{4}\/\d\d\/\d\d\/\r$/m);
    }
  });

  test("CSL-JSON has an item that citation processors take as it is", () => {
    for (const cited of some) {
      const text = cslJson(cited);
      const [plain] = JSON.parse(text);
      expect(new Cite(text, { generateGraph: false }).data).toEqual([plain]);
      expect(plain).toMatchObject({
        type: "article-newspaper",
        title: article.headline,
        author: article.bylines?.map((literal) => ({ literal })),
        accessed: { "date-parts": [[2026, 11, 29]] },
      });
    }
  });

  test("the text is one line and ends in the address", () => {
    for (const cited of some) {
      const text = citationLine(cited);
      expect(text.split("\n")).toHaveLength(2);
      expect(text.trimEnd().endsWith(cited.href)).toBe(true);
      if (cited.entry) expect(text.startsWith(onOneLine(cited.entry.text))).toBe(true);
    }
  });
});

test("a link to a quotation leads to its own page where that has a preview", () => {
  for (const row of rowsOf(bundled("nato-brussels-2021"))) {
    expect(quotationLink(row)).toContain(row.href.split("#")[0]);
    expect(quotationLink({ ...row, pageHref: `${row.articleHref}/quotations/q` })).toBe(
      `${row.articleHref}/quotations/q`,
    );
  }
});

test("says nothing that the file does not say", () => {
  const [cited] = citedOf(made([]));
  if (cited === undefined) throw new RangeError("no article");
  expect(ris(cited)).not.toMatch(/^(AU|PY|DA|N1)/m);
  expect(bibtex(cited)).not.toMatch(/author|year|month|note/);
  expect(Object.keys(JSON.parse(cslJson(cited))[0])).not.toContain("author");
  expect(bibtex(cited)).toContain("journal = {On Record}");
});
