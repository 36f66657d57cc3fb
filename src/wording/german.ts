// Everything the interface says, in German.
import { counting } from "./counting";
import type { Wording } from "./english";
import { figures } from "./figures";
import { numbersOf } from "./numbers";

const counted = counting("de");
const numbers = numbersOf("de");

/** A number with its noun in the right form. */
export function count(n: number, one: string, many: string): string {
  return counted(n, { one: `# ${one}`, other: `# ${many}` });
}

const annotations = (n: number) => count(n, "Annotation", "Annotationen");

export const german: Wording = {
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
  words: (n) => count(n, "Wort", "Wörter"),
  quotations: (n) => count(n, "Zitat", "Zitate"),
  mentions: (n) => count(n, "Nennung", "Nennungen"),
  kindCount: (kind, n) =>
    ({
      speaker: count(n, "Person", "Personen"),
      topic: count(n, "Thema", "Themen"),
      country: count(n, "Land", "Länder"),
    })[kind],
  frame: {
    skip: "Zum Artikel springen",
    withoutScript:
      "Ohne JavaScript stehen der Text mit seinen Markierungen und alle Listen bereit. Filter, Suche und Fokus-Ansicht brauchen JavaScript.",
    appearance: "Darstellung",
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
    opening: "Einstieg",
    matchesIn: (n) => count(n, "Treffer", "Treffer"),
    source: "Quelle",
    previous: "Voriger Treffer",
    next: "Nächster Treffer",
    place: (at, of) => `${numbers.format(at)} von ${numbers.format(of)}`,
    none: "Keine Treffer",
    step: "Von Treffer zu Treffer",
    tools: "Lesewerkzeuge",
    view: "Ansicht",
    highlight: "Ganzer Text",
    focus: "Fokus",
    highlightHint: "Der ganze Text, Treffer hervorgehoben",
    focusHint: "Nur die Passagen mit Treffern",
    hideMarks: "Markierungen aus",
    showMarks: "Markierungen ein",
    share: "Teilen",
    copied: "Link kopiert",
    copyFailed: "Der Link ließ sich nicht kopieren. Er steht in der Adresszeile des Browsers.",
    shareTitle: "Die Adresse genau dieser Ansicht kopieren",
    folded: (n) => count(n, "Absatz ohne Treffer", "Absätze ohne Treffer"),
    map: "Treffer im Überblick",
    shown: (shown, all, sections, allSections) =>
      all === 0
        ? "Dieser Artikel hat keine Annotationen"
        : shown === all
          ? all === 1
            ? "Die einzige Annotation wird gezeigt"
            : `Alle ${annotations(all)} werden gezeigt`
          : `${numbers.format(shown)} von ${annotations(all)} in ${numbers.format(sections)} von ${count(allSections, "Abschnitt", "Abschnitten")}`,
    continued: (name) => `${name}, Fortsetzung`,
    says: (names, n) => `${names} ${n === 1 ? "sagt" : "sagen"}`,
    dismiss: "Hinweis schließen",
    keys: "Tastatur",
  },
  filters: {
    title: "Filter",
    open: "Filter",
    chosen: (n) => count(n, "Wert gewählt", "Werte gewählt"),
  },
  errors: {
    retry: "Erneut versuchen",
    toLibrary: "Zur Bibliothek",
    stillReadable:
      "Diese Seite lässt sich lesen, aber Filter und Schaltflächen gehen nicht: Der Rest ließ sich nicht laden.",
    lost: "Der Code dafür ließ sich nicht laden.",
    title: "Etwas ist schiefgegangen",
    region: "Dieser Teil der Seite ist ausgefallen; der Rest geht weiter.",
    details: "Einzelheiten kopieren",
    notFoundPage: "Diese Seite gibt es nicht",
    notFoundPageHint: "Vielleicht ist die Adresse vertippt, oder die Seite ist umgezogen.",
    loading: "Wird geladen …",
    progress: {
      fetching: "Der Artikel wird geholt …",
      checking: "Der Artikel wird geprüft …",
      placing: "Die Stellen der Annotationen werden gesucht …",
    },
  },
};
