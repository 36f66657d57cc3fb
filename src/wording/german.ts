// Everything the interface says, in German.
import { counting } from "./counting";
import type { Wording } from "./english";
import { figures } from "./figures";

const counted = counting("de");
const numbers = new Intl.NumberFormat("de");

/** A number with its noun in the right form. */
export function count(n: number, one: string, many: string): string {
  return counted(n, { one: `# ${one}`, other: `# ${many}` });
}

const annotations = (n: number) => count(n, "Annotation", "Annotationen");

export const german: Wording = {
  language: "de",
  site: "On Record",
  ...figures("de"),
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
  },
  appearance: {
    open: "Darstellung",
    theme: "Farbschema",
    themes: { system: "System", light: "Hell", dark: "Dunkel" },
    textSize: "Schriftgröße",
    size: (n) => `Schriftgröße ${n} von 5`,
    sample: "A",
    language: "Sprache",
    languageNot: "Die Sprache ließ sich nicht laden. Es bleibt bei der bisherigen.",
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
  library: {
    title: "Bibliothek",
    lead: "Artikel, in denen zu sehen ist, wer was gesagt hat, zu welchem Thema, über welches Land – und aus denen sich ein Link auf genau diese Stelle verschicken lässt.",
    find: "Artikel finden",
    findHint: "Überschrift, Person, Thema oder Land",
    found: (n) => count(n, "Artikel", "Artikel"),
    none: (text) => `Kein Artikel enthält alle diese Wörter: „${text}“.`,
    empty: "Die Bibliothek ist leer.",
    open: "Einen Artikel von anderswo öffnen",
    deeper: (text) =>
      text === ""
        ? "In allen Texten und Zitaten suchen"
        : `„${text}“ in allen Texten und Zitaten suchen`,
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
    unknownSection: (id) => `Dieser Artikel hat keinen Abschnitt „${id}“.`,
    unknownAnnotation: (id) => `Dieser Artikel hat keine Annotation „${id}“.`,
    unplacedAnnotation: (id) =>
      `Die Annotation „${id}“ gehört zu diesem Artikel, aber ihre Wörter stehen nicht mehr im Text.`,
    unknownValue: (kind, id) =>
      `${{ speaker: "Diese Person", topic: "Dieses Thema", country: "Dieses Land" }[kind]} kommt im Artikel nicht vor: „${id}“. Der Teil des Links wurde ausgelassen.`,
    mayBe: "Vielleicht hat sich der Artikel geändert, seit der Link entstanden ist.",
    nearest: (name) => `Am ähnlichsten ist: ${name}.`,
    dismiss: "Hinweis schließen",
    problems: (n) => count(n, "Problem in der Datei", "Probleme in der Datei"),
    unplaced: (n) =>
      count(n, "Annotation fand keinen Platz im Text", "Annotationen fanden keinen Platz im Text"),
  },
  filters: {
    title: "Filter",
    open: "Filter",
    chosen: (n) => count(n, "Wert gewählt", "Werte gewählt"),
    anyOf: "eines davon",
    allOf: (groups) => groups.join(" und zugleich "),
    showing: (values) => `Gezeigt wird nur, was ${values} betrifft.`,
    clear: "Aufheben",
    clearAll: "Alle Filter aufheben",
    clearKind: (kind) =>
      ({
        speaker: "Auswahl der Personen aufheben",
        topic: "Auswahl der Themen aufheben",
        country: "Auswahl der Länder aufheben",
      })[kind],
    value: (name, n) => (n === 0 ? `${name}, keine Annotationen` : `${name}, ${annotations(n)}`),
    find: (kind) => `${german.kind[kind]} finden`,
    nothingFound: "Nichts mit diesen Buchstaben",
    more: (n) => `${numbers.format(n)} weitere`,
    fewer: "Weniger",
    done: "Fertig",
    everything: "Alles wird gezeigt. Einen Wert wählen, um ihm durch den Artikel zu folgen.",
  },
  card: {
    title: "Zu diesen Wörtern",
    close: "Schließen",
    quotation: "Zitat",
    mention: (kind) => ({ speaker: "Genannte Person", topic: "Thema", country: "Land" })[kind],
    passage: "Passage zum Thema",
    about: "Es geht um",
    inQuotation: (names) => `In einem Zitat von ${names}`,
    first: "Zuerst genannt",
    here: "hier",
    only: (name) => `Nur ${name} zeigen`,
    stopOnly: (name) => `Nicht mehr nur ${name} zeigen`,
    copy: "Link kopieren",
    copied: "Link kopiert",
    machine: "Maschinell annotiert",
    person: "Von einem Menschen annotiert",
    confidence: (percent) => `zu ${percent} % sicher`,
    note: "Anmerkung:",
    parts: (n) => `In ${count(n, "Teil", "Teilen")}`,
    several: (n) => `${annotations(n)} an dieser Stelle`,
  },
  keys: {
    open: "Tastatur",
    title: "Tasten",
    single: "Ein-Tasten-Kürzel",
    singleHint: "Abschalten, falls sie eigenen Kürzeln in die Quere kommen.",
    close: "Schließen",
    list: {
      next: "Nächster Treffer",
      previous: "Voriger Treffer",
      card: "Karte zum aktuellen Treffer",
      nextSection: "Nächster Abschnitt",
      previousSection: "Voriger Abschnitt",
      marks: "Alle Markierungen aus- oder einblenden",
      focus: "Ganzer Text oder Fokus",
      filters: "Zu den Filtern",
      copy: "Link auf diese Ansicht kopieren",
      help: "Diese Liste",
      close: "Karte oder Fenster schließen",
    },
  },
  print: {
    quotations: "Zitate",
    filtered: (names) => `Gezeigt: ${names}`,
    sample: "abc",
    quotationSample: "[AB 1] „…“",
    speaker: "ein Zitat, mit den Initialen der Person und seiner Nummer;",
    topic: "ein Thema;",
    country: "ein Land, mit seinem Kürzel. Im Text genannte Personen sind fett gesetzt.",
  },
  errors: {
    retry: "Erneut versuchen",
    toLibrary: "Zur Bibliothek",
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
    more: (n) => `… und ${numbers.format(n)} weitere.`,
    wholeFile: "die ganze Datei",
  },
};
