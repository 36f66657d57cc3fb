import type { Token } from "../sentences/tokens";
import type { SentencePlace } from "./sentence-place";

/** After `SANTIAGO (Example Wire) —` at a paragraph's beginning, which names nobody. */
export function afterDateline(tokens: readonly Token[], { from, to, text }: SentencePlace): number {
  const start = tokens[from]?.start ?? 0;
  if (text.slice(0, start).trim() !== "") return from;
  const dateline =
    /^\s*\p{Lu}{2}[\p{Lu}.'’ /-]*(?:,?\s*\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)?(?:,\s*\p{L}+\.?\s\d+(?:,\s*\d{4})?)?\s*(?:(?:\([^)]{1,40}\)|\/[^/]{1,30}\/)\s*)?(?:[—–]|--?)\s/u.exec(
      text.slice(0, 120),
    )?.[0] ??
    /^\s*[\p{L} ,.]{3,40}\((?:AP|AFP|Reuters|dpa|CNN|UPI|KNA|epd)\)\s?(?:[—–]|--?)?\s?/u.exec(
      text.slice(0, 90),
    )?.[0] ??
    // `Lom City, May 8, 2031 (LNA) –`: an agency that is known by its capitals only.
    /^\s*(?:\p{Lu}[\p{L}.'’-]*[ ,]{1,2}){1,4}(?:\d{1,2}[ ,/]{0,2}\d{4}\s?)?\(\p{Lu}{2,8}\)\s?(?:[—–]|--?)\s?/u.exec(
      text.slice(0, 90),
    )?.[0];
  if (dateline === undefined) return from;
  let at = from;
  while (at < to && (tokens[at]?.start ?? 0) < dateline.trimEnd().length) at++;
  return at;
}
