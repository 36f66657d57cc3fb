// What a draft says, beside a mark, that the mark rests on: in German of a German text, else in English.

const english = {
  country: {
    name: "a country’s name",
    people: "a country’s adjective or people",
    government: "a seat of government",
    capital: "a capital that stands for its government",
  },
  of: (what: string, words: string) => `${what}: “${words}”`,
  repeated: "a word that comes again and again",
  passage: "a passage: the heading or many words name the topic",
  turn: "a turn",
  answer: "an answer: a question stands before it",
  question: "a question of an interview",
  above: "the name above the quotation",
};

const german: typeof english = {
  country: {
    name: "Name eines Landes",
    people: "Adjektiv oder Bewohner eines Landes",
    government: "Sitz einer Regierung",
    capital: "Hauptstadt, die für ihre Regierung steht",
  },
  of: (what, words) => `${what}: „${words}“`,
  repeated: "ein Wort, das immer wieder vorkommt",
  passage: "eine Passage: die Überschrift oder viele Wörter nennen das Thema",
  turn: "ein Redebeitrag",
  answer: "eine Antwort: davor steht eine Frage",
  question: "eine Frage in einem Interview",
  above: "der Name über dem Zitat",
};

/** The words for notes in a text of a language, by its BCP 47 tag. */
export function wordsOfNotes(language: string): typeof english {
  return /^de\b/i.test(language) ? german : english;
}
