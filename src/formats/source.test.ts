import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csv } from "./csv";
import type { ExportList } from "./export-list";
import { markdown } from "./markdown";
import { quotationHtml } from "./quotation-html";
import { quotationText } from "./quotation-text";
import { exportListOf, made } from "./sample.fixture";
import { webAnnotation } from "./web-annotation";

const notice = "From news.example, not from On Record. We have not checked it.";
const address = "https://news.example/a(1).json?x=1&y=<2>";

const own = exportListOf(
  made([{ parts: ["We will dredge in May."] }, { parts: ["Or not at all."] }]),
);
const foreign: ExportList = {
  ...own,
  rows: own.rows.map((row) => ({ ...row, source: { address, notice } })),
};
const [row] = foreign.rows;
if (row === undefined) throw new RangeError("nothing is said");

test("whatever is taken away of an article from elsewhere says so, with its file's address", () => {
  expect(markdown(foreign).split(notice)).toHaveLength(2);
  expect(markdown(foreign)).toContain("https://news.example/a%281%29.json?x=1&y=%3C2%3E");
  for (const record of parse(csv(foreign), { columns: true, bom: true }) as Record<
    string,
    string
  >[]) {
    expect(record.file).toBe(`${notice} ${address}`);
  }
  const collection = JSON.parse(webAnnotation(foreign));
  expect(collection.label).toContain(notice);
  for (const annotation of collection.first.items) expect(annotation.via).toBe(address);
  expect(quotationText(row).trimEnd().split("\n").at(-1)).toBe(`${notice} ${address}`);
  expect(quotationHtml(row)).toContain(notice);
  expect(quotationHtml(row)).toContain(
    '<a href="https://news.example/a(1).json?x=1&amp;y=&lt;2&gt;">',
  );
});

test("of the site's own articles nothing of the kind is said", () => {
  const [ownRow] = own.rows;
  if (ownRow === undefined) throw new RangeError("nothing is said");
  const all = [markdown(own), csv(own), webAnnotation(own), quotationText(ownRow)];
  for (const text of [...all, quotationHtml(ownRow)]) {
    expect(text).not.toMatch(/not checked|"via"/);
  }
});
