// Tells words that name no topic: people, nationalities and countries, who are filters of their own.
import { countryVocabulary } from "../countries/vocabulary";
import { germanNoun, notGermanNames } from "../german/german-words";
import type { NamedEntity } from "../people/entity";
import { withoutArticle } from "../people/same-name";
import { lastNamesInText } from "./names-in-text";
import { stem } from "./noun-phrases";
import { stemsOf } from "./stemmed";
import type { TopicText } from "./topic-text";

/** German nouns, and words in capitals at the beginning of sentences, that name no topic. */
const saysLittleInGerman = new Set(
  "Dass Gut Weil Damit Trotzdem Deshalb Außerdem Zudem Dabei Dazu Davon Danach Vorher Später Zuvor Niemand Jemand Etwas Nichts Alles Man Hause Zuhause Kritik Grund Gründe Teil Teile Seite Seiten Art Weise Fall Fälle Ziel Ziele Weg Wege Stelle Rahmen Sache Dinge Punkt Beispiel Möglichkeit Problem Probleme Situation Lage Stunde Stunden Minute Minuten Monat Monate Monaten Wochen Tage Tagen Jahrhundert Mal Uhr Prozent Euro Million Millionen Milliarde Milliarden Meter Kilometer Tonnen Ort Orte Nacht Abend Mittag Vormittag Nachmittag Wochenende Mann Männer Frau Frauen Kind Kinder Kindern Person Personen Herr Herrn Leben Welt Angabe Auskunft Anfrage Nachrichtenagentur Zeitung Sprecher Sprecherin Vorstand Äußerung Äußerungen Aussage Aussagen Absicht Erklärung Mitteilung Stellungnahme Forderung Forderungen Vorwurf Vorwürfe Bedenken Sicht Blick Folge Folgen Bereich Bereiche Maßnahme Maßnahmen Zahl Zahlen Anteil Hälfte Beginn Hinweis Hinweise Begriff Schritt Schritte Entscheidung Vorschlag Idee Meinung Ansicht Antwort Antworten Gespräch Gespräche Termin Termine Trotz Rund Etwa Bereits Künftig Derzeit Zunächst Inzwischen Allerdings Jedoch Dagegen Hinzu Ganz Genau Erst Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn".split(
    " ",
  ),
);

const none: ReadonlySet<string> = new Set();

/** Whether a word of the text, as it is written there, is part of no topic. */
export function noTopicsIn({
  headline,
  headings,
  entities,
  speakers,
  language,
  texts,
}: TopicText): (word: string) => boolean {
  const people = new Set(
    entities
      .filter(
        ({ type, gender, isUnnamed }) => !isUnnamed && (type === "person" || gender !== undefined),
      )
      .flatMap(({ words }) => [...words, ...words.map(withoutArticle)])
      .map((word) => word.toLowerCase()),
  );
  for (const name of speakers)
    for (const word of name.split(/\s+/))
      if (isLabel(word, entities)) people.add(word.toLowerCase());
  const offices = new Set(
    entities.flatMap(({ roles }) => roles.flatMap(({ text }) => [text, withoutLead(text)])),
  );
  const lastNames = language.startsWith("de") ? none : lastNamesInText(texts);
  const vocabulary = countryVocabulary(language);
  const headlineStems = stemsOf(headline);
  const headingStems = stemsOf(headings.join(" . "));
  const isNationality = (word: string) =>
    vocabulary
      .get(word)
      ?.some(({ words, means }) => words.length === 1 && means?.kind === "people") ?? false;
  const isTitled = (word: string) => headlineStems.has(stem(word)) || headingStems.has(stem(word));
  // German nouns have capitals, and what has none is no topic.
  const isNoNoun = (word: string) =>
    language.startsWith("de") &&
    (!/^\p{Lu}/u.test(word) ||
      notGermanNames.has(word) ||
      (offices.has(word) && rank.test(word)) ||
      (germanNoun(word) === "person" && !isTitled(word) && !/r[aä]te?s?$/.test(word)) ||
      saysLittleInGerman.has(word));
  const isCountry = (word: string) =>
    vocabulary
      .get(word)
      ?.some(({ words, means }) => words.length === 1 && means?.kind === "name") ?? false;
  return (word: string) =>
    /^(?:dr|prof|sen|rep|gov|mr|mrs|ms|sgt|lt|capt|gen|col|rev)\.?$/i.test(word) ||
    isNoNoun(word) ||
    lastNames.has(word) ||
    people.has(word.replace(/['’]s$/, "").toLowerCase()) ||
    isNationality(word) ||
    // A country is a filter of its own.
    isCountry(word) ||
    (vocabulary.has(word) && !isTitled(word));
}

/** Whether a word of a speaker's name is of a person's, or a label such as `CHAIRMAN`: no body's. */
function isLabel(word: string, entities: readonly NamedEntity[]): boolean {
  return (
    /^\p{Lu}/u.test(word) &&
    !entities.some(
      ({ type, words }) => type !== "person" && type !== "unknown" && words.includes(word),
    )
  );
}

/** German offices whose holders speak: `Innenminister`, but not `Trainer`. */
const rank =
  /(?:landr[aä]t|minister|präsident|kanzler|vorsitzend|sprecher|meister|politiker|direktor|sekretär|abgeordnet|richter|anwalt|chef)/i;

/** `Innenminister` of `Bundesinnenminister`. */
function withoutLead(office: string): string {
  return office
    .replace(/^(?:Bundes|Landes|Vize|Ex-)/, "")
    .replace(/^./u, (first) => first.toUpperCase());
}
