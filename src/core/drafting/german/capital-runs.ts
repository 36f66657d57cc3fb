// Finds words with capitals in a row.
import { canBeFirstName } from "../names/first-names";
import { germanNoun, isGermanSpeechVerb, notGermanNames } from "./german-words";

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\p{L}[\p{L}\p{M}-]*/gu)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));

const particles = new Set(
  "von van vom zu zum zur der den de del della di da dos du la le ter ten bin ibn al el".split(" "),
);

/** The words with capitals in a row from here on, with nothing but spaces between them; `Ursula von der Leyen` is one. */
export function runAt(text: string, words: readonly Word[], at: number): Word[] {
  const run: Word[] = [];
  for (let here = at; here < words.length; here++) {
    const word = words[here];
    const before = run.at(-1);
    if (word === undefined || (before !== undefined && !isNext(text, before, word))) break;
    // `Leonie Paul von der Hochschule`: what comes after two first names is where somebody works.
    const isParticle =
      before !== undefined &&
      particles.has(word.text) &&
      (particles.has(before.text) ||
        (canBeFirstName(before.text) && !canBeFirstName(run.at(-2)?.text ?? "")));
    if (!isParticle && !(/^\p{Lu}/u.test(word.text) && !notGermanNames.has(word.text))) break;
    run.push(word);
  }
  while (particles.has(run.at(-1)?.text ?? "")) run.pop();
  return run;
}

function isNext(text: string, before: Word, word: Word): boolean {
  return text.slice(before.end, word.start).trim() === "";
}

/** `sagte Dornbusch`, `Dornbusch sagte`, `Dornbusch, 59,`. */
export function aloneBesideVerb(text: string): string[] {
  const words = wordsOf(text);
  return words.flatMap(({ text: word, end }, at) => {
    const before = words[at - 1]?.text ?? "";
    const after = words[at + 1]?.text ?? "";
    const isAlone =
      !/^\p{Lu}/u.test(before) &&
      !/^\p{Lu}/u.test(after) &&
      !/^(?:d(?:er|ie|as|em|en|es)|eine?[mnrs]?|\p{Ll}+(?:er|en|em|es|e))$/u.test(
        isGermanSpeechVerb(before) ? "" : before,
      );
    const isAged = /^, \d\d,/.test(text.slice(end, end + 5));
    // `sagen Forscher` is of many.
    const isOne = (verb: string) => isGermanSpeechVerb(verb) && !/en$/.test(verb);
    const isBeside = isOne(before) || isOne(after) || isAged;
    const isName = /^\p{Lu}\p{Ll}{2,}/u.test(word) && germanNoun(word) === undefined;
    return isName && isAlone && isBeside && !notGermanNames.has(word) ? [word] : [];
  });
}
