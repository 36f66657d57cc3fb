// Finds names of bodies by the initials in parentheses after them: `Committee to Save Harbours (CSH)`.
import type { Token } from "../sentences/tokens";

const small = /^(?:of|for|the|to|on|in|and|against|with|&)$/;

const mostWords = 12;

/** Where a name that begins at a token ends, if initials in parentheses spell its capitals; undefined else. */
export function endBeforeInitials(tokens: readonly Token[], from: number): number | undefined {
  let spelled = "";
  for (let at = from; at < from + mostWords; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.text === "(") {
      const initials = tokens[at + 1]?.text ?? "";
      const isClosed = tokens[at + 2]?.text === ")";
      return isClosed && initials.length > 2 && initials === spelled ? at : undefined;
    }
    if (token.kind !== "word" || (!token.isCapital && !small.test(token.lower))) return undefined;
    if (token.isCapital) spelled += token.text[0] ?? "";
  }
  return undefined;
}
