/** No word that is read is nearly as long, in UTF-16 units. */
const longest = 1000;

/**
 * Whether a text goes on for very long without a blank, as encoded data does. Chromium measures such
 * a word anew from each line on when its letters are kerned: 1 MB of it takes two minutes.
 */
export function hasEndlessWord(text: string): boolean {
  if (text.length < longest) return false;
  let from = 0;
  for (const { index } of text.matchAll(/\s+/g)) {
    if (index - from >= longest) return true;
    from = index;
  }
  return text.length - from >= longest;
}
