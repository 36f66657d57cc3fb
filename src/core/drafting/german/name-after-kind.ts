// Finds the name that stands right after the noun for a kind of body in German: `Verein Hafenlicht`.
import { isLikeBareName, type UseOfWords } from "./bare-names";
import type { Word } from "./capital-runs";
import { germanNoun, isGermanSpeechVerb, notGermanNames } from "./german-words";

/** The words with a capital right after another, at most four; `Ärzte ohne Grenzen` is one. */
export function runAfter(text: string, words: readonly Word[], at: number): Word[] {
  const run: Word[] = [];
  for (let here = at + 1; here < words.length && run.length < 5; here++) {
    const [before, word] = [words[here - 1], words[here]];
    if (before === undefined || word === undefined) break;
    if (text.slice(before.end, word.start) !== " ") break;
    const isLink = run.length === 1 && isLinkAfter(words, here - 1);
    const isName =
      /^\p{Lu}/u.test(word.text) &&
      !notGermanNames.has(word.text) &&
      (germanNoun(word.text) === undefined || isLinkAfter(words, here));
    if (!isLink && !isName) break;
    run.push(word);
  }
  return run;
}

/** `Ärzte ohne Grenzen`: a small word that links two of a name. */
function isLinkAfter(words: readonly Word[], at: number): boolean {
  return (
    (words[at + 1]?.text === "ohne" ||
      (/^(?:gegen|für)$/.test(words[at + 1]?.text ?? "") &&
        germanNoun(words[at]?.text ?? "") === "person")) &&
    /^\p{Lu}/u.test(words[at + 2]?.text ?? "")
  );
}

/** Whether it is a name rather than what somebody does something to: `…, dass der Verein Stege baut`. */
export function isNameAfter(
  text: string,
  words: readonly Word[],
  at: number,
  run: readonly Word[],
  { bare, nouns }: UseOfWords,
): boolean {
  const [first] = run;
  const end = run.at(-1)?.end ?? 0;
  if (first === undefined) return false;
  if (run.length > 1 || /\p{Lu}.*\p{Lu}|\d/u.test(first.text) || bare.has(first.text)) return true;
  if (germanNoun(first.text) !== undefined || !isLikeBareName(first.text)) return false;
  let begin = at - 1;
  while (begin > 0 && /^\p{Ll}+e[nrs]?$/u.test(words[begin]?.text ?? "") && at - begin < 4) {
    if (/^(?:d(?:er|ie|en|es)|eine[nrs]?|seine[nrs]?|ihre[nrs]?)$/.test(words[begin]?.text ?? ""))
      break;
    begin--;
  }
  const article = words[begin]?.text ?? "";
  const isFirst = /^(?:Der|Die|Das|Eine?|Auch)$/.test(article);
  const isSaid =
    isGermanSpeechVerb(words[begin - 1]?.text ?? "") ||
    /^(?:so|laut)$/i.test(words[begin - 1]?.text ?? "");
  if (isFirst || isSaid) return /^(?:[\s,.;:!?(]|$)/.test(text.slice(end, end + 1));
  return !nouns.has(first.text) && /^(?:[,.;:!?)]|\s\(|\s+und\s|$)/.test(text.slice(end, end + 5));
}
