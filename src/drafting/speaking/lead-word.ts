import type { Token } from "../sentences/tokens";
import { conjunctions, isAdverb } from "../words/function-words";
import { speechVerb } from "../words/speech-verbs";

/** What leads to the quotation: a verb of saying, its participle, a colon, `that`, `as`, or other words. */
export function leadWord(tokens: readonly Token[], token: number, from: number): string {
  for (let at = token - 1; at >= from && at >= token - 3; at--) {
    const { lower, text, kind } = tokens[at] ?? { lower: "", text: "", kind: "stop" };
    if (text === ":") return "colon";
    if (kind === "quotation") return "quotation before";
    if (speechVerb(lower) !== undefined) {
      if (/ing$/.test(lower)) return "saying";
      if (tokens[at - 1]?.lower === "to") return "to say";
      return `${speechVerb(lower)} verb`;
    }
    if (/^(?:that|as|was|is|were|are|of)$/.test(lower)) return lower;
    if (
      kind === "word" &&
      !isAdverb(lower) &&
      !/^(?:it|him|her|them|a|an|the|his|their|its|him|me)$/.test(lower)
    )
      return conjunctions.has(lower) ? "conjunction" : "word";
  }
  return "nothing";
}
