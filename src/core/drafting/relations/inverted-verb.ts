// Finds the verb of saying right before a mention, and where none before it can be its own.

import type { Relations, SpeakerMention } from "../mentions/mention";
import type { Token } from "../sentences/tokens";
import { speechVerb } from "../words/speech-verbs";
import { verbAfter } from "./governing-verb";

/** `Lund called it “…”`: a verb that is none of strong saying follows right after, and so none before it is inverted. */
export function isBeforeWeakVerb(
  mention: SpeakerMention,
  own: Relations,
  tokens: readonly Token[],
  to: number,
): boolean {
  return (
    tokens[mention.to]?.kind === "word" &&
    own.apposition === undefined &&
    verbAfter(tokens, mention.to, to) === mention.to &&
    speechVerb(tokens[mention.to]?.lower ?? "") !== "strong"
  );
}

/** The verb of saying right before a mention: `said`, `added the minister`, `says also Ann Li`. */
export function invertedVerb(
  tokens: readonly Token[],
  at: number,
  to: number,
  from: number,
): number {
  for (let left = at - 1; left >= from && left >= at - 2; left--) {
    const token = tokens[left];
    // `said 19-year-old Luka`
    if (token?.kind === "number" && /^\d+-(?:year|month)-old$/.test(token.text)) continue;
    if (token === undefined || token.kind !== "word") return -1;
    // `“…,” given Lund's plan`: for that reason.
    if (token.lower === "given") return -1;
    if (speechVerb(token.lower) !== undefined && !/ing$/.test(token.lower)) {
      const before = tokens[left - 1];
      const comma =
        before?.kind === "stop" && /^[,—–-]/.test(before.text) ? tokens[left - 2] : before;
      if (comma?.kind === "quotation") return left;
      // `Said Mr. Lund: “…”` and `so it is, says Lund.`
      const after = tokens[to];
      const isLast = after === undefined || (after.kind === "stop" && /^[.:;,]$/.test(after.text));
      return left === from ||
        // Not `Lund, a lawyer, said in a statement:`.
        (isLast &&
          before?.kind === "stop" &&
          speechVerb(token.lower) === "strong" &&
          // `Lund, a lawyer who knows it, told Harbour Weekly:`, `Lund, for the mill, asked Mr Ek:`
          !/^(?:told|tells?|asked|asks?)$/.test(token.lower) &&
          tokens[left + 1]?.lower !== "in")
        ? left
        : -1;
    }
    // `said retired bus driver Ada Brandt`
    const isParticiple = left === at - 1 && /(?:ed|acting)$/.test(token.lower);
    if (!isParticiple && !/^(?:also|then|later|again|one|the|in)$/.test(token.lower)) return -1;
  }
  return -1;
}
