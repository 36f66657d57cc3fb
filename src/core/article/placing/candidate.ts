/** A place for changed words, and what speaks for it. UTF-16 offsets in the folded text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** How many UTF-16 units differ from the words. */
  readonly errors: number;
  /** Of the words told to stand before and after it, how many sides are there, how many are not. */
  readonly borneOut: number;
  readonly belied: number;
}

/** At most this share may have changed in words away from their position, nothing told of what stood around. */
export const shareAlone = 0.1;
/** At most this share may have changed where one side is there and the other is not. */
const shareAgainst = 0.05;
/** At most this share may have changed where a word stands in the place of another. */
const shareReplaced = 0.15;
/** Words of fewer UTF-16 units are too like others to be believed away from their position. */
const long = 16;

/** Whether a place is certain enough to be marked; `at` is where the position says it begins. */
export function isBelievable(
  { start, end, errors, borneOut, belied }: Candidate,
  folded: string,
  words: string,
  at: number | undefined,
): boolean {
  const changed = errors / words.length;
  const near = isNear(start, words, at);
  // "3.4 per cent in May" is not what somebody said of June, unless it stands in the same place.
  const replaced = replacedWords(words, folded.slice(start, end));
  if (replaced > 0) {
    const most = borneOut > 0 ? shareReplaced : shareAlone;
    return near && belied === 0 && replaced === 1 && changed <= most;
  }
  if (belied > 0) return borneOut > 0 && changed <= shareAgainst;
  return borneOut > 0 || near || (changed <= shareAlone && words.length >= long);
}

/** The candidate with the best support; of equals the only one near the position, if none is closer to the words. */
export function bestOf<C extends Candidate>(
  candidates: readonly C[],
  words: string,
  at: number | undefined,
): C | "ambiguous" | undefined {
  const support = ({ borneOut, belied }: Candidate) => borneOut - belied;
  const most = candidates.reduce((max, candidate) => Math.max(max, support(candidate)), -2);
  const equals = candidates.filter((candidate) => support(candidate) === most);
  if (equals.length < 2) return equals[0];
  const [only, second] = equals.filter(({ start }) => isNear(start, words, at));
  if (only === undefined || second !== undefined) return "ambiguous";
  return equals.every(({ errors }) => errors >= only.errors) ? only : "ambiguous";
}

function isNear(start: number, words: string, at: number | undefined): boolean {
  return at !== undefined && Math.abs(start - at) <= words.length / 2;
}

const wordOrNumber = /\p{N}+|[\p{L}\p{M}]+/gu;

/**
 * How many words of one text stand in the place of words of the other. Words misspelt do not
 * count, nor words only put in or only left out; figures always do.
 */
function replacedWords(told: string, found: string): number {
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
