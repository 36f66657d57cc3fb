// Which stretches of a large article are at a place, next to it and further off.

interface FirstParagraph {
  /** The number of its first paragraph. */
  readonly first: number;
}

/** The index of the stretch that has a paragraph. */
export function stretchOf(stretches: readonly FirstParagraph[], paragraph: number): number {
  const after = stretches.findIndex(({ first }) => first > paragraph);
  return Math.max(0, (after < 0 ? stretches.length : after) - 1);
}

/** Those that are here, and those next to them. */
export function nextTo<T>(all: readonly T[], here: ReadonlySet<T>): readonly T[] {
  return all.filter((_, at) =>
    all.slice(Math.max(0, at - 1), at + 2).some((each) => here.has(each)),
  );
}

/** From one index on, then outwards to both sides. */
export function* nearestFirst<T>(list: readonly T[], from: number): Generator<T> {
  for (let distance = 0; distance < list.length; distance += 1) {
    const after = list[from + distance];
    const before = distance === 0 ? undefined : list[from - distance];
    if (after !== undefined) yield after;
    if (before !== undefined) yield before;
  }
}

/** How much text the window shows at most, in UTF-16 units: 68 to a line, and lines of no less than 17 pixels. */
export function textOfWindow(): number {
  return (68 / 17) * window.innerHeight;
}
