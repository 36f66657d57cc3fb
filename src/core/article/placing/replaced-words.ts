const wordOrNumber = /\p{N}+|[\p{L}\p{M}]+/gu;

/**
 * How many words of one text stand in the place of words of the other. Words misspelt do not
 * count, nor words only put in or only left out; figures always do.
 */
export function replacedWords(told: string, found: string): number {
  const missing = wordsIn(told);
  const added: string[] = [];
  for (const word of wordsIn(found)) {
    if (!takeOut(missing, (other) => other === word)) added.push(word);
  }
  const others = added.filter((word) => !takeOut(missing, (other) => isMisspelling(word, other)));
  const figures = Math.max(missing.filter(isNumber).length, others.filter(isNumber).length);
  return Math.max(figures, Math.min(missing.length, others.length));
}

/** Takes the first word out that the test holds for; false when there is none. */
function takeOut(words: string[], holds: (word: string) => boolean): boolean {
  const index = words.findIndex(holds);
  if (index >= 0) words.splice(index, 1);
  return index >= 0;
}

function isNumber(word: string): boolean {
  return /\p{N}/u.test(word);
}

function wordsIn(text: string): string[] {
  return text.match(wordOrNumber) ?? [];
}

/** Whether two words share half of their letters, counted from both ends; short words never do. */
function isMisspelling(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  let first = 0;
  while (first < shorter && a[first] === b[first]) first++;
  let last = 0;
  while (last < shorter - first && a.at(-1 - last) === b.at(-1 - last)) last++;
  return longer > 3 && !isNumber(a) && (first + last) * 2 >= longer;
}
