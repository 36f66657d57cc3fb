import type { Token } from "../sentences/tokens";
import { conjunctions, determiners, isAdverb, prepositions } from "../words/function-words";
import type { NounKind } from "../words/nouns";
import { isVerb } from "../words/verbs";
import { anyPronoun } from "./any-pronoun";

export const somebody: NounKind = { of: "person", isPlural: false };

/** Whether what the noun names must be able to speak: `a dispatcher wrote`, `“…,” said one skipper`. */
export function isSayer(tokens: readonly Token[], at: number, sentenceFrom: number): boolean {
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
    anyPronoun.test(token.lower) ||
    /day$|^(?:it|there|what|ones?|words?|things?)$/.test(token.lower)
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
  // `a boy who was hurt in a crash says`: the crash is in a phrase.
  if (/^(?:in|on|at|from|by|with|of|into|near|behind)$/.test(tokens[from - 1]?.lower ?? ""))
    return false;
  if (
    /^(?:said|says|wrote|told|asked|replied|added|writes|recalled|shouted|argued|explained|insisted|warned|claimed|complained|suggested|joked)$/.test(
      next?.lower ?? "",
    )
  )
    return true;
  // `the nominee, who had said`
  const clause = next?.text === "," ? tokens[at + 2] : next;
  if (clause?.lower === "who") return true;
  const before = tokens[from - 1];
  const isEnd = next === undefined || (next.kind === "stop" && /^[.,]$/.test(next.text));
  return (
    isEnd &&
    /^(?:said|says|wrote|asked|replied|added|shouted)$/.test(before?.lower ?? "") &&
    [tokens[from - 2], tokens[from - 3]].some((one) => one?.kind === "quotation")
  );
}

/** `the radioman`, `a newswoman`: whatever they do, it is who does it; with a capital it may be a name. */
export function isByTrade({ lower, isCapital }: Token): boolean {
  return (
    !isCapital &&
    /^\p{L}{4,}(?:man|woman|person)$/u.test(lower) &&
    !/(?:human|german|ottoman|talisman)$/.test(lower)
  );
}
