// Where a description ends after its noun: with `for the ministry`, `of the city`.

import { isFirstName } from "../names/first-names";
import { isNounHere } from "../sentences/noun-here";
import type { Token } from "../sentences/tokens";
import { conjunctions, determiners, isAdverb, prepositions } from "../words/function-words";
import { bodyWord, speakingNoun } from "../words/nouns";
import { speechVerb } from "../words/speech-verbs";
import { isVerb } from "../words/verbs";
import { anyPronoun } from "./any-pronoun";
import { isDay } from "./days";
import { isParticipleBefore } from "./description-extent";

/** Where the words that say whose or of what it is end. */
export function endOf(
  tokens: readonly Token[],
  from: number,
  sentenceTo: number,
  isPossessive: boolean,
): number {
  let to = from;
  if (
    !isPossessive &&
    /^(?:familiar|close|briefed|involved|opposed|loyal)$/.test(tokens[from]?.lower ?? "") &&
    prepositions.has(tokens[from + 1]?.lower ?? "")
  )
    to = from + 1;
  // `a letter seen by the wire`
  const isMade =
    /^(?:seen|obtained|reviewed|released|issued|published|signed|written|commissioned)$/;
  if (!isPossessive && isMade.test(tokens[from]?.lower ?? "") && tokens[from + 1]?.lower === "by")
    to = from + 1;
  while (
    !isPossessive &&
    to < sentenceTo &&
    /^(?:of|for|at|with|from|in|on|to|and|by)$/.test(tokens[to]?.lower ?? "")
  ) {
    const lower = tokens[to]?.lower;
    if (
      /^(?:on|in|from)$/.test(lower ?? "") &&
      /day$|^\d{4}$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        tokens[to + 1]?.lower ?? "",
      )
    )
      break;
    let next = to + 1;
    while (next < sentenceTo && next < to + 9) {
      const token = tokens[next];
      // `analysts at Bain & Cole`
      if (token?.text === "&" && tokens[next + 1]?.isCapital === true) {
        next += 2;
        continue;
      }
      if (token === undefined || (token.kind !== "word" && token.kind !== "number")) break;
      if (
        prepositions.has(token.lower) ||
        conjunctions.has(token.lower) ||
        anyPronoun.test(token.lower)
      )
        break;
      const isVerbHere = isVerb(token.lower) && !token.isCapital && !isNounHere(tokens, next);
      // `The father of two thanked them`
      const isAfterCount =
        counts.test(tokens[next - 1]?.lower ?? "") && speechVerb(token.lower) !== undefined;
      if (isVerbHere && (isAfterCount || !isParticipleBefore(tokens, next, from))) break;
      if (
        isAdverb(token.lower) &&
        !determiners.has(token.lower) &&
        !token.isCapital &&
        !isOfNoun(tokens[next - 1])
      )
        break;
      const isNamed = isFullName(tokens, next) || isTitledName(tokens, next);
      if (next > to + 1 && (isNamed || isDay(tokens, next))) break;
      next++;
    }
    if (next === to + 1) break;
    if (
      lower === "and" &&
      speakingNoun(tokens[next - 1]?.lower ?? "") !== undefined &&
      speakingNoun(tokens[next - 1]?.lower ?? "")?.of === "person"
    )
      break;
    if (lower === "and" && to === from) break;
    to = next;
  }
  return to > from ? endOfList(tokens, to, sentenceTo) : to;
}

const counts = /^(?:two|three|four|five|six|seven|eight|nine|ten|both|some|many|others?|all)$/;

/** `at the island's only school`: what comes after whose it is belongs to a noun; `from the two also said` does not. */
function isOfNoun(before: Token | undefined): boolean {
  const isCount = counts.test(before?.lower ?? "");
  return before?.isPossessive === true || (determiners.has(before?.lower ?? "") && !isCount);
}

/** `a doctor from Lom Dr Ida Lund`: the name is not of the town. */
function isTitledName(tokens: readonly Token[], at: number): boolean {
  const [before, title, name] = tokens.slice(at - 1, at + 2);
  return (
    before?.isCapital === true &&
    !before.isPossessive &&
    /^(?:mr|mrs|ms|dr|prof|sir|dame|sen|rep|gov)\.?$/.test(title?.lower ?? "") &&
    name?.isCapital === true
  );
}

/** `chair of the parish council Ida Lund`: the name is not of the council. */
function isFullName(tokens: readonly Token[], at: number): boolean {
  const [before, first, last] = tokens.slice(at - 1, at + 2);
  return (
    !determiners.has(before?.lower ?? "") &&
    !bodyWord.test(last?.text ?? "") &&
    (before?.isCapital === false ||
      speakingNoun(before?.lower ?? "")?.of === "body" ||
      bodyWord.test(before?.text ?? "")) &&
    first !== undefined &&
    isFirstName(first.text) &&
    last?.isCapital === true
  );
}

/** `the ambassadors of Spain, Italy and nine others said`: a list that a verb follows belongs to it. */
function endOfList(tokens: readonly Token[], to: number, sentenceTo: number): number {
  if (tokens[to]?.text !== ",") return to;
  let hasAnd = false;
  for (let at = to + 1; at < Math.min(sentenceTo, to + 16); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "quotation") return to;
    const isPlural = speakingNoun(token.lower)?.isPlural === true;
    // `European Union states said`
    if (isPlural && isVerb(tokens[at + 1]?.lower ?? "")) continue;
    if (hasAnd && isVerb(token.lower) && !token.isCapital) return at;
    if (token.kind === "stop" && token.text !== ",") return to;
    if (hasAnd && token.text === ",") return to;
    if (token.lower === "and") hasAnd = true;
    else if (
      token.kind === "word" &&
      (isVerb(token.lower) || anyPronoun.test(token.lower) || prepositions.has(token.lower))
    )
      return to;
  }
  return to;
}
