// Chooses among those who are named in the words before a German quotation.

import { isGermanSpeechVerb } from "./german-words";
import type { GermanMention } from "./mention-in-german";

/** The word right before a place, in small letters. */
function wordBeforeIn(text: string, at: number): string {
  return (
    /(\p{L}+)[^\p{L}]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? ""
  ).toLowerCase();
}

/** The next word from a place on, in small letters. */
export function nextWord(text: string, at: number): string {
  return (/^[^\p{L}]*(\p{L}+)/u.exec(text.slice(at, at + 40))?.[1] ?? "").toLowerCase();
}

/**
 * The pronoun that says it in the words before a quotation. `er` right after the verb is its subject, be
 * somebody named before: `Lund warf er vor, …`; else only a pronoun that no name stands before.
 */
export function pronounSaying(
  inFront: string,
  nameAt: number,
): { readonly index: number; readonly word: string } | undefined {
  for (const { 0: word, index } of inFront.matchAll(/\b(?:sie|er|Sie|Er)\b/g)) {
    // Not `Die Tochter sagte, er habe`.
    const isBehind =
      !/,\s*$/.test(inFront.slice(0, index)) && isGermanSpeechVerb(wordBeforeIn(inFront, index));
    const saying = isBehind || isGermanSpeechVerb(nextWord(inFront, index + word.length));
    // `Er selbst ist sicher: „…“`; `Sie haben` is of many.
    const isFirst =
      /^\s*(?:(?:Und|Aber|Doch|Auch|Denn) )?$/.test(inFront.slice(0, index)) &&
      !(/^sie$/i.test(word) && /(?:en|sind)$/.test(nextWord(inFront, index + word.length)));
    if ((saying || isFirst) && (index < nameAt || (isBehind && word === "er")))
      return { index, word };
  }
  return undefined;
}

const prepositions =
  "mit von vom bei beim gegen über an am auf unter zu zum zur aus um wegen neben durch ohne seit vor vorm hinter zwischen in im nach anstelle trotz statt"
    .split(" ")
    .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join("|");
const inPhrase = new RegExp(
  `(?:^|\\s)(?:${prepositions})\\s+(?:(?:de[mnrs]|die|das|eine[mnr]?|sein(?:e[mnr])?|ihr(?:e[mnr])?)\\s+)?(?:\\p{Ll}+e[nrm]\\s+){0,2}(?:\\p{Lu}[\\p{L}/-]+\\s+){0,3}$`,
  "u",
);

/** Whether a name hangs on a preposition or is a genitive: `bei einem Treffen mit Minister Lund`, `Lunds Pläne`. */
export function isAside(
  { start, end, entity }: GermanMention,
  text: string,
  from: number,
): boolean {
  const before = text.slice(Math.max(from, start - 90), start);
  const isGenitive = /s$/.test(text.slice(start, end)) && !/s$/.test(entity.words.at(-1) ?? "s");
  return isGenitive || inPhrase.test(before);
}

/** The one of several that is the subject: beside a verb of saying rather than not, and no mere object. */
export function subjectAmong(
  named: readonly GermanMention[],
  text: string,
  from: number,
): GermanMention | undefined {
  const main = named.filter((mention) => !isAside(mention, text, from));
  const isBesideVerb = ({ start, end }: GermanMention) =>
    isGermanSpeechVerb(wordBeforeIn(text, start)) || isGermanSpeechVerb(nextWord(text, end));
  return main.find(isBesideVerb) ?? main[0] ?? named.find(isBesideVerb) ?? named[0];
}
