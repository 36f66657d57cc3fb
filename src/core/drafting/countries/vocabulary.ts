// All words that stand for countries in a language, ready to be found in a text by their first word.
import { type CountryWord, englishCountryWords } from "./country-words";
import { germanCountryWords } from "./german-country-words";
import { regionNames } from "./region-names";

/** From the first word of a phrase to all phrases that begin with it, the longest first. */
export type CountryVocabulary = ReadonlyMap<string, readonly CountryPhrase[]>;

export interface CountryPhrase {
  readonly words: readonly string[];
  /** Undefined for what looks like a country and is none, such as “New England”. */
  readonly means: CountryWord | undefined;
}

/** Phrases with a country's name in them that name something else. */
const otherThings = [
  ..."New England,New Mexico,New Jersey,New Ireland,West Indian,West Indies,East Indies,American Samoa,British Columbia,British Airways,British Virgin Islands,Indian Ocean,English Channel,Irish Sea,Persian Gulf,South China Sea,East China Sea,North American,South American,Latin American,Central American,Native American,American Indian,American Indians,Native Americans,African American,African Americans,Asian American,Asian Americans,Mexican American,Mexican Americans,North America,South America,Latin America,Central America,Bank of America,Voice of America,Miss America,Captain America,America's Cup,America’s Cup,USA Today,US Airways,US Open,U.S. Open,American Airlines,American Express,French Open,Australian Open,French fries,French toast,Swiss cheese,Greek life,Spanish flu,German Shepherd,Great Dane,English Premier League,Cuba Gooding,Papua New Guinean,Guinea pig,Guinea pigs,Washington Post,Washington State,Washington Times,New South Wales,Gulf of Mexico,Gulf of Oman,Gulf of Guinea,Gulf of Thailand,Sea of Japan,Niger Delta,Niger River,River Jordan,Jordan Valley,French Quarter,Swiss Army,Swiss Guard,Brazil nut,Brazil nuts,Turkish delight,Spanish Steps,China Mieville,China Miéville,Air Jordan,Jordan River,Lake Chad,Georgia Tech,Georgia State,South Georgia,University of Georgia,Republic of Georgia's,Dutch oven,Turkish Airlines,Air France,Air Canada,Air India,Brussels sprouts,Vienna Boys,Panama hat,Panama Papers,Panama City,Panama Canal,Guatemala City,Mexico City,Kuwait City,Mexico Beach,Vatican City,Singapore Airlines,Qatar Airways,Paris Saint-Germain,Paris Agreement,Geneva Convention,Berlin Wall,Holy See".split(
    ",",
  ),
];

/** Such phrases which are about a country all the same. */
const afterAll: Readonly<Record<string, string>> = { "Holy See": "VA", "Vatican City": "VA" };

const known = new Map<string, CountryVocabulary>();

/** The words for countries in a language; those that the browser knows, and more in English and German. */
export function countryVocabulary(language: string): CountryVocabulary {
  const primary = language.split("-")[0] ?? "en";
  const made = known.get(primary) ?? build(primary);
  known.set(primary, made);
  return made;
}

function build(language: string): CountryVocabulary {
  const meanings = new Map<string, CountryWord | undefined>();
  for (const [word, code] of regionNames(language)) {
    meanings.set(word, { code, kind: "name" });
    if (language === "de" && !/[sxz]$/.test(word)) meanings.set(`${word}s`, { code, kind: "name" });
  }
  if (language === "en") {
    for (const [word, means] of englishCountryWords()) meanings.set(word, means);
    for (const word of otherThings) {
      const code = afterAll[word];
      meanings.set(word, code === undefined ? undefined : { code, kind: "name" });
    }
  }
  if (language === "de") {
    for (const [word, means] of germanCountryWords()) meanings.set(word, means);
  }
  meanings.delete("Jersey");
  const phrases = new Map<string, CountryPhrase[]>();
  for (const [phrase, means] of meanings) {
    const words = phrase.split(" ");
    const [first = ""] = words;
    phrases.set(first, [...(phrases.get(first) ?? []), { words, means }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}
