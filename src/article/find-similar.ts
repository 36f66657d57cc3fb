import type { Effort } from "./effort";

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
  const far = rows + text.length;
  const codes = Uint16Array.from({ length: rows }, (_, row) => words.charCodeAt(row));
  // For the text read so far: the errors and the start of the best stretch that ends here and
  // says the first `row` units of the words.
  const errors = Int32Array.from({ length: rows + 1 }, (_, row) => row);
  const starts = new Int32Array(rows + 1);
  let most = limit;
  let lastRow = Math.min(most, rows);
  let places: Similar[] = [];
  for (let end = 1; end <= text.length; end++) {
    const code = text.charCodeAt(end - 1);
    const rowsNow = Math.min(lastRow + 1, rows);
    if (!effort.spend(rowsNow)) return [];
    if (rowsNow > lastRow) errors[rowsNow] = far;
    let diagonal = 0;
    let diagonalStart = end - 1;
    let above = 0;
    let aboveStart = end;
    for (let row = 1; row <= rowsNow; row++) {
      const before = errors[row] ?? far;
      const beforeStart = starts[row] ?? 0;
      let least = diagonal + (codes[row - 1] === code ? 0 : 1);
      let start = diagonalStart;
      if (before + 1 < least) {
        least = before + 1;
        start = beforeStart;
      }
      if (above + 1 < least) {
        least = above + 1;
        start = aboveStart;
      }
      errors[row] = above = least;
      starts[row] = aboveStart = start;
      diagonal = before;
      diagonalStart = beforeStart;
    }
    lastRow = rowsNow;
    while (lastRow > 0 && (errors[lastRow] ?? far) > most) lastRow--;
    if (lastRow < rows) continue;
    const found = { start: starts[rows] ?? 0, end, errors: errors[rows] ?? far, shifts: false };
    if (found.errors + margin < most) {
      most = found.errors + margin;
      places = places.filter((place) => place.errors <= most);
    }
    add(places, found);
  }
  return places;
}

/** Adds a place; of places that overlap, the better one stays, or the later of equals. */
function add(places: Similar[], found: Similar): void {
  let shifts = false;
  for (let last = places.at(-1); last !== undefined && found.start < last.end; last = places.at(-1)) {
    if (found.errors > last.errors) return;
    if (found.errors === last.errors) {
      shifts ||= last.shifts || found.start - last.start > found.errors;
    }
    places.pop();
  }
  places.push({ ...found, shifts });
}
