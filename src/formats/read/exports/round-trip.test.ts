// What the app writes comes back in: the same words by the same speakers, in the same places.
import fc from "fast-check";
import { expect, test } from "vitest";
import { propertyTimeout, runs } from "../../../../scripts/depth";
import { anyMarked } from "../../../core/article/article.arbitrary";
import type { MarkedArticle } from "../../../core/article/marked-article";
import { csv } from "../../csv";
import { detectFormat } from "../../detect";
import type { ExportList, ExportRow } from "../../export-list";
import { markdown } from "../../markdown";
import { bundled, bundledIds, exportListOf } from "../../sample.fixture";
import { tei } from "../../tei/tei";
import { webAnnotation } from "../../web-annotation";
import { shapeOf } from "../cases.fixture";

async function shapeOfFile(fileName: string, text: string) {
  const content = { bytes: new TextEncoder().encode(text), fileName };
  const result = await (await detectFormat(content)?.load())?.(content);
  if (result?.status !== "read") throw new Error(JSON.stringify(result));
  return shapeOf(result.articles[0] as Parameters<typeof shapeOf>[0]); // a reader gives articles
}

interface SaidWords {
  readonly speakers: readonly string[];
  readonly exact: readonly string[];
}

function saidIn({ rows }: ExportList, nameOf: "name" | "label" = "name"): SaidWords[] {
  return rows.map(({ entry, marked }: ExportRow) => ({
    speakers: entry.speakers.map((speaker) => speaker[nameOf]),
    exact: entry.quotation.ranges.map(({ paragraph, start, end }) =>
      (marked.paragraphs[paragraph]?.text ?? "").slice(start, end),
    ),
  }));
}

async function expectJsonLdBack(list: ExportList): Promise<void> {
  const { quotations } = await shapeOfFile("a.jsonld", webAnnotation(list));
  expect(quotations).toEqual(saidIn(list));
}

async function expectCsvBack(list: ExportList): Promise<void> {
  const { quotations } = await shapeOfFile("a.csv", csv(list));
  expect(quotations).toEqual(saidIn(list, "label"));
}

/** Markdown has one blank for all white space, and an ellipsis where words are left out. */
async function expectMarkdownBack(list: ExportList): Promise<void> {
  const { quotations } = await shapeOfFile("a.md", markdown(list));
  const plain = (words: readonly string[]) => words.join("").replace(/[\s…]+/g, "");
  const whatIsThere = ({ speakers, exact }: SaidWords) => ({ speakers, exact: plain(exact) });
  expect(quotations.map(whatIsThere)).toEqual(
    list.rows.map(({ entry }) => ({
      speakers: entry.speakers.map(({ label }) => label),
      exact: plain([entry.text]),
    })),
  );
}

async function expectTeiBack(list: ExportList): Promise<void> {
  const { quotations } = await shapeOfFile("a.xml", tei(list));
  expect(inOrder(quotations)).toEqual(inOrder(saidIn(list)));
}

/**
 * Quotations that begin together, and people who say one together, may come in either order; blanks at the
 * edges of an element are none of its words in TEI, and parts that touch are one.
 */
function inOrder(quotations: readonly SaidWords[]) {
  return quotations
    .map(({ speakers, exact }) =>
      JSON.stringify([[...speakers].sort(), exact.join("").replace(/\s+/g, "")]),
    )
    .sort();
}

const ways = {
  "Web Annotations": expectJsonLdBack,
  CSV: expectCsvBack,
  Markdown: expectMarkdownBack,
  TEI: expectTeiBack,
};

test.each(bundledIds)("%s comes back in every way it went out", async (id) => {
  const list = exportListOf(bundled(id));
  expect(list.rows.length).toBeGreaterThan(0);
  for (const expectBack of Object.values(ways)) await expectBack(list);
});

/** With quotations, each with somebody who says it, of words that are more than blanks. */
const withQuotations = anyMarked
  .map(exportListOf)
  .filter(
    ({ rows }) =>
      rows.length > 0 &&
      rows.every(
        ({ entry, marked }) =>
          entry.speakers.length > 0 &&
          entry.quotation.ranges.every((range) => isMoreThanBlank(marked, range)),
      ),
  );

function isMoreThanBlank(
  { paragraphs }: MarkedArticle,
  { paragraph, start, end }: { paragraph: number; start: number; end: number },
): boolean {
  return /\S/.test((paragraphs[paragraph]?.text ?? "").slice(start, end));
}

test.each(Object.entries(ways))(
  "any article comes back from %s",
  async (_, expectBack) => {
    await fc.assert(fc.asyncProperty(withQuotations, expectBack), { numRuns: runs(60, 1000) });
  },
  propertyTimeout,
);
