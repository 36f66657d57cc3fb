const longest = 40;

/**
 * The candidate a person most likely meant by a misspelt word: the one that the fewest single
 * letters and swaps of neighbours tell apart, without regard to case; undefined when none is close,
 * and for what is hardly a word: `q9` is as close to `q1` as to `q2`.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = [...word.toLowerCase()];
  const letters = wanted.filter((each) => /\p{L}/u.test(each)).length;
  if (wanted.length > longest || letters < 3) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > longest / 2) continue;
    const count = distance(wanted, [...candidate.toLowerCase()], least);
    if (count >= least) continue;
    best = candidate;
    least = count;
  }
  return best;
}

/** The number of edits between two words, or `limit` when it is that or more. */
function distance(a: readonly string[], b: readonly string[], limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : limit,
      );
    }
    if (Math.min(...current) >= limit) return limit;
    [beforeLast, last] = [last, current];
  }
  return Math.min(at(last, b.length), limit);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
