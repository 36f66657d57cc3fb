import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { runs } from "../../../../scripts/depth";
import { Folds, type RowState } from "./folds";

const shown: RowState = { hidden: false, fold: 0, open: false };
const hidden: RowState = { hidden: true, fold: 0, open: false };
const closed = (fold: number): RowState => ({ hidden: true, fold, open: false });
const open = (fold: number): RowState => ({ hidden: false, fold, open: true });

function states(folds: Folds, count: number): readonly RowState[] {
  return Array.from({ length: count }, (_, paragraph) => folds.state(paragraph));
}

/** T is a paragraph with a match, f one without. */
const matching = (written: string) => [...written].map((letter) => letter === "T");

describe("a fold", () => {
  test("hides the paragraphs without a match, and says at the first how many", () => {
    const folds = new Folds([0, 0, 0, 0, 0]);
    folds.fold(matching("TffTf"));
    expect(states(folds, 5)).toEqual([shown, closed(2), hidden, shown, closed(1)]);
  });

  test("never crosses from one section into the next", () => {
    const folds = new Folds([0, 0, 1, 1]);
    folds.fold(matching("Tfff"));
    expect(states(folds, 4)).toEqual([shown, closed(1), closed(2), hidden]);
  });

  test("opens and closes, alone", () => {
    const folds = new Folds([0, 0, 0, 0]);
    folds.fold(matching("ffTf"));
    folds.toggle(0);
    expect(states(folds, 4)).toEqual([open(2), shown, shown, closed(1)]);
    folds.toggle(0);
    expect(states(folds, 4)).toEqual([closed(2), hidden, shown, closed(1)]);
  });

  test("closes again when the matches change", () => {
    const folds = new Folds([0, 0, 0]);
    folds.fold(matching("ffT"));
    folds.toggle(0);
    folds.fold(matching("fff"));
    expect(states(folds, 3)).toEqual([closed(3), hidden, hidden]);
  });

  test("opens to reveal any paragraph in it, and stays open", () => {
    for (const paragraph of [1, 2, 3]) {
      const folds = new Folds([0, 0, 0, 0]);
      folds.fold(matching("Tfff"));
      folds.reveal(paragraph);
      folds.reveal(paragraph);
      expect(states(folds, 4)).toEqual([shown, open(3), shown, shown]);
    }
  });

  test("does not open to reveal a paragraph outside of it", () => {
    const folds = new Folds([0, 0, 0]);
    folds.fold(matching("fTf"));
    folds.reveal(1);
    folds.reveal(7);
    expect(states(folds, 3)).toEqual([closed(1), shown, closed(1)]);
  });

  test("is not there without matches to fold by", () => {
    const folds = new Folds([0, 0]);
    expect(states(folds, 2)).toEqual([shown, shown]);
    folds.fold(matching("ff"));
    folds.fold(undefined);
    expect(states(folds, 2)).toEqual([shown, shown]);
  });
});

test("listeners hear of every change until they have left", () => {
  const folds = new Folds([0]);
  const listener = vi.fn();
  const leave = folds.subscribe(listener);
  folds.fold(matching("f"));
  folds.toggle(0);
  expect(listener).toHaveBeenCalledTimes(2);
  leave();
  folds.toggle(0);
  expect(listener).toHaveBeenCalledTimes(2);
});

type Command =
  | { readonly type: "fold"; readonly matching: readonly boolean[] | undefined }
  | { readonly type: "toggle" | "reveal"; readonly paragraph: number };

const article = fc
  .array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 })
  .map((lengths) => lengths.flatMap((length, section) => new Array<number>(length).fill(section)));

const scene = article.chain((sectionOf) => {
  const paragraph = fc.nat(sectionOf.length + 1);
  const { length } = sectionOf;
  const command = fc.oneof<fc.Arbitrary<Command>[]>(
    fc.record({
      type: fc.constant("fold" as const),
      matching: fc.option(fc.array(fc.boolean(), { minLength: length, maxLength: length }), {
        nil: undefined,
        freq: 6,
      }),
    }),
    fc.record({ type: fc.constantFrom("toggle" as const, "reveal" as const), paragraph }),
  );
  return fc.record({
    sectionOf: fc.constant(sectionOf),
    commands: fc.array(command, { maxLength: 12 }),
  });
});

/** What the rows should be, the plain way: runs without a match within a section, some opened. */
class PlainFolds {
  #matching: readonly boolean[] | undefined;
  readonly #opened = new Set<number>();

  constructor(readonly sectionOf: readonly number[]) {}

  run(command: Command): void {
    if (command.type === "fold") {
      this.#matching = command.matching;
      this.#opened.clear();
      return;
    }
    const first = this.#firstOf(command.paragraph);
    if (first === undefined) return;
    if (command.type === "reveal") this.#opened.add(first);
    else if (first !== command.paragraph) return;
    else if (!this.#opened.delete(first)) this.#opened.add(first);
  }

  rows(): readonly RowState[] {
    const firsts = this.sectionOf.map((_, paragraph) => this.#firstOf(paragraph));
    return firsts.map((first, paragraph) => {
      if (first === undefined) return shown;
      const isOpen = this.#opened.has(first);
      if (first !== paragraph) return isOpen ? shown : hidden;
      const { length } = firsts.filter((other) => other === first);
      return isOpen ? open(length) : closed(length);
    });
  }

  /** The paragraph at which the fold begins that a paragraph without a match belongs to. */
  #firstOf(paragraph: number): number | undefined {
    if (this.#matching?.[paragraph] !== false) return undefined;
    const sameSection = this.sectionOf[paragraph - 1] === this.sectionOf[paragraph];
    return (sameSection ? this.#firstOf(paragraph - 1) : undefined) ?? paragraph;
  }
}

describe("whatever is folded, toggled and revealed", () => {
  const follow = (
    look: (folds: Folds, plain: PlainFolds, command: Command, before: readonly RowState[]) => void,
  ) =>
    fc.assert(
      fc.property(scene, ({ sectionOf, commands }) => {
        const folds = new Folds(sectionOf);
        const plain = new PlainFolds(sectionOf);
        for (const command of commands) {
          const before = states(folds, sectionOf.length);
          plain.run(command);
          if (command.type === "fold") folds.fold(command.matching);
          else folds[command.type](command.paragraph);
          look(folds, plain, command, before);
        }
      }),
      { numRuns: runs(100) },
    );

  test("the hidden rows are those without a match, unless opened; each fold is in one section", () => {
    follow((folds, plain) => {
      const rows = plain.rows();
      expect(states(folds, rows.length)).toEqual(rows);
    });
  });

  test("a revealed paragraph is not hidden", () => {
    follow((folds, _, command) => {
      if (command.type === "reveal") expect(folds.state(command.paragraph).hidden).toBe(false);
    });
  });

  test("a row that did not change keeps its object, so that it is not rendered again", () => {
    follow((folds, _, __, before) => {
      for (const [paragraph, state] of states(folds, before.length).entries()) {
        if (JSON.stringify(state) === JSON.stringify(before[paragraph])) {
          expect(state).toBe(before[paragraph]);
        }
      }
    });
  });
});
