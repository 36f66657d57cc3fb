// Tells names of countries of several words, and parts of them, which are filters of their own.
import { countryVocabulary } from "../countries/vocabulary";
import type { PhraseOccurrence } from "./noun-phrases";

/** Hong Kong, Puerto Rico: what is about them is about a part of a state. */
const partOfState = /^(?:HK|PR)$/;

const known = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** Whether a phrase is a country's name of several words, or stands in one: `Lanka` of `Sri Lanka`. */
export function isOfCountry(
  occurrence: PhraseOccurrence | undefined,
  texts: readonly string[],
  language: string,
): boolean {
  if (occurrence === undefined) return false;
  const { paragraph, start, end, text } = occurrence;
  const names = namesByWord(language).get(text.split(/\s+/)[0] ?? "") ?? [];
  return names.some(
    (name) =>
      name.includes(text) &&
      (texts[paragraph] ?? "")
        .slice(Math.max(0, start - name.length), end + name.length)
        .includes(name),
  );
}

/** The countries' names of several words, by each of their words. */
function namesByWord(language: string): ReadonlyMap<string, readonly string[]> {
  const made = known.get(language);
  if (made !== undefined) return made;
  const names = new Map<string, string[]>();
  for (const phrases of countryVocabulary(language).values())
    for (const { words, means } of phrases) {
      if (words.length < 2 || means?.kind !== "name" || partOfState.test(means.code)) continue;
      for (const word of words) {
        const list = names.get(word);
        if (list === undefined) names.set(word, [words.join(" ")]);
        else list.push(words.join(" "));
      }
    }
  known.set(language, names);
  return names;
}
