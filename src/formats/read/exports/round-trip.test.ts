// What the app writes comes back in: the same words by the same speakers.
import { expect, test } from "vitest";
import { csv } from "../../csv";
import { detectFormat } from "../../detect";
import type { ExportList } from "../../export-list";
import { bundled, bundledIds, listOf } from "../../sample.fixture";
import { tei } from "../../tei/tei";
import { webAnnotation } from "../../web-annotation";
import { shapeOf } from "../cases.fixture";

async function shapeOfFile(fileName: string, text: string) {
  const content = { bytes: new TextEncoder().encode(text), fileName };
  const result = await (await detectFormat(content)?.load())?.(content);
  if (result?.status !== "read") throw new Error(JSON.stringify(result));
  return shapeOf(result.articles[0] as Parameters<typeof shapeOf>[0]); // a reader gives articles
}

function saidIn({ rows }: ExportList) {
  return rows.map(({ entry, marked }) => ({
    speakers: entry.speakers.map(({ name }) => name),
    exact: entry.quotation.ranges.map(({ paragraph, start, end }) =>
      (marked.paragraphs[paragraph]?.text ?? "").slice(start, end),
    ),
  }));
}

test.each(bundledIds)("%s, as Web Annotations and as CSV", async (id) => {
  const list = listOf(bundled(id));
  const said = saidIn(list);
  expect(said.length).toBeGreaterThan(0);
  const annotated = await shapeOfFile("a.jsonld", webAnnotation(list));
  expect(annotated.quotations).toEqual(said);
  const labels = list.rows.map(({ entry }) => entry.speakers.map(({ label }) => label));
  const table = await shapeOfFile("a.csv", csv(list));
  expect(table.quotations.map(({ speakers }) => speakers)).toEqual(labels);
  expect(table.paragraphs).toEqual(list.rows.map(({ entry }) => entry.text));
});

test.each(bundledIds)("%s, as TEI", async (id) => {
  const list = listOf(bundled(id));
  const back = await shapeOfFile("a.xml", tei(list));
  expect(inOrder(back.quotations)).toEqual(inOrder(saidIn(list)));
});

/** Quotations that begin together, and people who say one together, may come in either order. */
function inOrder(quotations: ReturnType<typeof saidIn>) {
  return quotations
    .map(({ speakers, exact }) => JSON.stringify([[...speakers].sort(), exact]))
    .sort();
}
