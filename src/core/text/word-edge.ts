const inWord = /^[\p{L}\p{M}\p{N}]/u;

/** Letters of writings that put no blanks between words: a word may begin or end at each. */
const unspaced =
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/** Whether a word can begin or end at an offset, in UTF-16 units. */
export function isWordEdge(text: string, at: number): boolean {
  const after = text.slice(at, at + 2);
  if (!inWord.test(after) || unspaced.test(after)) return true;
  const before = characterBefore(text, at);
  return !inWord.test(before) || unspaced.test(before);
}

/** Whether a text is one letter or digit of a writing in which a single one says little: an alphabet's. */
export function isOneLetter(folded: string): boolean {
  if (folded.length > 2 || [...folded].length !== 1) return false;
  return inWord.test(folded) && !unspaced.test(folded) && !/^\p{scx=Hangul}/u.test(folded);
}

function characterBefore(text: string, at: number): string {
  const isPair = /^[\uDC00-\uDFFF]/.test(text.charAt(at - 1));
  return text.slice(Math.max(0, at - (isPair ? 2 : 1)), at);
}
