// Finds where the owner in a description begins: `the Harbour Union’s secretary`.
import type { Token } from "../sentences/tokens";
import {
  conjunctions,
  determiners,
  isAdverb,
  prepositions,
  sentenceStarters,
} from "../words/function-words";
import { isVerb } from "../words/verbs";
import { anyPronoun } from "./any-pronoun";

/** Where the words with capitals begin that end at a token. */
export function startOfCapitals(
  tokens: readonly Token[],
  at: number,
  sentenceFrom: number,
): number {
  let from = at;
  while (
    from > sentenceFrom &&
    tokens[from - 1]?.isCapital === true &&
    tokens[from - 1]?.kind === "word" &&
    !(from - 1 === sentenceFrom && sentenceStarters.has(tokens[from - 1]?.lower ?? ""))
  )
    from--;
  return from;
}

/** `the` of `the inspector general's report`: up to two words stand between it and whose the report is. */
export function withOwnersArticle(
  tokens: readonly Token[],
  owner: number,
  sentenceFrom: number,
): number {
  for (let at = owner - 1; at >= Math.max(sentenceFrom, owner - 3); at--) {
    const { lower = "", kind, isCapital } = tokens[at] ?? {};
    if (determiners.has(lower)) return at;
    if (
      kind !== "word" ||
      isCapital === true ||
      prepositions.has(lower) ||
      conjunctions.has(lower) ||
      isVerb(lower) ||
      isAdverb(lower) ||
      anyPronoun.test(lower)
    )
      break;
  }
  return owner;
}
