import { foldText } from "./fold";
import { isOneLetter } from "./word-edge";

/** One of the things that were typed to be found. */
export interface Term {
  /** As {@link foldText} folds it; never empty. */
  readonly folded: string;
  /** A word is found anywhere, a single letter where a word begins, a phrase between the edges of words. */
  readonly stands: "anywhere" | "first" | "whole";
}

const marks = '"“”„‟«»″״〝〞〟「」『』＂';
const single = "'‘’‚‛‹›";

/** Quotation marks of any kind with something between; single ones, which are apostrophes too, only around blanks. */
const quoted = new RegExp(
  `[${marks}]([^${marks}]*)[${marks}]|(?<![^\\s])[${single}]([^${marks}]*?[^\\s])[${single}](?![^\\s])`,
  "gu",
);

/**
 * Reads what was typed: words, each to be found, and phrases in quotation marks. A quotation mark without
 * its other half is passed over. Nothing to look for gives no terms.
 */
export function termsOf(typed: string): readonly Term[] {
  const phrases: Term[] = [];
  const rest = typed.replace(quoted, (_, double?: string, inner?: string) => {
    const folded = foldText(double ?? inner ?? "").trim();
    if (folded !== "") phrases.push({ folded, stands: "whole" });
    return " ";
  });
  const words = foldText(rest.replace(new RegExp(`[${marks}]`, "gu"), " "))
    .split(" ")
    .filter((word) => word !== "")
    .map((folded): Term => ({ folded, stands: isOneLetter(folded) ? "first" : "anywhere" }));
  return [...words, ...phrases];
}
