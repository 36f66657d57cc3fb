// Reads a description around its noun: `the Danish transport minister`, `a spokeswoman for the ministry`.
import type { Token } from "../sentences/tokens";
import {
  conjunctions,
  determiners,
  isAdverb,
  prepositions,
  sentenceStarters,
} from "../words/function-words";
import { type NounKind, speakingNoun } from "../words/nouns";
import { isAuxiliary, isVerb } from "../words/verbs";

export interface Description {
  readonly from: number;
  /** After the noun. */
  readonly headTo: number;
  /** After `for the ministry` and the like. */
  readonly to: number;
  readonly noun: string;
  readonly kind: NounKind;
}

const pronoun =
  /^(?:he|she|it|they|we|i|you|who|that|which|him|them|me|us|himself|herself|themselves)$/;

/** The description whose noun stands at a token; undefined where no noun for a speaker stands there. */
export function description(
  tokens: readonly Token[],
  at: number,
  sentenceFrom: number,
  sentenceTo: number,
): Description | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return undefined;
  const kind =
    speakingNoun(token.lower) ?? (isSayer(tokens, at, sentenceFrom) ? somebody : undefined);
  if (kind === undefined) return undefined;
  if (isBeforeHead(tokens, at, sentenceTo)) return undefined;
  // The last of several nouns is the head: `police officer`, `state party leader`.
  const next = tokens[at + 1];
  if (
    !token.isPossessive &&
    at + 1 < sentenceTo &&
    next?.kind === "word" &&
    speakingNoun(next.lower) !== undefined &&
    !(isVerb(next.lower) && kind.of === "person")
  ) {
    return undefined;
  }
  const from = startOf(tokens, at, sentenceFrom);
  const isVerbHere =
    from === at && !kind.isPlural && !token.isCapital && isLikelyVerb(tokens, at, sentenceFrom);
  if (isVerbHere) return undefined;
  return {
    from,
    headTo: at + 1,
    to: endOf(tokens, at + 1, sentenceTo, token.isPossessive),
    noun: token.lower,
    kind,
  };
}

const somebody: NounKind = { of: "person", isPlural: false };

/** Whether what the noun names must be able to speak: `a dispatcher wrote`, `“…,” said one skipper`. */
function isSayer(tokens: readonly Token[], at: number, sentenceFrom: number): boolean {
  const token = tokens[at];
  if (
    token === undefined ||
    token.isCapital ||
    token.lower.length < 3 ||
    isVerb(token.lower) ||
    isAdverb(token.lower) ||
    prepositions.has(token.lower) ||
    conjunctions.has(token.lower) ||
    determiners.has(token.lower) ||
    pronoun.test(token.lower) ||
    /day$|^(?:it|there|what|ones?)$/.test(token.lower)
  )
    return false;
  const next = tokens[at + 1];
  let from = at;
  while (from > sentenceFrom && from > at - 4 && !determiners.has(tokens[from]?.lower ?? "")) {
    from--;
    const left = tokens[from];
    if (
      left === undefined ||
      left.kind !== "word" ||
      isVerb(left.lower) ||
      prepositions.has(left.lower) ||
      conjunctions.has(left.lower)
    )
      return false;
  }
  if (from === at || !determiners.has(tokens[from]?.lower ?? "")) return false;
  if (
    /^(?:said|says|wrote|told|asked|replied|added|writes|recalled|shouted|argued|explained|insisted|warned)$/.test(
      next?.lower ?? "",
    )
  )
    return true;
  const before = tokens[from - 1];
  const isEnd = next === undefined || (next.kind === "stop" && /^[.,]$/.test(next.text));
  return (
    isEnd &&
    /^(?:said|says|wrote|asked|replied|added|shouted)$/.test(before?.lower ?? "") &&
    [tokens[from - 2], tokens[from - 3]].some((one) => one?.kind === "quotation")
  );
}

