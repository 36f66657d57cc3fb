import type { Token } from "../sentences/tokens";
import { speechVerb } from "../words/speech-verbs";

/** The verb of saying right before a mention: `said`, `added the minister`, `says also Ann Li`. */
export function inverted(tokens: readonly Token[], at: number, to: number, from: number): number {
  for (let left = at - 1; left >= from && left >= at - 2; left--) {
    const token = tokens[left];
    // `said 19-year-old Luka`
    if (token?.kind === "number" && /^\d+-(?:year|month)-old$/.test(token.text)) continue;
    if (token === undefined || token.kind !== "word") return -1;
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
          tokens[left + 1]?.lower !== "in")
        ? left
        : -1;
    }
    if (!/^(?:also|then|later|again|one|the|in)$/.test(token.lower)) return -1;
  }
  return -1;
}
