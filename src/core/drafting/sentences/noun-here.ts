// Tells a word that may be a verb or a noun by what stands before it: `with a simple message`.
import { conjunctions, determiners, isAdverb, prepositions } from "../words/function-words";
import { isVerb } from "../words/verbs";
import type { Token } from "./tokens";

const either =
  /^(?:message|post|report|claim|comment|demand|request|promise|call|judge|order|plan|answer|reply|tweet|text|remark|charge|question|attack|response|view|hope|fear|note|label|pledge|vow|offer|joke|need|work|look|move|show|start|play|face|fault|praise|blast|challenge|address|credit|issue|list|estimate|forecast|protest|boast|plea)$/;

/** Whether the word at a token is a noun there: after a determiner or somebody's, with an adjective between or without. */
export function isNounHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== "word") return false;
  if (determiners.has(before.lower) || before.isPossessive) return true;
  // `the members report that` is none.
  const isAdjective =
    !before.isCapital &&
    !/s$/.test(before.lower) &&
    ![determiners, prepositions, conjunctions].some((words) => words.has(before.lower)) &&
    !isVerb(before.lower) &&
    !isAdverb(before.lower);
  const first = tokens[at - 2];
  return (
    either.test(tokens[at]?.lower ?? "") &&
    isAdjective &&
    (determiners.has(first?.lower ?? "") || first?.isPossessive === true)
  );
}