/** `deputy environment minister`: another such noun ends the phrase. */
function isBeforeHead(tokens: readonly Token[], at: number, to: number): boolean {
  for (let here = at + 1; here < Math.min(to, at + 4); here++) {
    const token = tokens[here];
    if (
      token === undefined ||
      token.kind !== "word" ||
      token.isCapital ||
      tokens[here - 1]?.isPossessive === true
    )
      return false;
    if (here > at + 1 && speakingNoun(token.lower)?.of === "person") return true;
    if (
      determiners.has(token.lower) ||
      prepositions.has(token.lower) ||
      conjunctions.has(token.lower) ||
      isVerb(token.lower) ||
      isAdverb(token.lower) ||
      pronoun.test(token.lower)
    )
      return false;
  }
  return false;
}

/** `will report`, `to study`, `they guard`: a noun's form used as a verb has no words of its own before it. */
function isLikelyVerb(tokens: readonly Token[], at: number, sentenceFrom: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || at === sentenceFrom) return false;
  return (
    before.lower === "to" ||
    isAuxiliary(before.lower) ||
    pronoun.test(before.lower) ||
    isAdverb(before.lower)
  );
}

function startOf(tokens: readonly Token[], at: number, sentenceFrom: number): number {
  let from = at;
  for (let left = at - 1; left >= sentenceFrom && left >= at - 8; left--) {
    const token = tokens[left];
    if (token === undefined || token.kind === "stop" || token.kind === "quotation") break;
    const { lower } = token;
    if (determiners.has(lower)) {
      from = left;
      // `all the`, `one of the`: the first of two determiners belongs to it.
      if (left > sentenceFrom && /^(?:all|both|the)$/.test(tokens[left - 1]?.lower ?? ""))
        from = left - 1;
      break;
    }
    if (token.isPossessive) {
      from = left;
      while (
        from > sentenceFrom &&
        tokens[from - 1]?.isCapital === true &&
        tokens[from - 1]?.kind === "word" &&
        !(from - 1 === sentenceFrom && sentenceStarters.has(tokens[from - 1]?.lower ?? ""))
      )
        from--;
      if (determiners.has(tokens[from - 1]?.lower ?? "") && from - 1 >= sentenceFrom) from--;
      break;
    }
    if (
      prepositions.has(lower) ||
      conjunctions.has(lower) ||
      pronoun.test(lower) ||
      isAuxiliary(lower)
    )
      break;
    if (isVerb(lower) && !isParticipleBefore(tokens, left, sentenceFrom) && !token.isCapital) break;
    if (isAdverb(lower) && !determiners.has(tokens[left - 1]?.lower ?? "")) break;
    if (left === sentenceFrom && sentenceStarters.has(lower)) break;
    from = left;
  }
  return from;
}

/** `a retired teacher`, `his sacked adviser`: a participle after a determiner belongs to the noun. */
function isParticipleBefore(tokens: readonly Token[], at: number, sentenceFrom: number): boolean {
  for (let left = at - 1; left >= sentenceFrom && left >= at - 2; left--) {
    const lower = tokens[left]?.lower ?? "";
    if (determiners.has(lower) || tokens[left]?.isPossessive === true) return true;
    if (!isAdverb(lower)) return false;
  }
  return false;
}

/** Where the words that say whose or of what it is end. */
function endOf(
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
      lower === "on" &&
      /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        tokens[to + 1]?.lower ?? "",
      )
    )
      break;
    let next = to + 1;
    while (next < sentenceTo && next < to + 9) {
      const token = tokens[next];
      if (token === undefined || (token.kind !== "word" && token.kind !== "number")) break;
      if (
        prepositions.has(token.lower) ||
        conjunctions.has(token.lower) ||
        pronoun.test(token.lower)
      )
        break;
      if (isVerb(token.lower) && !token.isCapital && !isParticipleBefore(tokens, next, from)) break;
      if (isAdverb(token.lower) && !token.isCapital) break;
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
  return to;
}
