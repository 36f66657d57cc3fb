import { expect, test } from "vitest";
import { csv } from "./csv";
import { detectFormat } from "./detect";
import type { ReadFormat } from "./format";
import { markdown } from "./markdown";
import { quotationHtml } from "./quotation-html";
import { quotationText } from "./quotation-text";
import { readFormats } from "./read-formats";
import { listFormats, writeFormats } from "./registry";
import { bundled, exportListOf, overParagraphs, rowsOf } from "./sample.fixture";

test("each format once", () => {
  expect(listFormats.map(({ id }) => id)).toEqual([
    "markdown",
    "csv",
    "csv-mentions",
    "json-ld",
    "tei",
    "webvtt",
  ]);
});

test.each([
  ["read", readFormats],
  ["written", writeFormats],
] as const)("each format that is %s has an id of its own, and tells files by", (_, formats) => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  for (const { extensions, mediaTypes, name } of formats) {
    expect(name).not.toBe("");
    for (const each of [...extensions, ...mediaTypes]) expect(each).toMatch(/^[a-z0-9.+/-]+$/);
    expect(Math.min(extensions.length, mediaTypes.length)).toBeGreaterThan(0);
  }
});

test("a format that is added is found by its beginning, its ending or its media type", () => {
  const toy: ReadFormat = {
    id: "toy",
    name: "Toy",
    extensions: ["toy"],
    mediaTypes: ["text/x-toy"],
    sniff: (beginning) => (beginning.startsWith("TOY 1") ? 1 : 0),
    load: async () => () => ({ status: "refused", problems: [] }),
  };
  const formats = [...readFormats, toy];
  const bytes = new TextEncoder().encode("TOY 1\n");
  expect(detectFormat({ bytes }, 0.01, formats)?.id).toBe("toy");
  const other = new TextEncoder().encode("words");
  expect(detectFormat({ bytes: other, fileName: "A.TOY" }, 0.01, formats)?.id).toBe("toy");
  const mediaType = "text/x-toy; charset=x";
  expect(detectFormat({ bytes: other, mediaType }, 0.01, formats)?.id).toBe("toy");
  expect(detectFormat({ bytes: new TextEncoder().encode(" {") }, 0.01, formats)?.id).toBe(
    "annotated-article",
  );
});

test.each(listFormats.filter(({ isFor }) => isFor === undefined))(
  "$id says the same twice, and the words of every quotation",
  async ({ load }) => {
    const write = await load();
    const list = exportListOf(bundled("nato-brussels-2021"));
    expect(write(list)).toBe(write(list));
    for (const { entry } of list.rows) {
      for (const part of entry.text.split(/ … |\n/)) expect(wordsOf(write(list))).toContain(part);
    }
  },
);

test("no export has an ellipsis where nothing is left out, and all have one where something is", () => {
  const [next, over] = rowsOf(overParagraphs());
  if (next === undefined || over === undefined) throw new RangeError("expected two quotations");
  const list = exportListOf(overParagraphs());
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

/** A file's text; of one in XML, without its tags. */
function wordsOf(written: string): string {
  if (!written.startsWith("<?xml")) return written;
  return written
    .replace(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
