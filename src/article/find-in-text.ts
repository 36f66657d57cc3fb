/** A stretch of a text that was looked for, in UTF-16 units, end excluded. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** A text made ready to be searched many times. */
export interface Searchable {
  readonly text: string;
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, and its end, where in `text` it comes from. */
  readonly origin: readonly number[];
}

/** Folds a text for searching: case and accents do not count. */
export function searchable(text: string): Searchable {
  const origin: number[] = [];
  let folded = "";
  let at = 0;
  for (const character of text) {
    const plain = character < "\u0080" ? character.toLowerCase() : foldWords(character);
    for (let unit = 0; unit < plain.length; unit += 1) origin.push(at);
    folded += plain;
    at += character.length;
  }
  origin.push(at);
  return { text, folded, origin };
}

/** Words as they are compared: lower case, without accents. */
export function foldWords(words: string): string {
  return words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * Where each of the words stands in a text, in order, without overlaps; undefined when one of them
 * stands nowhere. No words are found in every text, at no place.
 */
export function findInText(
  { folded, origin, text }: Searchable,
  words: string,
): readonly Found[] | undefined {
  const found: Found[] = [];
  for (const word of foldWords(words).split(/\s+/).filter(Boolean)) {
    let at = folded.indexOf(word);
    if (at < 0) return undefined;
    while (at >= 0) {
      const start = origin[at] ?? 0;
      let end = origin[at + word.length] ?? text.length;
      while (/^\p{M}/u.test(text.slice(end))) end += 1;
      found.push({ start, end: Math.max(end, start + 1) });
      at = folded.indexOf(word, at + word.length);
    }
  }
  return merged(found);
}

function merged(found: Found[]): readonly Found[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Found[] = [];
  for (const each of found) {
    const last = result.at(-1);
    if (last !== undefined && each.start < last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, each.end) };
    } else result.push(each);
  }
  return result;
}
