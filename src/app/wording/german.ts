// Everything the interface says, in German.
import { total } from "../../core/article/filtering/count";
import { counting } from "./counting";
import type { Wording } from "./english";
import { figures } from "./figures";
import { isolating } from "./isolated";
import { numbersOf } from "./numbers";

const counted = counting("de");
const numbers = numbersOf("de");

/** A number with its noun in the right form. */
export function countInGerman(n: number, one: string, many: string): string {
  return counted(n, { one: `# ${one}`, other: `# ${many}` });
}

const quotations = (n: number) => countInGerman(n, "Zitat", "Zitate");
const mentions = (n: number) => countInGerman(n, "Nennung", "Nennungen");

/** How many of all, in the dative that “von” asks for, unless that is all of them; nothing where there are none. */
function ofAll(
  n: number,
  all: number,
  noun: (n: number) => string,
  dative: string,
): readonly string[] {
  if (all === 0) return [];
  if (n === all) return [noun(all)];
  return [`${numbers.format(n)} von ${all === 1 ? noun(all) : `${numbers.format(all)} ${dative}`}`];
}

const annotations = (n: number) => countInGerman(n, "Annotation", "Annotationen");

export const german: Wording = isolating<Wording>({
  language: "de",
  site: "On Record",
  ...figures("de", {
    months:
      "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(
        " ",
      ),
    date: (day, month, year) => `${day}. ${month} ${year}`,
    and: "und",
    or: "oder",
  }),
  kinds: { speaker: "Personen", topic: "Themen", country: "Länder" },
  kind: { speaker: "Person", topic: "Thema", country: "Land" },
  annotations,
  words: (n) => countInGerman(n, "Wort", "Wörter"),
  quotations,
  mentions,
  kindCount: (kind, n) =>
    ({
      speaker: countInGerman(n, "Person", "Personen"),
      topic: countInGerman(n, "Thema", "Themen"),
      country: countInGerman(n, "Land", "Länder"),
    })[kind],
  frame: {
    skip: "Zum Artikel springen",
    appearance: "Darstellung",
    site: "Website",
    library: "Bibliothek",
    search: "Suche",
  },
  reading: {
    pages: "Seiten dieses Artikels",
    page: {
      text: "Text",
      quotations: "Zitate",
      matrix: "Matrix",
      voices: "Stimmen",
    },
  },
  reader: {
    sections: "Abschnitte",
    openingSection: "Einstieg",
    placesIn: (n) => countInGerman(n, "Stelle", "Stellen"),
    source: "Quelle",
    previous: "Voriger Treffer",
    next: "Nächster Treffer",
    place: (at, of) => `${numbers.format(at)} von ${numbers.format(of)}`,
    none: "Keine Treffer",
    step: "Von Treffer zu Treffer",
    tools: "Lesewerkzeuge",
    search: "In diesem Artikel suchen",
    view: "Ansicht",
    highlight: "Ganzer Text",
    focus: "Fokus",
    highlightHint: "Der ganze Text, Treffer hervorgehoben",
    focusHint: "Nur die Absätze mit Treffern",
    marks: "Markierungen",
    showPicture: "Bild anzeigen",
    correction: "Korrektur",
    share: "Teilen",
    correct: "Diesen Artikel korrigieren",
    cite: "Zitieren",
    copied: "Link kopiert",
    copyFailed:
      "Der Link konnte nicht kopiert werden. Er steht auch in der Adresszeile des Browsers.",
    shareTitle: "Link auf genau diese Ansicht kopieren",
    collapsed: (n) => countInGerman(n, "Absatz ohne Treffer", "Absätze ohne Treffer"),
    shown: (left, everything, sections, allSections) => {
      if (total(everything) === 0)
        return "In diesem Artikel sind keine Zitate oder Nennungen markiert";
      if (total(left) === 0) return "Keine Treffer";
      const some = [
        ...ofAll(left.quotations, everything.quotations, quotations, "Zitaten"),
        ...ofAll(left.mentions, everything.mentions, mentions, "Nennungen"),
      ].join(" und ");
      return total(left) === total(everything)
        ? some
        : `${some} in ${numbers.format(sections)} von ${countInGerman(allSections, "Abschnitt", "Abschnitten")}`;
    },
    continued: (name) => `${name}, Fortsetzung`,
    says: (names, n) => `${names} ${n === 1 ? "sagt" : "sagen"}`,
    dismiss: "Hinweis schließen",
    keys: "Tastatur",
  },
  filters: {
    title: "Filter",
    open: "Filter",
    chosen: (n) => countInGerman(n, "Filter gewählt", "Filter gewählt"),
  },
  errors: {
    retry: "Erneut versuchen",
    toLibrary: "Zur Bibliothek",
    stillReadable:
      "Diese Seite lässt sich lesen, aber Filter und Schaltflächen funktionieren nicht, weil ein Teil nicht geladen werden konnte.",
    lost: "Ein Teil dieser Seite konnte nicht geladen werden.",
    title: "Etwas ist schiefgegangen",
    region: "Dieser Teil der Seite funktioniert nicht mehr. Alles andere funktioniert weiterhin.",
    loading: "Wird geladen …",
    progress: {
      fetching: "Der Artikel wird geladen …",
      checking: "Der Artikel wird geprüft …",
      drafting: "Es wird gesucht, wer was sagt und wo …",
      placing: "Zitate und Nennungen werden im Text gesucht …",
    },
  },
});
