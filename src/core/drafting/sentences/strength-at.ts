// Says how surely a verb introduces somebody's words by what follows it, too.
import { type Strength, speechVerb } from "../words/speech-verbs";
import { isVerb } from "../words/verbs";
import type { Token } from "./tokens";

const reports =
  /^(?:assur|inform|notif|remind|indicat|hint|point|estimat|believ|think|thought|hop|fear|feel|felt|deni|deny|propos|demand|signal|determin|decid|found|doubt|swor|threaten|mention|reassur|acknowledg|disput)(?:e|es|ed|s|ies|ied)?$/;

/** `assured voters that`, `pointed out that`: with a clause after it, a weak verb of saying is a strong one. */
export function strengthAt(tokens: readonly Token[], verb: number): Strength | undefined {
  const { lower = "" } = tokens[verb] ?? {};
  const strength = speechVerb(lower);
  if (strength !== "weak" || !reports.test(lower)) return strength;
  for (let at = verb + 1; at < verb + 6; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || (isVerb(token.lower) && !token.isCapital)) return strength;
    if (token.lower === "that") return "strong";
  }
  return strength;
}
