import { byKind, kinds } from "../../../core/article/kinds";
import type { AnnotationPlacement } from "../../../core/article/marked-article";
import type { Range } from "../../../core/article/range";

/**
 * Placements as whole numbers in a row: what a hundred thousand of them are handed over as between
 * threads, without copying. For each: its index; how many ranges and these; 1 and a range or 0 for
 * the attribution; for each kind how many members and these. A range is paragraph, start and end.
 */
export type Placements = Int32Array<ArrayBuffer>;

export function writePlacements(placements: readonly AnnotationPlacement[]): Placements {
  const numbers = new Int32Array(placements.reduce((sum, each) => sum + lengthOf(each), 0));
  let at = 0;
  const write = (number: number) => {
    numbers[at++] = number;
  };
  const writeRange = ({ paragraph, start, end }: Range) => {
    write(paragraph);
    write(start);
    write(end);
  };
  for (const { index, ranges, attribution, members } of placements) {
    write(index);
    write(ranges.length);
    for (const range of ranges) writeRange(range);
    write(attribution === undefined ? 0 : 1);
    if (attribution !== undefined) writeRange(attribution);
    for (const kind of kinds) {
      write(members[kind].length);
      for (const member of members[kind]) write(member);
    }
  }
  return numbers;
}

function lengthOf({ ranges, attribution, members }: AnnotationPlacement): number {
  const ofMembers = kinds.reduce((sum, kind) => sum + 1 + members[kind].length, 0);
  return 3 + 3 * ranges.length + (attribution === undefined ? 0 : 3) + ofMembers;
}

const none: readonly number[] = [];

/** What {@link writePlacements} has written. Equal short lists of members are one list. */
export function readPlacements(numbers: Placements): readonly AnnotationPlacement[] {
  const placements: AnnotationPlacement[] = [];
  const alone: (readonly number[])[] = [];
  let at = 0;
  const next = () => numbers[at++] ?? 0;
  const range = (): Range => ({ paragraph: next(), start: next(), end: next() });
  const ranges = (): readonly Range[] => {
    const count = next();
    return count === 1 ? [range()] : Array.from({ length: count }, range);
  };
  const members = (): readonly number[] => {
    const count = next();
    if (count === 0) return none;
    if (count > 1) return Array.from({ length: count }, next);
    const only = next();
    alone[only] ??= [only];
    return alone[only];
  };
  while (at < numbers.length) {
    placements.push({
      index: next(),
      ranges: ranges(),
      attribution: next() === 0 ? undefined : range(),
      members: byKind(members),
    });
  }
  return placements;
}
