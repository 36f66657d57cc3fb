// Tells the verb `Said` at a sentence's beginning from the first name.
import type { Token } from "../sentences/tokens";
import { isVerb } from "../words/verbs";

/** So many words a name may have before the colon behind it. */
const mostBeforeColon = 7;

/** `Said Ida Lund: “…”`: no first name begins the sentence, but a verb. */
export function isSaidBefore(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:Said|Says|Added|Asked|Wrote)$/.test(tokens[at]?.text ?? "")) return false;
  for (let next = at + 1; next <= at + mostBeforeColon; next++) {
    const token = tokens[next];
    if (token?.text === ":" || token?.kind === "quotation") return true;
    if (token?.kind !== "word" || isVerb(token.lower)) return false;
  }
  return false;
}
