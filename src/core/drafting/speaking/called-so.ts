// Tells what somebody is called in somebody's words: `calling Ida Lund a “…”`.
import type { Token } from "../sentences/tokens";
import { conjunctions, prepositions } from "../words/function-words";
import { isVerb } from "../words/verbs";
import { wordBefore } from "./quotation-cues";

/** `calling Ida Lund a “…”`, `described Reyes as a “…”`: what somebody is called is in somebody's words. */
export function isCalled(tokens: readonly Token[], token: number, from: number): boolean {
  const end = /^(?:an?|the)$/.test(tokens[token - 1]?.lower ?? "") ? token - 1 : token;
  const isAs = tokens[end - 1]?.lower === "as";
  const to = isAs ? end - 1 : end;
  for (let at = to - 1; at > from && at >= to - (isAs ? 12 : 5); at--) {
    const { lower, kind, isCapital } = tokens[at] ?? { lower: "", kind: "stop", isCapital: false };
    if (kind !== "word") return false;
    // Not `is referred to as “…”`.
    if (calling.test(lower) || (isAs && describing.test(lower)))
      return (
        (at < to - 1 || isAs) &&
        !/^(?:is|are|was|were|be|been|being)$/.test(wordBefore(tokens, at, 1))
      );
    // `described pictures from Lom and Osk as “…”`
    const isPair = isAs && lower === "and" && tokens[at + 1]?.isCapital === true;
    const isJoining = conjunctions.has(lower) && !isPair;
    const isOther = isVerb(lower) || isJoining || (!isAs && prepositions.has(lower));
    if (!isCapital && isOther) return false;
  }
  return false;
}

const calling = /^(?:call(?:s|ed|ing)|brand(?:s|ed|ing)|dub(?:s|bed|bing)|label(?:s|l?ed|l?ing))$/;
const describing =
  /^(?:describ(?:es|ed|ing)|refer(?:s|red|ring)|dismiss(?:es|ed|ing)|blast(?:s|ed|ing)|slam(?:s|med|ming)|mock(?:s|ed|ing)|denounc(?:es|ed|ing)|portray(?:s|ed|ing)|deride[ds]|deriding|cast|casts|casting|hail(?:s|ed|ing)|prais(?:es|ed|ing)|characteriz(?:es|ed|ing)|paint(?:s|ed|ing))$/;
