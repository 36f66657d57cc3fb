import { areNamesKnown, isPlainlyGood } from "./plainly-good";
import type { Known, References } from "./references";
import type { Shape } from "./schema-shape";

const named = ["paragraph", "speaker", "topic"] as const;

/**
 * The entries that nothing could be said against in the versions of an article before this one: nothing
 * can now, as long as what they name is still there.
 */
export class CheckedBefore {
  #known: Known | undefined;
  /** Counts how often an id has gone. */
  #number = 0;
  /** By shape, the entries and when their names were looked up last. */
  readonly #good = new Map<Shape, WeakMap<object, number>>();

  /** Begins another version, which declares these ids. */
  begin(known: Known): void {
    if (this.#known !== undefined && !hasAllOf(known, this.#known)) this.#number += 1;
    this.#known = known;
  }

  /** See {@link isPlainlyGood}. */
  isPlainlyGood(shape: Shape, value: object, references: References | undefined): boolean {
    const good = this.#good.get(shape) ?? new WeakMap<object, number>();
    this.#good.set(shape, good);
    const before = good.get(value);
    if (before === this.#number) return true;
    const isGood =
      before === undefined
        ? isPlainlyGood(shape, value, references)
        : areNamesKnown(shape, value, references);
    if (isGood) good.set(value, this.#number);
    return isGood;
  }
}

function hasAllOf(known: Known, before: Known): boolean {
  if (known.circular.size > 0) return false;
  return named.every((kind) => {
    const ids = known.ids.of(kind);
    return [...before.ids.of(kind)].every(([id, { kept }]) => !kept || ids.get(id)?.kept === true);
  });
}
