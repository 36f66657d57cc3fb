// Says which words of a text may be nouns, by their neighbours and endings.
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
import { notNouns } from "./generic-words";

/** Whether a noun phrase can end here: what follows is no noun. */
export function isHead(tokens: readonly Token[], at: number): boolean {
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
  // `Lund studies the matter`: a verb between who does it and what is done.
  if (/s$/.test(token.lower) && before?.isCapital === true && determiners.has(next.lower))
    return false;
  return (
    !isContent(next) ||
    /(?:ed|ing)$/.test(next.lower) ||
    isAuxiliary(next.lower) ||
    isPastVerb(next.lower) ||
    (token.isCapital && !next.isCapital)
  );
}

/** `ferry` of `a new ferry line`: a noun before another one. */
export function isModifying(tokens: readonly Token[], at: number): boolean {
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

/** `to pay tribute`, `and improve schools`: a verb with what it is done to, and no noun with a noun before it. */
export function isVerbBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!isMostlyVerb(tokens[at]?.lower ?? "")) return false;
  return (
    before === undefined ||
    before.lower === "to" ||
    /^(?:and|or|not)$/.test(before.lower) ||
    before.isCapital ||
    isAuxiliary(before.lower)
  );
}

/** `made` of `climate change made such events likelier`: no noun that another could belong to. */
function isPastVerb(word: string): boolean {
  return /^(?:made|became|came|went|took|gave|got|grew|kept|knew|brought|began|held|sent|saw|left|lost|met|rose|fell|ran|sank|shut|sold|spoke|stood|stole|struck|swept|threw|told|won|wrote|broke|caught|drew|drove|flew|found|hid|hurt|led|meant|paid|put|said|set|shook|spent|tore|wore|makes|means|remains|remain|becomes|become|seems|seem)$/.test(
    word,
  );
}

/** A form that is a verb far more often than a noun. */
function isMostlyVerb(word: string): boolean {
  return (
    isVerb(word) &&
    speechVerb(word) === undefined &&
    !/(?:ed|ts|ks|ps|rs|ns)$/.test(word) &&
    !/^(?:work|play|plan|plans|strike|recall|search|bid|raid|ban|attack|flood|rescue|protest|appeal|boycott|cull|leak|riot|siege|survey|vote|veto|tax|fire|storm|crash|blast|merger|trade|murder|harvest|drought|help|cost|use|show|shot|house|deal|spread|ground|lead|cut|set|bore|fly|lie|lies)$/.test(
      word,
    )
  );
}

export function isContent(token: Token): boolean {
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
