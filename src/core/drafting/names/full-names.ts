// Finds people named in full where nobody is looked for who speaks: in what is quoted, in headlines.
import { tokensOf } from "../sentences/tokens";
import { namePhrase } from "./name-phrase";
import type { Names } from "./names";

/**
 * The words of each name that begins with a first name; of a headline that is written as a sentence, of
 * each name of two words.
 */
export function fullNamesIn(text: string, names: Names, isHeadline = false): string[][] {
  const isSentence = isHeadline && /(?<!\p{L})\p{Ll}{4,}/u.test(text);
  // `(Ida) Lund`: what the paper has put into somebody’s words.
  const tokens = tokensOf(text.replace(/\((\p{Lu}[\p{L}’'-]+)\)/gu, "$1"), [], 0);
  const found: string[][] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = namePhrase(tokens, at, at === 0, names);
    if (name === undefined) continue;
    at = Math.max(at, name.to - 1);
    const { words } = name;
    const isPerson =
      (names.isFirstName(words[0] ?? "") && words.length <= 3) ||
      (isSentence && words.length === 2 && name.type === "unknown");
    if (words.length > 1 && isPerson && name.type !== "body") found.push([...words]);
  }
  return found;
}
