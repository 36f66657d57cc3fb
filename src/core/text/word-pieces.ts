/** The letters, marks and digits of words in a row. */
const run = /[\p{L}\p{M}\p{N}]+/gu;

/** Letters of writings that put no blanks between words. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]+/gu;

/** The alphabets of which most texts are: nothing of a word in them is in another writing. */
const isSpaced = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}0-9]+$/u;

/**
 * What an index of words keeps of a folded text, in order: its words, and of writings without blanks
 * each two characters that stand together. A text that holds a term holds all pieces of the term,
 * each as a part of one of its own.
 */
export function wordPieces(folded: string): readonly string[] {
  const pieces: string[] = [];
  for (const [letters] of folded.matchAll(run)) {
    if (isSpaced.test(letters)) {
      pieces.push(letters);
      continue;
    }
    let done = 0;
    for (const { 0: stretch, index } of letters.matchAll(unspaced)) {
      if (index > done) pieces.push(letters.slice(done, index));
      for (const pair of pairsOf(stretch)) pieces.push(pair);
      done = index + stretch.length;
    }
    if (done < letters.length) pieces.push(letters.slice(done));
  }
  return pieces;
}

function pairsOf(stretch: string): readonly string[] {
  const characters = [...stretch];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((each, before) => `${characters[before]}${each}`);
}
