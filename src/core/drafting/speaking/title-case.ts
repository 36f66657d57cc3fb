import { calendar, conjunctions, prepositions } from "../words/function-words";

/** Whether words in quotation marks are written as a title is. */
export function isTitleCase(inner: string, words: number): boolean {
  // American papers put the sentence's comma and full stop inside: “The Long Wall,”.
  if (words < 1 || (words < 2 ? /[.,!?]$/ : /[!?]$/).test(inner.trim())) return false;
  // `Go on. Now.` is two sentences, and no title.
  if (/\p{Ll}[.!?]\s+\p{L}/u.test(inner)) return false;
  const all = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const long = all.filter(
    (word) => word.length > 3 && !prepositions.has(word) && !conjunctions.has(word),
  );
  // `Ask me on Tuesday`
  const isDay = (word: string) => calendar.has(word.toLowerCase());
  const capitals = all.filter((word) => /^[\p{Lu}\p{N}]/u.test(word) && !isDay(word)).length;
  if (words > 1 && capitals < 2) return false;
  return (
    (words > 1 || all.length === 1) &&
    /^\p{Lu}/u.test(all[0] ?? "") &&
    long.every((word) => /^\p{Lu}/u.test(word)) &&
    all.length > 0
  );
}
