/** A stretch of a text that was looked for, in UTF-16 units, end excluded. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** A text made ready to be searched many times. */
export interface Searchable {
  readonly text: string;
  readonly folded: string;
}

/** Folds a text for searching: case and accents do not count. */
export function searchable(text: string): Searchable {
  return { text, folded: foldWords(text) };
}

/**
 * Words as they are compared: lower case, without accents. A text folded as a whole is the same as
 * its characters folded one by one: the sigma that ends a word is like any other.
 */
export function foldWords(words: string): string {
  if (isAscii.test(words)) return words.toLowerCase();
  return words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ς", "σ");
}

const isAscii = /^\p{ASCII}*$/u;

/** The words of what was typed, folded, to look for each. */
export function wordsSought(typed: string): readonly string[] {
  return foldWords(typed).split(/\s+/).filter(Boolean);
}

/** Whether a text has every one of the words, as folded by {@link wordsSought}. */
export function holdsAll({ folded }: Searchable, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}

/** Where each of the words, as folded by {@link wordsSought}, stands in a text: in order, without overlaps. */
export function findInText(
  { folded, text }: Searchable,
  words: readonly string[],
): readonly Found[] {
  if (words.length === 0) return [];
  const origin = originsOf(text);
  const found: Found[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      const start = origin[at] ?? 0;
      let end = origin[at + word.length] ?? text.length;
      while (/^\p{M}/u.test(text.slice(end, end + 2))) end += 1;
      found.push({ start, end: Math.max(end, start + 1) });
    }
  }
  return merged(found);
}

/** For each UTF-16 unit of the folded text, and its end, where in the text it comes from. */
function originsOf(text: string): readonly number[] {
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    for (let unit = foldWords(character).length; unit > 0; unit -= 1) origin.push(at);
    at += character.length;
  }
  origin.push(at);
  return origin;
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
