import { byKind, kinds } from "./kinds";
import type { Membership } from "./membership";
import type { Range } from "./range";

/** Where one annotation stands and whom it belongs to. */
export interface Placement {
  /** Its position in the file's list of annotations. */
  readonly index: number;
  readonly ranges: readonly Range[];
  readonly attribution: Range | undefined;
  readonly members: Membership;
}

/**
 * Placements as whole numbers in a row: what a hundred thousand of them are handed over as between
 * threads, without copying. For each: its index; how many ranges and these; 1 and a range or 0 for
 * the attribution; for each kind how many members and these. A range is paragraph, start and end.
 */
export type Placements = Int32Array<ArrayBuffer>;

export function writePlacements(placements: readonly Placement[]): Placements {
  const numbers: number[] = [];
  const addRange = ({ paragraph, start, end }: Range) => numbers.push(paragraph, start, end);
  for (const { index, ranges, attribution, members } of placements) {
    numbers.push(index, ranges.length);
    ranges.forEach(addRange);
    numbers.push(attribution === undefined ? 0 : 1);
    if (attribution !== undefined) addRange(attribution);
    for (const kind of kinds) {
      numbers.push(members[kind].length);
      for (const member of members[kind]) numbers.push(member);
    }
  }
  return Int32Array.from(numbers);
}

/** What {@link writePlacements} has written. */
export function readPlacements(numbers: Placements): readonly Placement[] {
  const placements: Placement[] = [];
  let at = 0;
  const next = () => numbers[at++] ?? 0;
  const ranges = () => {
    const list: Range[] = [];
    for (let left = next(); left > 0; left -= 1) {
      list.push({ paragraph: next(), start: next(), end: next() });
    }
    return list;
  };
  const members = () => {
    const list: number[] = [];
    for (let left = next(); left > 0; left -= 1) list.push(next());
    return list;
  };
  while (at < numbers.length) {
    placements.push({
      index: next(),
      ranges: ranges(),
      attribution: ranges()[0],
      members: byKind(members),
    });
  }
  return placements;
}
