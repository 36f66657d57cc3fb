// Passes asides between commas, dashes or parentheses.
import type { Token } from "../sentences/tokens";
import { isAdverb } from "../words/function-words";
import { isVerb } from "../words/verbs";

/** How many tokens an aside between two commas may have. */
const longestAside = 32;

/**
 * Where the text goes on after an aside that begins at a comma, a dash or a parenthesis; undefined where
 * there is none. Commas inside it are passed: the aside ends before a verb, a quotation or the end.
 */
export function afterAside(tokens: readonly Token[], at: number, to: number): number | undefined {
  const open = tokens[at];
  if (open === undefined || at >= to) return undefined;
  if (open.text === "(") {
    const close = indexOf(tokens, ")", at, to);
    return close === -1 ? undefined : close + 1;
  }
  if (/^(?:—|–|-|--+)$/.test(open.text)) {
    const close = indexOf(tokens, open.text, at, to);
    return close === -1 ? undefined : close + 1;
  }
  if (open.text !== ",") return undefined;
  for (let here = at + 1; here < to && here <= at + longestAside; here++) {
    const token = tokens[here];
    if (token === undefined) return undefined;
    // `Lund’s son, baker Karl Reyes (“Harbor,” “The Long Pier”), remembers`
    const close = token.text === "(" ? indexOf(tokens, ")", here, to) : -1;
    if (close !== -1) here = close;
    else if (token.kind === "quotation") {
      // `Roux, who writes of so-called “ghost papers,” said`: a word in the aside, and the comma in its marks.
      const isWord = tokens[here - 1]?.kind === "word" && here > at + 1;
      if (!isWord) return undefined;
      const next = tokens[here + 1]?.lower ?? "";
      if (/,[”"’»]$/.test(token.text) && isVerb(next)) return here + 1;
      // `in Lebanon, Tenn. “I take the bus,” he said`: a sentence of its own begins.
      if (/^[“"‘'«]\p{Lu}/u.test(token.text) && /\.$/.test(tokens[here - 1]?.text ?? ""))
        return undefined;
    } else if (token.text === ",") {
      // `Ada Brandt, a farmer, as well as Bo Ek and others`: no more is said of the first.
      if (
        tokens[here + 1]?.lower === "as" &&
        tokens[here + 2]?.lower === "well" &&
        tokens[here + 3]?.lower === "as"
      )
        return here + 1;
      const next = tokens[here + 1];
      if (next === undefined || next.kind === "quotation" || here + 1 >= to) return here + 1;
      let verb = here + 1;
      while (verb < here + 4 && isAdverb(tokens[verb]?.lower ?? "")) verb++;
      if (isVerb(tokens[verb]?.lower ?? "") && tokens[verb]?.isCapital !== true) return here + 1;
    } else if (/^[.?!:;]$/.test(token.text)) return here;
  }
  return undefined;
}

function indexOf(tokens: readonly Token[], sign: string, at: number, to: number): number {
  for (let here = at + 1; here < to && here <= at + longestAside; here++)
    if (tokens[here]?.text === sign) return here;
  return -1;
}
