// Passes a participle that belongs to the noun before it: `a draft seen by the wire says`.
import type { Token } from "../sentences/tokens";
import { speechVerb } from "../words/speech-verbs";
import { isVerb } from "../words/verbs";

/** `a draft seen by the wire says`: the participle belongs to the noun where a verb of saying follows. */
export function afterParticiple(tokens: readonly Token[], at: number, to: number): number {
  const { lower } = tokens[at] ?? { lower: "" };
  if (
    !/(?:ed|en|wn|ught|ade|one|eld)$/.test(lower) ||
    !/^(?:by|in|at|on|to|from|for|with|before|last|this|earlier|as|anonymity)$/.test(
      tokens[at + 1]?.lower ?? "",
    )
  )
    return at;
  // `somebody asked to comment said`: where nothing is said after it, the infinitive is what is said.
  let otherwise = at;
  for (let here = at + 2; here < to && here < at + 14; here++) {
    const token = tokens[here];
    if (token === undefined || token.kind === "quotation" || token.kind === "stop")
      return otherwise;
    if (/^(?:that|who|which|and|but|as|when|reason)$/.test(token.lower)) return otherwise;
    if (!isVerb(token.lower) || token.isCapital) continue;
    const says = speechVerb(token.lower) === "strong" && !/ing$/.test(token.lower);
    if (tokens[here - 1]?.lower !== "to") return says ? here : otherwise;
    if (says && otherwise === at) otherwise = here;
  }
  return otherwise;
}
