// Lays out what stands in a text by its paragraphs, each list in the order given.

/** The things of each paragraph that has some. */
export function byParagraph<Placed extends { readonly paragraph: number }>(
  things: readonly Placed[],
): ReadonlyMap<number, readonly Placed[]> {
  const lists = new Map<number, Placed[]>();
  for (const thing of things) {
    const there = lists.get(thing.paragraph);
    if (there === undefined) lists.set(thing.paragraph, [thing]);
    else there.push(thing);
  }
  return lists;
}
