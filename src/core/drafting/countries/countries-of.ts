import { describeIn } from "../../article/describe";
import type { Mention, Paragraph } from "../../article/format";
import { wordsOfNotes } from "../words/words-of-notes";
import { findCountries } from "./find-countries";
import type { ArticleContext } from "./guards";
import { countryVocabulary } from "./vocabulary";

/** A mention of each country that the paragraphs name, in reading order, without ids. */
export function countriesOf(
  paragraphs: readonly Paragraph[],
  language: string,
  people: Pick<ArticleContext, "namesOfPeople" | "isFirstName"> = nobody,
): Omit<Mention, "id">[] {
  const vocabulary = countryVocabulary(language);
  const { country, of } = wordsOfNotes(language);
  const context: ArticleContext = {
    ...people,
    language,
    isGeorgiaTheCountry: paragraphs.some(({ text }) =>
      /Tbilisi|Caucasus|Abkhazia|Ossetia|\bBatumi\b|Georgian/.test(text),
    ),
  };
  return paragraphs.flatMap((paragraph) => {
    const target = describeIn(paragraph);
    return findCountries(paragraph.text, vocabulary, context).map(
      ({ code, kind, start, end, confidence }): Omit<Mention, "id"> => ({
        type: "mention",
        of: { country: code },
        targets: [target({ start, end })],
        origin: "machine",
        confidence,
        note: of(country[kind], paragraph.text.slice(start, end)),
      }),
    );
  });
}

const nobody = { namesOfPeople: new Set<string>(), isFirstName: () => false };
