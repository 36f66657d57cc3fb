const alike: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u201B\u2039\u203A\u2032\u02BC\u0060\u00B4]/g, "'"],
  [/[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/\s/g, " "],
];

/**
 * The text with all quotation marks, apostrophes, dashes and blanks written the plain way: what
 * typing and publishing systems change by themselves. Its length and every offset stay the same.
 */
export function fold(text: string): string {
  return alike.reduce((folded, [pattern, plain]) => folded.replace(pattern, plain), text);
}

/** The words as they are and in the two standard Unicode spellings, folded, without repeats. */
export function spellings(words: string): readonly string[] {
  return [...new Set([words, words.normalize("NFC"), words.normalize("NFD")].map(fold))];
}
