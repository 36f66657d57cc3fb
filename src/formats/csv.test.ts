import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csv } from "./csv";
import { guardFormula } from "./formula-guard";
import { bundled, bundledIds, listOf, made, type Said } from "./sample.fixture";

const header =
  "id,speakers,roles,quotation,words,section,topics,countries,article,published,language,address";

type Cells = Record<string, string>;

function parsed(text: string): Cells[] {
  return parse(text, { columns: true, record_delimiter: "\r\n" });
}

function said(...quotations: readonly Said[]): Cells[] {
  return parsed(csv(listOf(made(quotations))));
}

/** What a program does that wants the text itself, as `guardFormula` tells it. */
function unguarded(cell: string): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && guardFormula(rest) !== rest ? rest : cell;
}

test.each(bundledIds)("%s: one row for each quotation, the header's columns, as said", (id) => {
  const list = listOf(bundled(id));
  const text = csv(list);
  expect(text.slice(0, text.indexOf("\r\n"))).toBe(header);
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toContain("\r");
  expect(parsed(text)).toHaveLength(list.rows.length);
  expect(parsed(text).map(({ quotation = "" }) => unguarded(quotation))).toEqual(
    list.rows.map(({ entry }) => entry.text),
  );
});

test("a row of the bundled article, cell by cell", () => {
  const list = listOf(bundled("nato-brussels-2021"));
  expect(parsed(csv(list))[0]).toEqual({
    id: "q1",
    speakers: "Antony Blinken",
    roles: "Secretary of State, United States",
    quotation:
      "“We want to revitalise the alliance,” … “to make sure it’s as strong and effective against the threats of today as it has been in the past.”",
    words: "26",
    section: "",
    topics: "Future of the alliance",
    countries: "",
    article: "Blinken brings NATO a friendlier tone and a list of hard questions",
    published: "2021-03-23",
    language: "en-GB",
    address:
      "https://reader.example/app/articles/nato-brussels-2021/sections/opening?topic=a&topic=b#q1",
  });
});

test("quotations of several articles in one file", () => {
  const rows = parsed(csv(listOf(bundled("nato-brussels-2021"), bundled("river-water-talks"))));
  expect(new Set(rows.map(({ article }) => article)).size).toBe(2);
});

test.each([
  ["commas", "first, second, third"],
  ["quotation marks", 'she said "no", then ""'],
  ["line breaks", "one\ntwo\r\nthree\rfour"],
  ["right to left", "قال «نعم»، ثم رحل"],
  ["an emoji and a combining mark", "👩‍👩‍👧 e\u0301"],
  ["blanks at the edges", "  kept  "],
  ["only quotation marks", '"""'],
])("a quotation with %s comes back as it was", (_, text) => {
  expect(said({ parts: [text] })[0]?.quotation).toBe(text);
});

test("two speakers share a cell, and a missing role keeps its place", () => {
  const marked = made([{ parts: ["Together."] }, { parts: ["Alone."] }], {
    speakers: [
      { id: "a", name: "A" },
      { id: "s1", name: "B", role: "Minister", affiliation: "Chad" },
    ],
    annotations: [
      {
        id: "q",
        type: "quotation",
        speakers: ["a", "s1"],
        targets: [{ paragraph: "p0", exact: "Together." }],
      },
      {
        id: "r",
        type: "quotation",
        speakers: ["a"],
        targets: [{ paragraph: "p1", exact: "Alone." }],
      },
    ],
  });
  const rows = parsed(csv(listOf(marked)));
  expect(rows.map(({ speakers, roles }) => [speakers, roles])).toEqual([
    ["A; B", "; Minister, Chad"],
    ["A", ""],
  ]);
});

test.each([
  '=HYPERLINK("https://evil.example","x")',
  "+1",
  "-1+2",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "  =1",
  '"=1',
  "'=1",
  " \"' =1",
  "\u200E=1",
  "\uFEFF@x",
  "＝1",
])("%j is not run as a formula", (text) => {
  expect(guardFormula(text)).toBe(`'${text}`);
  const [row] = said({ by: `${text}x`, parts: [text] });
  expect(row?.quotation).toBe(`'${text}`);
  expect(row?.speakers).toBe(`'${text}x`);
});

test.each(["a=b", "1-2", "5 – 3", "“=1", "don’t", "'quoted'", "", " x"])(
  "%j is left as it is",
  (text) => {
    expect(guardFormula(text)).toBe(text);
  },
);

const anyText = fc
  .oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(..."=+-@'\",;\r\n\t \uFEFF א"), maxLength: 12 }),
  )
  .filter((text) => /\S/.test(text));

test("any text comes back from its cell, and no cell begins like a formula", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText, anyText), { maxLength: 4 }), (texts) => {
      const list = listOf(made(texts.map(([by, role, text]) => ({ by, role, parts: [text] }))));
      const lines: string[][] = parse(csv(list), { record_delimiter: "\r\n" });
      expect(lines.map((cells) => cells.length)).toEqual(lines.map(() => 12));
      expect(
        lines.slice(1).map(([, by = "", role = "", text = ""]) => [by, role, text].map(unguarded)),
      ).toEqual(texts);
      for (const cell of lines.flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@]/);
    }),
    { numRuns: 400 },
  );
}, 30_000);
