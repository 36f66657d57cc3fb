/**
 * The entry whose id is nearest to one that was not found: by common letters in order from the
 * start, then by pairs of letters; undefined for no id or an empty list.
 */
export function nearestName<T extends { readonly id: string }>(
  wanted: string | undefined,
  entries: readonly T[],
): T | undefined {
  if (wanted === undefined) return undefined;
  let best: T | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const entry of entries) {
    const score = likeness(wanted.toLowerCase(), entry.id.toLowerCase());
    if (score > bestScore) [best, bestScore] = [entry, score];
  }
  return best;
}

function likeness(a: string, b: string): number {
  let prefix = 0;
  while (prefix < a.length && prefix < b.length && a[prefix] === b[prefix]) prefix += 1;
  const pairs = pairsOf(a);
  const common = [...pairsOf(b)].filter((pair) => pairs.has(pair)).length;
  return prefix + 2 * common - Math.abs(a.length - b.length) / 4;
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
}
