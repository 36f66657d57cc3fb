// Counts the noun phrases of a text that may be topics: one to three words whose last can be a noun.
import type { Token } from "../sentences/tokens";
import { determiners, prepositions } from "../words/function-words";
import { isVerb } from "../words/verbs";
import { genericNouns, notNouns, qualities } from "./generic-words";
import { isContent, isHead, isModifying, isVerbBefore } from "./noun-heads";

export interface PhraseOccurrence {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface NounPhrase {
  /** The stems of its words, which are the same in the singular and the plural. */
  readonly key: string;
  readonly words: number;
  readonly occurrences: PhraseOccurrence[];
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

/** The singular of a German noun, roughly: `gesetz` of `Gesetze` and `Gesetzes`. */
export function germanStem(word: string): string {
  const small = word.toLowerCase();
  return small.length < 5 ? small : small.replace(/(?<=.{3})(?:e[nsr]?|[ns])$/, "");
}

/** All phrases of the paragraphs, each with the places where it stands. */
export function nounPhrases(
  paragraphs: readonly (readonly Token[])[],
  texts: readonly string[],
  isExcluded: (word: string) => boolean,
  inHeadline: ReadonlySet<string>,
  stemOf: (word: string) => string = stem,
): Map<string, NounPhrase> {
  const phrases = new Map<string, NounPhrase>();
  paragraphs.forEach((tokens, paragraph) => {
    tokens.forEach((last, at) => {
      const isModifier =
        !isHead(tokens, at) && inHeadline.has(stemOf(last.text)) && isModifying(tokens, at);
      if (!isHead(tokens, at) && !isModifier) return;
      for (let words = 1; words <= (isModifier ? 1 : longest); words++) {
        const from = at - words + 1;
        const first = tokens[from];
        if (first === undefined || !isInside(tokens, from, at, isExcluded)) break;
        // `Gets`, `Read`, `Thought`: a verb unless something before it makes it a noun.
        if (words === 1 && (isBareVerb(tokens, at) || isQuality(last))) break;
        const key = tokens
          .slice(from, at + 1)
          .map(({ text }) => stemOf(text))
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

function isInside(
  tokens: readonly Token[],
  from: number,
  to: number,
  isExcluded: (word: string) => boolean,
): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  const last = tokens[to];
  // `the Great Lakes`, `the White House`: in a name, an adjective belongs to it; `New York` is a place.
  const isInName =
    from < to &&
    notNouns.has(first.lower) &&
    first.lower !== "new" &&
    first.isCapital &&
    tokens[from + 1]?.isCapital === true &&
    last?.isCapital === true &&
    tokens[from - 1]?.kind === "word";
  if (isInName) return (tokens[from + 1]?.start ?? 0) - first.end <= 1;
  // `York` of `New York`, `States` of `United States citizens`
  const before = tokens[from - 1];
  if (first.isCapital && before?.isCapital === true && /^(?:new|united)$/.test(before.lower))
    return false;
  if (!isContent(first) || isExcluded(first.text)) return false;
  if (from === to) return true;
  if (isVerbBefore(tokens, from)) return false;
  // `chipmaker Norvik` is Norvik; `stopped counting` is nothing.
  if (last?.isCapital === true && !first.isCapital) return false;
  if (/ed$/.test(first.lower) && /ing$/.test(last?.lower ?? "")) return false;
  // `now named Norvik`
  if (/ed$/.test(first.lower) && !first.isCapital && tokens[from + 1]?.isCapital === true)
    return false;
  if (/ly$/.test(first.lower) || first.isPossessive || notNouns.has(first.lower)) return false;
  return (tokens[from + 1]?.start ?? 0) - first.end <= 1;
}

/** `Unavoidable`, `monstrous`: an adjective by its ending, where nothing follows that it belongs to. */
function isQuality({ lower, isCapital }: Token): boolean {
  if (isCapital && lower.length < 5) return false;
  return (
    qualities.has(lower) ||
    (/(?:[^t]able|ible|ous|ful|less|ward|some)$/.test(lower) &&
      !/^(?:vegetables?|cables?|constables?|bibles?|fables?|stables?|award|reward|forward|handful|crucible|syllable|variable)$/.test(
        lower,
      ))
  );
}

/** Whether a single word says too little to be a topic. */
export function isGeneric(word: string): boolean {
  return genericNouns.has(word.toLowerCase()) || genericNouns.has(stem(word));
}

/** Whether a word that may be a verb has nothing before it that only a noun has. */
function isBareVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const mayBeVerb =
    isVerb(token?.lower ?? "") ||
    /^(?:gets|owns|remembers|listens?|knows|gives)$/.test(token?.lower ?? "");
  if (token === undefined || !mayBeVerb) return false;
  if (before === undefined || before.kind === "stop") return true;
  return !(
    before.isPossessive ||
    determiners.has(before.lower) ||
    prepositions.has(before.lower) ||
    notNouns.has(before.lower) ||
    before.kind === "number" ||
    /(?:al|ic|ous|ive|ful|ish|ian|ese|ary|ed)$/.test(before.lower)
  );
}
