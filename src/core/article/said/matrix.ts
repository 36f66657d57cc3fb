import type { Entity } from "../entity";
import type { ByKind, Kind } from "../kinds";
import { shareOf, type Tally } from "./tally";

/** What a matrix needs to know of a quotation. */
export interface CountedQuotation {
  readonly words: number;
  readonly quotation: { readonly members: ByKind<readonly number[]> };
}

/** A row or column: one value of its kind, or the quotations that have none. */
export interface MatrixLine {
  /** Undefined for the quotations without a value of this kind. */
  readonly entity: Entity | undefined;
  /** Each quotation once, on however many lines of the other kind it stands. */
  readonly total: Tally;
}

/** The quotations of two kinds set against each other. Every share is of the words of all entries. */
export interface Matrix {
  readonly rowKind: Kind;
  readonly columnKind: Kind;
  /** Those with a quotation, in the file's order; the line without a value last, if it is needed. */
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  /** By row, then column. */
  readonly cells: readonly (readonly Tally[])[];
  /** Each quotation once: less than the sum of the rows where one has several values. */
  readonly total: Tally;
  /** The values that no quotation has, which have no line. */
  readonly emptyRows: readonly Entity[];
  readonly emptyColumns: readonly Entity[];
}

/**
 * Sets two kinds against each other over any list of quotations. A quotation with several values
 * counts in full in each of their cells, and once in every total; words of quotations that overlap
 * count for each of them. Two equal kinds are a RangeError.
 */
export function matrixOf(
  entries: readonly CountedQuotation[],
  rows: Kind,
  columns: Kind,
  entities: ByKind<readonly Entity[]>,
): Matrix {
  if (rows === columns) throw new RangeError(`expected two different kinds, found ${rows} twice`);
  const allWords = entries.reduce((sum, { words }) => sum + words, 0);
  const rowLines = new Lines(entities[rows]);
  const columnLines = new Lines(entities[columns]);
  const cells = new Map<string, Sum>();
  for (const { quotation, words } of entries) {
    const across = columnLines.add(quotation.members[columns], words);
    for (const row of rowLines.add(quotation.members[rows], words)) {
      for (const column of across) add(cells, `${row} ${column}`, words);
    }
  }
  const [usedRows, usedColumns] = [rowLines.used(), columnLines.used()];
  return {
    rowKind: rows,
    columnKind: columns,
    rows: rowLines.lines(allWords),
    columns: columnLines.lines(allWords),
    cells: usedRows.map((row) =>
      usedColumns.map((column) => tally(cells.get(`${row} ${column}`), allWords)),
    ),
    total: tally({ quotations: entries.length, words: allWords }, allWords),
    emptyRows: rowLines.empty(),
    emptyColumns: columnLines.empty(),
  };
}

interface Sum {
  quotations: number;
  words: number;
}

/** The sums of one kind's values, by number; the number after the last is that of no value. */
class Lines {
  readonly #entities: readonly Entity[];
  readonly #sums = new Map<number, Sum>();

  constructor(entities: readonly Entity[]) {
    this.#entities = entities;
  }

  /** Counts a quotation with these values, and says on which lines it stands. */
  add(members: readonly number[], words: number): readonly number[] {
    const numbers = members.length === 0 ? [this.#entities.length] : members;
    for (const number of numbers) add(this.#sums, number, words);
    return numbers;
  }

  used(): readonly number[] {
    return [...this.#sums.keys()].sort((a, b) => a - b);
  }

  lines(allWords: number): readonly MatrixLine[] {
    return this.used().map((number) => ({
      entity: this.#entities[number],
      total: tally(this.#sums.get(number), allWords),
    }));
  }

  empty(): readonly Entity[] {
    return this.#entities.filter(({ number }) => !this.#sums.has(number));
  }
}

function add<Key>(sums: Map<Key, Sum>, key: Key, words: number): void {
  const sum = sums.get(key) ?? { quotations: 0, words: 0 };
  sums.set(key, sum);
  sum.quotations += 1;
  sum.words += words;
}

function tally(sum: Sum | undefined, allWords: number): Tally {
  const { quotations, words } = sum ?? { quotations: 0, words: 0 };
  return { quotations, words, share: shareOf(words, allWords) };
}
