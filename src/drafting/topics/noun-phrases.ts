// Counts the noun phrases of a text that may be topics: one to three words whose last can be a noun.
import type { Token } from "../sentences/tokens";
import {
  calendar,
  conjunctions,
  determiners,
  isAdverb,
  prepositions,
  sentenceStarters,
} from "../words/function-words";
import { speechVerb } from "../words/speech-verbs";
import { isAuxiliary, isVerb } from "../words/verbs";
import { genericNouns, notNouns } from "./generic-words";

export interface Occurrence {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Phrase {
  /** The stems of its words, which are the same in the singular and the plural. */
  readonly key: string;
  readonly words: number;
  readonly occurrences: Occurrence[];
}

const longest = 3;

/** The singular of a plural, roughly; the same for both is what matters. */
export function stem(word: string): string {
  const small = word.toLowerCase().replace(/['’]s?$/, "");
  if (small.length < 4 || /(?:ss|us|is|news)$/.test(small)) return small;
  return small
    .replace(/ies$/, "y")
    .replace(/(?<=ch|sh|x|ss)es$/, "")
    .replace(/s$/, "");
}

/** All phrases of the paragraphs, each with the places where it stands. */
export function nounPhrases(
  paragraphs: readonly (readonly Token[])[],
  texts: readonly string[],
  isExcluded: (word: string) => boolean,
  inHeadline: ReadonlySet<string>,
): Map<string, Phrase> {
  const phrases = new Map<string, Phrase>();
  paragraphs.forEach((tokens, paragraph) => {
    tokens.forEach((last, at) => {
      const isModifier =
        !isHead(tokens, at) && inHeadline.has(stem(last.text)) && isModifying(tokens, at);
      if (!isHead(tokens, at) && !isModifier) return;
      for (let words = 1; words <= (isModifier ? 1 : longest); words++) {
        const from = at - words + 1;
        const first = tokens[from];
        if (first === undefined || !isInside(tokens, from, at, isExcluded)) break;
        const key = tokens
          .slice(from, at + 1)
          .map(({ text }) => stem(text))
          .join(" ");
        const phrase = phrases.get(key) ?? { key, words, occurrences: [] };
        phrase.occurrences.push({
          paragraph,
          start: first.start,
          end: last.end,
          text: texts[paragraph]?.slice(first.start, last.end) ?? "",
        });
        phrases.set(key, phrase);
      }
    });
  });
  return phrases;
}

/** Whether a noun phrase can end here: what follows is no noun. */
function isHead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (
    token === undefined ||
    !isContent(token) ||
    notNouns.has(token.lower) ||
    isMostlyVerb(token.lower) ||
    /(?:ly|ed)$/.test(token.lower)
  )
    return false;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (
    before !== undefined &&
    (before.lower === "to" || isAuxiliary(before.lower)) &&
    !token.isCapital
  )
    return false;
  if (next === undefined || next.kind !== "word" || token.isPossessive) return true;
  return (
    !isContent(next) ||
    /(?:ed|ing)$/.test(next.lower) ||
    isAuxiliary(next.lower) ||
    (token.isCapital && !next.isCapital)
  );
}

/** `ferry` of `a new ferry line`: a noun before another one. */
function isModifying(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || !isContent(token) || !isContent(next))
    return false;
  return (
    !notNouns.has(token.lower) &&
    !isVerb(token.lower) &&
    !/(?:ly|ed|ing|al|ic|ous|ive|ful|ish|ian|ese)$/.test(token.lower)
  );
}

/** A form that is a verb far more often than a noun. */
function isMostlyVerb(word: string): boolean {
  return (
    isVerb(word) &&
    speechVerb(word) === undefined &&
    !/(?:ed|ts|ks|ps|rs|ns)$/.test(word) &&
    !/^(?:work|play|plan|plans|help|cost|use|show|shot|house|deal|spread|ground|lead|cut|set|bore|fly|lie|lies)$/.test(
      word,
    )
  );
}

function isInside(
  tokens: readonly Token[],
  from: number,
  to: number,
  isExcluded: (word: string) => boolean,
): boolean {
  const first = tokens[from];
  if (first === undefined || !isContent(first) || isExcluded(first.text)) return false;
  if (from === to) return true;
  if (/ly$/.test(first.lower) || first.isPossessive || notNouns.has(first.lower)) return false;
  return (tokens[from + 1]?.start ?? 0) - first.end <= 1;
}

function isContent(token: Token): boolean {
  const { lower } = token;
  if (token.kind !== "word" || lower.length < 3) return false;
  return !(
    determiners.has(lower) ||
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    sentenceStarters.has(lower) ||
    calendar.has(lower) ||
    isAuxiliary(lower) ||
    isAdverb(lower) ||
    /['’](?:t|re|ve|ll|d|m|s)$/.test(lower)
  );
}

/** Whether a single word says too little to be a topic. */
export function isGeneric(word: string): boolean {
  return genericNouns.has(word.toLowerCase()) || genericNouns.has(stem(word));
}
