import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { runs } from "../../../../scripts/depth";
import { CollapsibleRows, type RowState } from "./collapsible-rows";

const shown: RowState = { hidden: false, collapses: 0, open: false };
const hidden: RowState = { hidden: true, collapses: 0, open: false };
const closed = (collapses: number): RowState => ({ hidden: true, collapses, open: false });
const open = (collapses: number): RowState => ({ hidden: false, collapses, open: true });

function states(collapsible: CollapsibleRows, count: number): readonly RowState[] {
  return Array.from({ length: count }, (_, paragraph) => collapsible.state(paragraph));
}

/** T is a paragraph with a match, f one without. */
const matching = (written: string) => [...written].map((letter) => letter === "T");

describe("a collapsed run", () => {
  test("hides the paragraphs without a match, and says at the first how many", () => {
    const collapsible = new CollapsibleRows([0, 0, 0, 0, 0]);
    collapsible.collapse(matching("TffTf"));
    expect(states(collapsible, 5)).toEqual([shown, closed(2), hidden, shown, closed(1)]);
  });

  test("never crosses from one section into the next", () => {
    const collapsible = new CollapsibleRows([0, 0, 1, 1]);
    collapsible.collapse(matching("Tfff"));
    expect(states(collapsible, 4)).toEqual([shown, closed(1), closed(2), hidden]);
  });

  test("opens and closes, alone", () => {
    const collapsible = new CollapsibleRows([0, 0, 0, 0]);
    collapsible.collapse(matching("ffTf"));
    collapsible.toggle(0);
    expect(states(collapsible, 4)).toEqual([open(2), shown, shown, closed(1)]);
    collapsible.toggle(0);
    expect(states(collapsible, 4)).toEqual([closed(2), hidden, shown, closed(1)]);
  });

  test("closes again when the matches change", () => {
    const collapsible = new CollapsibleRows([0, 0, 0]);
    collapsible.collapse(matching("ffT"));
    collapsible.toggle(0);
    collapsible.collapse(matching("fff"));
    expect(states(collapsible, 3)).toEqual([closed(3), hidden, hidden]);
  });

  test("opens to reveal any paragraph in it, and stays open", () => {
    for (const paragraph of [1, 2, 3]) {
      const collapsible = new CollapsibleRows([0, 0, 0, 0]);
      collapsible.collapse(matching("Tfff"));
      collapsible.reveal(paragraph);
      collapsible.reveal(paragraph);
      expect(states(collapsible, 4)).toEqual([shown, open(3), shown, shown]);
    }
  });

  test("does not open to reveal a paragraph outside of it", () => {
    const collapsible = new CollapsibleRows([0, 0, 0]);
    collapsible.collapse(matching("fTf"));
    collapsible.reveal(1);
    collapsible.reveal(7);
    expect(states(collapsible, 3)).toEqual([closed(1), shown, closed(1)]);
  });

  test("is not there without matches to collapse by", () => {
    const collapsible = new CollapsibleRows([0, 0]);
    expect(states(collapsible, 2)).toEqual([shown, shown]);
    collapsible.collapse(matching("ff"));
    collapsible.collapse(undefined);
    expect(states(collapsible, 2)).toEqual([shown, shown]);
  });
});

test("listeners hear of every change until they have left", () => {
  const collapsible = new CollapsibleRows([0]);
  const listener = vi.fn();
  const leave = collapsible.subscribe(listener);
  collapsible.collapse(matching("f"));
  collapsible.toggle(0);
  expect(listener).toHaveBeenCalledTimes(2);
  leave();
  collapsible.toggle(0);
  expect(listener).toHaveBeenCalledTimes(2);
});

type Command =
  | { readonly type: "collapse"; readonly matching: readonly boolean[] | undefined }
  | { readonly type: "toggle" | "reveal"; readonly paragraph: number };

const article = fc
  .array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 })
  .map((lengths) => lengths.flatMap((length, section) => new Array<number>(length).fill(section)));

const scene = article.chain((sectionOf) => {
  const paragraph = fc.nat(sectionOf.length + 1);
  const { length } = sectionOf;
  const command = fc.oneof<fc.Arbitrary<Command>[]>(
    fc.record({
      type: fc.constant("collapse" as const),
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
class PlainRows {
  #matching: readonly boolean[] | undefined;
  readonly #opened = new Set<number>();

  constructor(readonly sectionOf: readonly number[]) {}

  run(command: Command): void {
    if (command.type === "collapse") {
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

  /** The paragraph at which the run begins that a paragraph without a match belongs to. */
  #firstOf(paragraph: number): number | undefined {
    if (this.#matching?.[paragraph] !== false) return undefined;
    const sameSection = this.sectionOf[paragraph - 1] === this.sectionOf[paragraph];
    return (sameSection ? this.#firstOf(paragraph - 1) : undefined) ?? paragraph;
  }
}

describe("whatever is collapsed, toggled and revealed", () => {
  const follow = (
    look: (
      collapsible: CollapsibleRows,
      plain: PlainRows,
      command: Command,
      before: readonly RowState[],
    ) => void,
  ) =>
    fc.assert(
      fc.property(scene, ({ sectionOf, commands }) => {
        const collapsible = new CollapsibleRows(sectionOf);
        const plain = new PlainRows(sectionOf);
        for (const command of commands) {
          const before = states(collapsible, sectionOf.length);
          plain.run(command);
          if (command.type === "collapse") collapsible.collapse(command.matching);
          else collapsible[command.type](command.paragraph);
          look(collapsible, plain, command, before);
        }
      }),
      { numRuns: runs(100) },
    );

  test("the hidden rows are those without a match, unless opened; each run is in one section", () => {
    follow((collapsible, plain) => {
      const rows = plain.rows();
      expect(states(collapsible, rows.length)).toEqual(rows);
    });
  });

  test("a revealed paragraph is not hidden", () => {
    follow((collapsible, _, command) => {
      if (command.type === "reveal")
        expect(collapsible.state(command.paragraph).hidden).toBe(false);
    });
  });

  test("a row that did not change keeps its object, so that it is not rendered again", () => {
    follow((collapsible, _, __, before) => {
      for (const [paragraph, state] of states(collapsible, before.length).entries()) {
        if (JSON.stringify(state) === JSON.stringify(before[paragraph])) {
          expect(state).toBe(before[paragraph]);
        }
      }
    });
  });
});
