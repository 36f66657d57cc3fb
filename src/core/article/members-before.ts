import type { Annotation } from "./format";
import { type ByKind, byKind, kinds } from "./kinds";
import { type Membership, membershipOf } from "./membership";
import type { PlacedAnnotation } from "./placing/target-places";
import type { Range } from "./range";

type Numbers = ByKind<ReadonlyMap<string, number>>;

interface Known {
  readonly group: readonly PlacedAnnotation[];
  readonly members: readonly Membership[];
}

/**
 * What annotations belonged to in the versions of an article before this one. Only those that share
 * paragraphs have anything to do with each other: where they are the same, so is what they belong to.
 */
export class MembersBefore {
  /** By the first annotation of each group. */
  #known = new WeakMap<Annotation, Known>();
  #numbers: Numbers = byKind(() => new Map());

  /** See {@link membershipOf}; the annotations are in reading order. */
  membershipOf(placed: readonly PlacedAnnotation[], numbers: Numbers): readonly Membership[] {
    if (!areSame(numbers, this.#numbers)) this.#known = new WeakMap();
    this.#numbers = numbers;
    return groupsOf(placed).flatMap((group) => this.#membersOf(group, numbers));
  }

  #membersOf(group: readonly PlacedAnnotation[], numbers: Numbers): readonly Membership[] {
    const [first] = group;
    if (first === undefined) return [];
    const known = this.#known.get(first.annotation);
    if (known !== undefined && areAlike(group, known.group)) return known.members;
    const members = membershipOf(group, numbers);
    this.#known.set(first.annotation, { group, members });
    return members;
  }
}

/** Runs of annotations that share no paragraph with those of another. */
function groupsOf(placed: readonly PlacedAnnotation[]): readonly (readonly PlacedAnnotation[])[] {
  const groups: PlacedAnnotation[][] = [];
  let last = -1;
  for (const each of placed) {
    if ((each.ranges[0]?.paragraph ?? 0) > last) groups.push([]);
    groups.at(-1)?.push(each);
    last = Math.max(last, each.ranges.at(-1)?.paragraph ?? 0);
  }
  return groups;
}

/** Whether two groups are the same annotations in the same places, if all so many paragraphs further on. */
function areAlike(some: readonly PlacedAnnotation[], others: readonly PlacedAnnotation[]): boolean {
  if (some.length !== others.length) return false;
  const by = paragraphOf(some[0]) - paragraphOf(others[0]);
  return some.every((each, at) => {
    const other = others[at];
    if (each === other && by === 0) return true;
    if (each.annotation !== other?.annotation) return false;
    const isMoved = ({ paragraph, start, end }: Range, number: number) => {
      const range = other.ranges[number];
      return range?.paragraph === paragraph - by && range.start === start && range.end === end;
    };
    return each.ranges.length === other.ranges.length && each.ranges.every(isMoved);
  });
}

function paragraphOf(placed: PlacedAnnotation | undefined): number {
  return placed?.ranges[0]?.paragraph ?? 0;
}

function areSame(some: Numbers, others: Numbers): boolean {
  return kinds.every(
    (kind) =>
      some[kind].size === others[kind].size &&
      [...some[kind]].every(([id, number]) => others[kind].get(id) === number),
  );
}
