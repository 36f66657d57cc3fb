// Reads the first words of a text as others, where a paper has set them in capitals: `SHARES in Norvik fell`.

import type { Token } from "../sentences/tokens";
import { determiners, prepositions } from "../words/function-words";
import { speakingNoun } from "../words/nouns";
import { isVerb } from "../words/verbs";
import { isFirstName } from "./first-names";

/** So many words at the beginning may be set so. */
const most = 6;

/** The tokens of a text's first paragraph, its first words as they would be written elsewhere. */
export function withoutOpeningCapitals(tokens: readonly Token[]): Token[] {
  let end = 0;
  while (end < most && isSet(tokens[end])) end++;
  const next = tokens[end];
  const isOpening =
    end > 0 && next?.kind === "word" && tokens.slice(0, end).some((token) => isWord(token));
  const isName = next?.isCapital === true && isFirstName(named(tokens[end - 1]?.text ?? ""));
  if (!isOpening || (next.isCapital && !isName)) return [...tokens];
  return tokens.map((token, at) => {
    if (at >= end) return token;
    const isSmall = at > 0 && isCommon(token.lower);
    return isSmall
      ? { ...token, text: token.lower, isCapital: false }
      : { ...token, text: named(token.text) };
  });
}

function isSet(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}[\p{Lu}’'-]*$/u.test(token.text);
}

/** Whether it is no acronym: a long word, one that names people or bodies, or a first name. */
function isWord({ text, lower }: Token): boolean {
  return text.length > 5 || (text.length > 2 && (isCommon(lower) || isFirstName(named(text))));
}

function isCommon(lower: string): boolean {
  return (
    speakingNoun(lower) !== undefined ||
    determiners.has(lower) ||
    prepositions.has(lower) ||
    isVerb(lower)
  );
}

function named(text: string): string {
  return text.slice(0, 1) + text.slice(1).toLowerCase();
}
