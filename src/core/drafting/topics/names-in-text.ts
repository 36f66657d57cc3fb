// Finds last names of people in a text, be they named in what somebody says only.
import { isFirstName } from "../names/first-names";
import { bodyWord } from "../words/nouns";

/** The words that stand after a first name, have a capital, and never come without one. */
export function lastNamesInText(texts: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const text of texts)
    for (const [, first = "", last = ""] of text.matchAll(
      /(?<![\p{L}’'-])(\p{Lu}\p{Ll}+(?:-\p{L}+)?) (\p{Lu}\p{Ll}{2,})(?=$|[^\p{L}-]+(?!\p{Lu}))/gu,
    ))
      if (isFirstName(first) && !placesToo.test(first) && !bodyWord.test(last)) names.add(last);
  for (const text of texts)
    for (const [word] of text.matchAll(/(?<![\p{L}’'-])\p{Ll}{3,}/gu))
      names.delete(`${word[0]?.toUpperCase()}${word.slice(1)}`);
  return names;
}

/** First names that are names of places, too. */
const placesToo =
  /^(?:Victoria|Sydney|Florence|Charlotte|Austin|Jackson|Georgia|Chelsea|Paris|London|Madison|Lincoln|Washington|Jordan|Israel|Kingston|Milan|Dallas|Houston|Adelaide|Alexandria|Santiago|San|Santa|Saint|St|Asia|Kent|Devon|Chad)$/;
