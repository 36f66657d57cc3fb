import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { propertyTimeout, runs } from "../../scripts/depth";
import { csv } from "./csv";
import { csvColumns } from "./csv-columns";
import { guardFormula } from "./formula-guard";
import { bundled, bundledIds, exportListOf, made, type SampleQuotation } from "./sample.fixture";

const header =
  "type,id,speakers,speaker_ids,roles,text,words,of_kind,of_id,of_name,topics,topic_ids,countries,country_codes,section,section_id,paragraphs,starts,ends,origin,confidence,note,article,article_id,bylines,sources,published,language,address,file";

type Cells = Record<string, string>;

function parsed(text: string): Cells[] {
  return parse(text, { columns: true, record_delimiter: "\r\n", bom: true });
}

function said(...quotations: readonly SampleQuotation[]): Cells[] {
  return parsed(csv(exportListOf(made(quotations))));
}

/** What a program does that wants the text itself, as `guardFormula` tells it. */
function unguarded(cell: string): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && guardFormula(rest) !== rest ? rest : cell;
}

test.each(bundledIds)("%s: one row for each quotation, the header's columns, as said", (id) => {
  const list = exportListOf(bundled(id));
  const text = csv(list);
  expect(text.slice(0, text.indexOf("\r\n"))).toBe(`\uFEFF${header}`);
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toContain("\r");
  expect(parsed(text)).toHaveLength(list.rows.length);
  expect(parsed(text).map(({ text: cell = "" }) => unguarded(cell))).toEqual(
    list.rows.map(({ entry }) => entry.text),
  );
});

test("a row of the bundled article, cell by cell", () => {
  const list = exportListOf(bundled("nato-brussels-2021"));
  expect(parsed(csv(list))[0]).toEqual({
    type: "quotation",
    id: "q1",
    speakers: "Antony Blinken",
    speaker_ids: "blinken",
    roles: "Secretary of State, United States",
    text: "“We want to revitalise the alliance,” … “to make sure it’s as strong and effective against the threats of today as it has been in the past.”",
    words: "26",
    of_kind: "",
    of_id: "",
    of_name: "",
    topics: "Future of the alliance",
    topic_ids: "alliance-future",
    countries: "",
    country_codes: "",
    section: "",
    section_id: "opening",
    paragraphs: "p2; p2",
    starts: "0; 121",
    ends: "37; 221",
    origin: "",
    confidence: "",
    note: "",
    article: "Blinken brings NATO a friendlier tone and a list of hard questions",
    article_id: "nato-brussels-2021",
    bylines: "On Record sample desk",
    sources: "Euronews with AP, AFP, 23 March 2021",
    published: "2021-03-23",
    language: "en-GB",
    address: "https://reader.example/app/articles/nato-brussels-2021#q1",
    file: "",
  });
});

test("quotations of several articles in one file", () => {
  const rows = parsed(
    csv(exportListOf(bundled("nato-brussels-2021"), bundled("river-water-talks"))),
  );
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
  expect(said({ parts: [text] })[0]?.text).toBe(text);
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
  const rows = parsed(csv(exportListOf(marked)));
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
  expect(row?.text).toBe(`'${text}`);
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

test(
  "any text comes back from its cell, and no cell begins like a formula",
  () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText, anyText), { maxLength: 4 }), (texts) => {
        const list = exportListOf(
          made(texts.map(([by, role, text]) => ({ by, role, parts: [text] }))),
        );
        const lines: string[][] = parse(csv(list), { record_delimiter: "\r\n", bom: true });
        expect(lines.map((cells) => cells.length)).toEqual(lines.map(() => 30));
        expect(
          lines
            .slice(1)
            .map(([, , by = "", , role = "", text = ""]) => [by, role, text].map(unguarded)),
        ).toEqual(
          texts.map(([, role, text], at) => [list.rows[at]?.entry.speakers[0]?.label, role, text]),
        );
        for (const cell of lines.flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@]/);
      }),
      { numRuns: runs(40) },
    );
  },
  propertyTimeout,
);

test("a machine's mention over an emoji: what it names, how sure, where in code points", () => {
  const marked = made([], {
    speakers: [{ id: "lund", name: "Ida Lund" }],
    topics: [{ id: "water", name: "Water" }],
    sections: [{ id: "all", heading: "All", paragraphs: [{ id: "p", text: "👍 On water now." }] }],
    annotations: [
      {
        id: "m",
        type: "mention",
        of: { topic: "water" },
        targets: [{ paragraph: "p", start: 5, end: 10 }],
        origin: "machine",
        confidence: 0.8,
        note: "=unsure",
      },
    ],
  });
  const citedHref = "https://reader.example/#m";
  const mentions = marked.annotations.map((annotation) => ({ annotation, marked, citedHref }));
  const [row, ...more] = parsed(csv({ ...exportListOf(marked), mentions }));
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    type: "mention",
    id: "m",
    text: "water",
    of_kind: "topic",
    of_id: "water",
    of_name: "Water",
    section_id: "all",
    paragraphs: "p",
    starts: "5",
    ends: "10",
    origin: "machine",
    confidence: "0.8",
    note: "'=unsure",
    address: citedHref,
  });
});

test("the README says what stands in each column", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  for (const { name } of csvColumns)
    expect(readme).toMatch(new RegExp(`^\\|[^|]*\`${name}\`[^|]*\\|`, "m"));
});
