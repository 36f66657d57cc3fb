import type { Token } from "../sentences/tokens";
import { conjunctions, isAdverb } from "../words/function-words";
import { speechVerb } from "../words/speech-verbs";

/** What leads to the quotation: a verb of saying, its participle, a colon, `that`, `as`, or other words. */
export function leadWord(tokens: readonly Token[], token: number, from: number): string {
  if (isAfterSaying(tokens, token, from)) return "saying";
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

/** `Lund defended it, saying that patience “…”`: a participle of saying leads to it from afar. */
function isAfterSaying(tokens: readonly Token[], token: number, from: number): boolean {
  for (let at = token - 1; at > from && at >= token - 12; at--) {
    const { lower, kind, text } = tokens[at] ?? { lower: "", kind: "stop", text: "" };
    if (kind === "quotation" || (kind === "stop" && text !== ",")) return false;
    if (speechVerb(lower) !== "strong") continue;
    return /ing$/.test(lower) && tokens[at - 1]?.text === "," && at < token - 1;
  }
  return false;
}
