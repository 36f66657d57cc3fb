import type { Effort } from "./effort";
import { unitsOf } from "./units-of";

/** A stretch of text that nearly says the words. */
export interface Similar {
  /** UTF-16 offsets, end excluded. */
  readonly start: number;
  readonly end: number;
  /** How many UTF-16 units have to be put in, left out or changed to get from one to the other. */
  readonly errors: number;
  /** The words repeat themselves so that they fit here as well when shifted by a few units. */
  readonly shifts: boolean;
}

/**
 * Where the text says nearly these words, with at most `limit` errors: the best place and every
 * other with up to `margin` errors more, in text order, none overlapping. Edges are a rough guess.
 * Nothing when the effort does not suffice.
 *
 * This is Sellers' algorithm with Ukkonen's cut-off, which leaves out what cannot come under the
 * limit any more. approx-string-match does the same in bit vectors, but gives the best places only
 * (we must see a second one nearly as good) and cannot be stopped: on repetitive text one call
 * takes minutes.
 */
export function findSimilar(
  text: string,
  words: string,
  limit: number,
  margin: number,
  effort: Effort,
): readonly Similar[] {
  const rows = words.length;
  const codes = unitsOf(words);
  // For the text read so far, the best stretch that ends here and says the first `row` units of
  // the words: its errors times `one` plus its start. The least of such numbers is the fewest
  // errors and, of equals, the longest stretch.
  const best = new Int32Array(rows + 1).map((_, row) => Math.min(row, mostErrors) * one);
  let most = limit;
  let lastRow = Math.min(most, rows);
  let places: Similar[] = [];
  for (let end = 1; end <= text.length; end++) {
    const code = text.charCodeAt(end - 1);
    const rowsNow = Math.min(lastRow + 1, rows);
    if (!effort.spend(rowsNow)) return [];
    if (rowsNow > lastRow) best[rowsNow] = far;
    let diagonal = end - 1;
    let above = end;
    for (let row = 1; row <= rowsNow; row++) {
      const before = best[row] as number; // rowsNow is at most the length
      let least = codes[row - 1] === code ? diagonal : diagonal + one;
      if (before + one < least) least = before + one;
      if (above + one < least) least = above + one;
      best[row] = above = least;
      diagonal = before;
    }
    lastRow = rowsNow;
    while ((best[lastRow] as number) >= (most + 1) * one) lastRow--;
    if (lastRow < rows) continue;
    const errors = above >> 24;
    if (errors + margin < most) {
      most = errors + margin;
      places = places.filter((place) => place.errors <= most);
    }
    add(places, { start: above & (one - 1), end, errors, shifts: false });
  }
  return places;
}

const one = 2 ** 24;
const mostErrors = 100;
const far = mostErrors * one;

/** Adds a place; of places that overlap, the better one stays, or the later of equals. */
function add(places: Similar[], found: Similar): void {
  let shifts = false;
  for (
    let last = places.at(-1);
    last !== undefined && found.start < last.end;
    last = places.at(-1)
  ) {
    if (found.errors > last.errors) return;
    if (found.errors === last.errors) {
      shifts ||= last.shifts || found.start - last.start > found.errors;
    }
    places.pop();
  }
  places.push({ ...found, shifts });
}
