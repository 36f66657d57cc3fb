// What the words beside a name make of it.

import { namePhrase } from "../names/name-phrase";
import type { NamePhrase, Names } from "../names/names";
import type { Token } from "../sentences/tokens";
import { conjunctions, determiners, isAdverb, prepositions } from "../words/function-words";
import { speakingNoun } from "../words/nouns";
import { isVerb } from "../words/verbs";
import { anyPronoun } from "./any-pronoun";
import { afterBranch } from "./branch";
import { descriptionAt } from "./description";
import type { SentencePlace } from "./sentence-place";

export function isSentenceStart(tokens: readonly Token[], at: number, from: number): boolean {
  if (at === from) return true;
  const before = tokens[at - 1];
  return before?.kind === "quotation"
    ? at - 1 === from
    : before?.kind === "stop" && (/^[:“"‘(]$/.test(before.text) || at - 1 === from);
}

/** `a New Zealand senator`, `a Brandt aide`: a name that says more of the noun after it. */
export function isModifier(tokens: readonly Token[], name: NamePhrase): boolean {
  const next = tokens[afterBranch(tokens, name.to)];
  if (next === undefined || next.kind !== "word" || next.isCapital || name.isPossessive)
    return false;
  if (name.words.length === 0 || name.role !== undefined) return false;
  if (speakingNoun(next.lower) !== undefined && !isVerb(next.lower)) return true;
  // `accused unnamed Gulf states of …`
  const after = tokens[name.to + 1]?.lower ?? "";
  const left = tokens[name.nameFrom - 1];
  const isAfterWord = left?.kind === "word" && !left.isCapital && !conjunctions.has(left.lower);
  if (
    speakingNoun(next.lower)?.isPlural === true &&
    isAfterWord &&
    (after === "of" || after === "to" || after === "in" || isVerb(after))
  )
    return true;
  const before = tokens[name.nameFrom - 1]?.lower ?? "";
  // `the Senate majority leader`, `the Harbour Board finance chief`
  if (
    (determiners.has(before) ||
      // `Goddard planetary scientist Ada Brandt`
      (name.type !== "person" && tokens[name.to + 2]?.isCapital === true)) &&
    !isVerb(next.lower) &&
    !isAdverb(next.lower) &&
    !prepositions.has(next.lower) &&
    !conjunctions.has(next.lower) &&
    speakingNoun(after)?.of === "person"
  )
    return true;
  // `his Labour shadow`, `a Brandt memo`: between a determiner and a common noun.
  const isInside = name.words.length === 1 && determiners.has(before) && before !== "the";
  if (name.type !== "place" && !isInside) return false;
  return !(
    isVerb(next.lower) ||
    isAdverb(next.lower) ||
    prepositions.has(next.lower) ||
    conjunctions.has(next.lower) ||
    anyPronoun.test(next.lower)
  );
}

/** `harbour master` before `Jonas Riis`: a description that ends where the name begins. */
export function lowerRoleBefore(
  tokens: readonly Token[],
  at: number,
  taken: number,
  place: SentencePlace,
  type: NamePhrase["type"],
) {
  const before =
    at > place.from ? descriptionAt(tokens, at - 1, Math.max(taken, place.from), at) : undefined;
  if (before === undefined || before.kind.isPlural || tokens[at - 1]?.isPossessive === true)
    return undefined;
  // `Lund, whose side host Norvik City`: a verb.
  if (tokens[before.from]?.lower === "whose") return undefined;
  // `the famous story Ida Lund told`, but `the review Scenes`
  if (before.kind.of === "document" && type === "person") return undefined;
  // Nor the `centre` of `the head of the women's centre Ida Lund`.
  const isOfOffice = /^(?:of|for|at|in)$/.test(tokens[before.from - 1]?.lower ?? "");
  if (before.kind.of === "body" && type === "person" && isOfOffice) return undefined;
  return { from: before.from, noun: before.noun };
}

export function isBeforeName(
  tokens: readonly Token[],
  at: number,
  place: SentencePlace,
  names: Names,
): boolean {
  if (
    at >= place.to ||
    prepositions.has(tokens[at]?.lower ?? "") ||
    tokens[at - 1]?.isPossessive === true
  )
    return false;
  const kind = descriptionAt(tokens, at - 1, place.from, at)?.kind;
  if (kind === undefined || kind.isPlural) return false;
  const name = namePhrase(tokens, at, false, names);
  return name !== undefined && name.words.length > 0;
}
