// Reads a description around its noun: `the Danish transport minister`, `a spokeswoman for the ministry`.
import type { Token } from "../sentences/tokens";
import { conjunctions, determiners, isAdverb, prepositions } from "../words/function-words";
import { type NounKind, speakingNoun } from "../words/nouns";
import { isAuxiliary, isVerb } from "../words/verbs";
import { anyPronoun } from "./any-pronoun";
import { endOf } from "./description-end";
import { startOf } from "./description-extent";
import { isByTrade, isSayer, somebody } from "./sayer";

export interface Description {
  readonly from: number;
  /** After the noun. */
  readonly headTo: number;
  /** After `for the ministry` and the like. */
  readonly to: number;
  readonly noun: string;
  readonly kind: NounKind;
}

/** The description whose noun stands at a token; undefined where no noun for a speaker stands there. */
export function descriptionAt(
  tokens: readonly Token[],
  at: number,
  sentenceFrom: number,
  sentenceTo: number,
): Description | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return undefined;
  const isSomebody = isSayer(tokens, at, sentenceFrom) || isByTrade(token);
  const kind = speakingNoun(token.lower) ?? (isSomebody ? somebody : undefined);
  if (kind === undefined) return undefined;
  // `came in the form of an answer`
  if (token.lower === "form" && tokens[at + 1]?.lower === "of") return undefined;
  // `struck it down, ruling that`
  if (/ing$/.test(token.lower) && tokens[at + 1]?.lower === "that") return undefined;
  if (isBeforeHead(tokens, at, sentenceTo) || isFellowOf(tokens, at)) return undefined;
  if (token.isCapital && isOfficeOfHead(tokens, at)) return undefined;
  // The last of several nouns is the head: `police officer`, `state party leader`.
  const next = tokens[at + 1];
  if (
    !token.isPossessive &&
    at + 1 < sentenceTo &&
    next?.kind === "word" &&
    speakingNoun(next.lower) !== undefined &&
    !(isVerb(next.lower) && (kind.of === "person" || leadsToClause(tokens[at + 2])))
  ) {
    return undefined;
  }
  const from = startOf(tokens, at, sentenceFrom);
  const isVerbHere =
    from === at && !kind.isPlural && !token.isCapital && isLikelyVerb(tokens, at, sentenceFrom);
  if (isVerbHere) return undefined;
  // `one of the advisers` is one.
  if (
    kind.isPlural &&
    tokens[from - 1]?.lower === "of" &&
    tokens[from - 2]?.lower === "one" &&
    from - 2 >= sentenceFrom
  ) {
    const to = endOf(tokens, at + 1, sentenceTo, token.isPossessive);
    return {
      from: from - 2,
      headTo: at + 1,
      to,
      noun: token.lower.replace(/s$/, ""),
      kind: { ...kind, isPlural: false },
    };
  }
  return {
    from,
    headTo: at + 1,
    to: endOf(tokens, at + 1, sentenceTo, token.isPossessive),
    noun: token.lower,
    kind,
  };
}

/** `the paper notes the board has met`: what may be a noun is a verb where a clause follows. */
function leadsToClause(after: Token | undefined): boolean {
  return /^(?:that|the|it|he|she|they|how|why|whether|there)$/.test(after?.lower ?? "");
}

/** `his fellow islanders`, `a fellow Norwegian`: no fellow of an institute, but who is one of the same kind. */
function isFellowOf(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^fellows?$/.test(tokens[at]?.lower ?? "") &&
    next?.kind === "word" &&
    !prepositions.has(next.lower) &&
    !conjunctions.has(next.lower) &&
    !isVerb(next.lower)
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
      anyPronoun.test(token.lower)
    )
      return false;
  }
  return false;
}

/** `a Department of Justice lawyer`: the department says whose lawyer it is. */
function isOfficeOfHead(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower !== "of") return false;
  let end = at + 2;
  while (tokens[end]?.isCapital === true && !tokens[end]?.isPossessive && end < at + 6) end++;
  return end > at + 2 && speakingNoun(tokens[end]?.lower ?? "")?.of === "person";
}

/** `will report`, `to study`, `they guard`: a noun's form used as a verb has no words of its own before it. */
function isLikelyVerb(tokens: readonly Token[], at: number, sentenceFrom: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || at === sentenceFrom) return false;
  return (
    before.lower === "to" ||
    isAuxiliary(before.lower) ||
    anyPronoun.test(before.lower) ||
    isAdverb(before.lower)
  );
}
