import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../../scripts/depth";
import { anyMarked, opened } from "../article.arbitrary";
import { kinds } from "../kinds";
import type { MarkedArticle } from "../marked-article";
import { aQuotation, smallArticle } from "../small-article.fixture";
import { type MatrixLine, matrixOf } from "./matrix";
import { type QuotationEntry, quotationEntries } from "./quotation-entries";

const twoKinds = fc.shuffledSubarray([...kinds], { minLength: 2, maxLength: 2 });

/** The ids a quotation has of a kind, or none. */
function idsOf(
  { quotation }: QuotationEntry,
  kind: "speaker" | "topic" | "country",
  of: MarkedArticle,
) {
  const ids = quotation.members[kind].map((number) => of.entities[kind][number]?.id);
  return ids.length === 0 ? [undefined] : ids;
}

/** The plain way: go through all quotations again for every number. */
function plainTally(entries: readonly QuotationEntry[], all: readonly QuotationEntry[]) {
  const words = entries.reduce((sum, entry) => sum + entry.words, 0);
  const allWords = all.reduce((sum, entry) => sum + entry.words, 0);
  return { quotations: entries.length, words, share: allWords === 0 ? 0 : words / allWords };
}

describe("the matrix", () => {
  test("of random articles is that of the plain way", () => {
    fc.assert(
      fc.property(anyMarked, twoKinds, fc.infiniteStream(fc.boolean()), (marked, two, keep) => {
        const [rows = "speaker", columns = "topic"] = two;
        const entries = quotationEntries(marked).filter(() => keep.next().value);
        const matrix = matrixOf(entries, rows, columns, marked.entities);
        const on = (line: MatrixLine, kind: typeof rows) => (entry: QuotationEntry) =>
          idsOf(entry, kind, marked).includes(line.entity?.id);
        expect(matrix.total).toEqual(plainTally(entries, entries));
        matrix.rows.forEach((row, at) => {
          const inRow = entries.filter(on(row, rows));
          expect(row.total).toEqual(plainTally(inRow, entries));
          matrix.columns.forEach((column, across) => {
            const inCell = inRow.filter(on(column, columns));
            expect(matrix.cells[at]?.[across]).toEqual(plainTally(inCell, entries));
          });
        });
        for (const column of matrix.columns) {
          expect(column.total).toEqual(plainTally(entries.filter(on(column, columns)), entries));
        }
        for (const [lines, empty, kind] of [
          [matrix.rows, matrix.emptyRows, rows],
          [matrix.columns, matrix.emptyColumns, columns],
        ] as const) {
          const used = new Set(entries.flatMap((entry) => idsOf(entry, kind, marked)));
          const all = marked.entities[kind];
          expect(lines.map(({ entity }) => entity?.id)).toEqual([
            ...all.map(({ id }) => id).filter((id) => used.has(id)),
            ...(used.has(undefined) ? [undefined] : []),
          ]);
          expect(empty).toEqual(all.filter(({ id }) => !used.has(id)));
        }
      }),
      { numRuns: runs(50) },
    );
  });

  test("turned round is the same matrix", () => {
    fc.assert(
      fc.property(anyMarked, twoKinds, (marked, [rows = "speaker", columns = "topic"]) => {
        const entries = quotationEntries(marked);
        const one = matrixOf(entries, rows, columns, marked.entities);
        const other = matrixOf(entries, columns, rows, marked.entities);
        expect(other.rows).toEqual(one.columns);
        expect(other.columns.map((_, at) => other.cells.map((row) => row[at]))).toEqual(one.cells);
        expect(other.total).toEqual(one.total);
      }),
    );
  });

  const marked = smallArticle(
    [["We like rain and sun. Nobody asked. It will rain."]],
    [
      aQuotation("q1", ["ada", "bo"], [[1, "We like rain and sun."]], { topics: ["rain", "sun"] }),
      aQuotation("q2", ["ada"], [[1, "Nobody asked."]]),
      aQuotation("q3", ["ada"], [[1, "It will rain."]], { topics: ["rain"] }),
    ],
  );
  const entries = quotationEntries(marked);

  test("counts a quotation in each of its cells and once in the totals", () => {
    const { rows, columns, cells, total, emptyRows } = matrixOf(
      entries,
      "speaker",
      "topic",
      marked.entities,
    );
    expect(rows.map(({ entity, total }) => [entity?.id, total.quotations, total.words])).toEqual([
      ["ada", 3, 10],
      ["bo", 1, 5],
    ]);
    expect(columns.map(({ entity, total }) => [entity?.id, total.quotations])).toEqual([
      ["rain", 2],
      ["sun", 1],
      [undefined, 1],
    ]);
    expect(cells.map((row) => row.map(({ quotations }) => quotations))).toEqual([
      [2, 1, 1],
      [1, 1, 0],
    ]);
    expect(cells[0]?.[0]).toEqual({ quotations: 2, words: 8, share: 0.8 });
    expect(total).toEqual({ quotations: 3, words: 10, share: 1 });
    expect(emptyRows.map(({ id }) => id)).toEqual(["cy"]);
  });

  test("of no quotations has no lines and a total of nothing", () => {
    const { rows, columns, cells, total, emptyColumns } = matrixOf(
      [],
      "country",
      "topic",
      marked.entities,
    );
    expect([rows, columns, cells]).toEqual([[], [], []]);
    expect(total).toEqual({ quotations: 0, words: 0, share: 0 });
    expect(emptyColumns).toHaveLength(2);
  });

  test("of a kind with itself is a mistake", () => {
    expect(() => matrixOf(entries, "topic", "topic", marked.entities)).toThrow(RangeError);
  });

  test("of the NATO article adds up to the file's own counts", () => {
    const file = JSON.parse(readFileSync("public/articles/nato-brussels-2021.json", "utf8"));
    const nato = opened(file);
    const quotations = file.annotations.filter(
      ({ type }: { type: string }) => type === "quotation",
    );
    const matrix = matrixOf(quotationEntries(nato), "speaker", "topic", nato.entities);
    expect(matrix.total.quotations).toBe(quotations.length);
    for (const { entity, total } of matrix.rows) {
      const own = quotations.filter((each: { speakers: string[] }) =>
        each.speakers.includes(entity?.id ?? ""),
      );
      expect(total.quotations).toBe(own.length);
    }
  });
});
