import { expect, test } from "vitest";
import { csv } from "./csv";
import { listExports } from "./exports";
import { markdown } from "./markdown";
import { quotationHtml } from "./quotation-html";
import { quotationText } from "./quotation-text";
import { bundled, listOf, overParagraphs, rowsOf } from "./sample.fixture";

test("each format once", () => {
  expect(listExports.map(({ id }) => id)).toEqual(["markdown", "csv", "csv-mentions", "json-ld"]);
});

test.each(listExports)(
  "$id says the same twice, and the words of every quotation",
  async ({ load }) => {
    const write = await load();
    const list = listOf(bundled("nato-brussels-2021"));
    expect(write(list)).toBe(write(list));
    for (const { entry } of list.rows) {
      for (const part of entry.text.split(/ … |\n/)) expect(write(list)).toContain(part);
    }
  },
);

test("no export has an ellipsis where nothing is left out, and all have one where something is", () => {
  const [next, over] = rowsOf(overParagraphs());
  if (next === undefined || over === undefined) throw new RangeError("expected two quotations");
  const list = listOf(overParagraphs());
  const single = [quotationText, quotationHtml];
  for (const write of single) {
    expect(write(next)).not.toContain("…");
    expect(write(over)).toContain("… “Nobody.”");
  }
  for (const write of [markdown, csv]) {
    expect(write({ ...list, rows: [next] })).not.toContain("…");
    expect(write({ ...list, rows: [over] })).toContain("… “Nobody.”");
  }
});
