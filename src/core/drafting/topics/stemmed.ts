import { type Token, tokensOf } from "../sentences/tokens";
import { stem } from "./noun-phrases";

/** `drought` of `drought-affected`: it is what the farmers are about, too. */
export function withoutSuffering(token: Token): Token {
  const [, lead] = /^(.+)-(?:affected|hit|stricken|ravaged|prone|related|plagued|torn)$/.exec(
    token.lower,
  ) ?? [undefined, undefined];
  if (lead === undefined) return token;
  const text = token.text.slice(0, lead.length);
  return { ...token, text, lower: lead, end: token.start + lead.length };
}

/** The stems of a text's words, in order. */
function stemList(text: string, stemOf: (word: string) => string): string[] {
  return tokensOf(text, [], 0)
    .map(withoutSuffering)
    .filter(({ kind }) => kind === "word")
    .map((token) => stemOf(token.text));
}

/** The words of a text as their stems. */
export function stemmed(text: string, stemOf = stem): string {
  return stemList(text, stemOf).join(" ");
}

export function stemsOf(text: string, stemOf = stem): Set<string> {
  return new Set(stemList(text, stemOf));
}
