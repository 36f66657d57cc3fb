import type { Annotation } from "./format";
import { type ByKind, byKind, kinds } from "./kinds";
import { type Membership, membershipOf } from "./membership";
import type { PlacedAnnotation } from "./placing/target-places";

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
    const isSame =
      known?.group.length === group.length && group.every((each, at) => each === known.group[at]);
    if (isSame) return known.members;
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

function areSame(some: Numbers, others: Numbers): boolean {
  return kinds.every(
    (kind) =>
      some[kind].size === others[kind].size &&
      [...some[kind]].every(([id, number]) => others[kind].get(id) === number),
  );
}
