// What the parts say that open beside or over the text, or stand on the library's page, in German.
import type { Count } from "../article/count";
import type { PartWording } from "./english-parts";
import { count, german } from "./german";
import { isolating } from "./isolated";
import { numbersOf } from "./numbers";

const numbers = numbersOf("de");
const { annotations } = german;

/** How many quotations and mentions; nothing said of what there is none of. */
function said({ quotations, mentions }: Count): string {
  return [
    ...(quotations > 0 ? [german.quotations(quotations)] : []),
    ...(mentions > 0 ? [german.mentions(mentions)] : []),
  ].join(", ");
}

export const germanParts: PartWording = isolating<PartWording>({
  appearance: {
    theme: "Farbschema",
    themes: { system: "System", light: "Hell", dark: "Dunkel" },
    textSize: "Schriftgröße",
    size: (n) => `Schriftgröße ${n} von 5`,
    sample: "A",
    language: "Sprache",
    languageNot: "Die Sprache ließ sich nicht laden. Es bleibt bei der bisherigen.",
  },
  library: {
    title: "Bibliothek",
    lead: "Artikel, in denen zu sehen ist, wer was gesagt hat, zu welchem Thema, über welches Land – und aus denen sich ein Link auf genau diese Stelle verschicken lässt.",
    find: "Artikel finden",
    onDevice: "Auf diesem Gerät",
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
  missing: {
    unknownSection: (id) => `Dieser Artikel hat keinen Abschnitt „${id}“.`,
    unknownAnnotation: (id) => `Dieser Artikel hat keine Annotation „${id}“.`,
    unplacedAnnotation: (id) =>
      `Die Annotation „${id}“ gehört zu diesem Artikel, aber ihre Wörter stehen nicht mehr im Text.`,
    unknownValue: (kind, id) =>
      `${{ speaker: "Diese Person", topic: "Dieses Thema", country: "Dieses Land" }[kind]} kommt im Artikel nicht vor: „${id}“. Der Teil des Links wurde ausgelassen.`,
    mayBe: "Vielleicht hat sich der Artikel geändert, seit der Link entstanden ist.",
    nearest: (name) => `Gemeint ist vielleicht: ${name}.`,
    problems: (n) => count(n, "Problem in der Datei", "Probleme in der Datei"),
    inFile: "Probleme in der Datei",
    notShown: (n, all) =>
      `${numbers.format(n)} von ${count(all, "Annotation", "Annotationen")} sind nicht zu sehen`,
    more: (n) => `… und ${numbers.format(n)} weitere.`,
    wholeFile: "die ganze Datei",
  },
  facets: {
    anyOf: "eines davon",
    allOf: (groups) => groups.join(" und zugleich "),
    showing: (values) => `Gezeigt wird nur, was ${values} betrifft.`,
    showingTogether: (values) => `Gezeigt werden die Absätze, die ${values} nennen.`,
    notTogether: "Wieder alle zusammen in einem Zitat oder einer Passage suchen",
    leavingOut: (values) => `Weggelassen wird, was ${values} betrifft.`,
    nothingHasAll: (values) =>
      `Kein Zitat, keine Passage und keine Nennung hat ${values} zusammen.`,
    showTogether: (paragraphs) =>
      paragraphs === 1
        ? "Den Absatz zeigen, der alle nennt"
        : `Die ${numbers.format(paragraphs)} Absätze zeigen, die alle nennen`,
    nothingAtAll: "Kein Absatz nennt sie alle.",
    clear: "Aufheben",
    clearAll: "Alle Filter aufheben",
    clearKind: (kind) =>
      ({
        speaker: "Auswahl der Personen aufheben",
        topic: "Auswahl der Themen aufheben",
        country: "Auswahl der Länder aufheben",
      })[kind],
    counts: (counts) => said(counts) || "keine",
    value: (name, counts) => `${name}, ${said(counts) || "keine"}`,
    valueLeftOut: (name) => `${name}, weggelassen`,
    leftOut: "weggelassen",
    leaveOut: (name) => `${name} weglassen`,
    ofKind: (name, kind) => `${name} (${german.kind[kind]})`,
    order: {
      label: "Reihenfolge der Werte",
      count: "Häufigste zuerst",
      name: "Nach Namen",
      appearance: "Wie im Text",
    },
    find: (kind) => `${german.kind[kind]} finden`,
    nothingFound: "Keine Treffer",
    more: (n) => `${numbers.format(n)} weitere`,
    fewer: "Weniger",
    done: "Fertig",
    everything: "Alles wird gezeigt. Einen Wert wählen, um ihm durch den Artikel zu folgen.",
  },
  marks: {
    title: "Markierungen im Text",
    kinds: { speaker: "Zitate und Personen", topic: "Themen", country: "Länder" },
    look: {
      speaker: "Farbig hinterlegt, daneben der Name",
      topic: "Unterstrichen oder mit einer Linie am Rand des Textes",
      country: "Gepunktet unterstrichen, mit Länderkürzel",
    },
    all: "Alle Markierungen zeigen",
    none: "Alle Markierungen ausblenden",
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
    stopOnly: (name) => `Filter aufheben: ${name}`,
    copy: "Link kopieren",
    copied: "Link kopiert",
    copyWords: "Zitat kopieren",
    wordsCopied: "Zitat kopiert",
    machine: "Maschinell annotiert",
    person: "Von einem Menschen annotiert",
    confidence: (percent) => `zu ${percent} % sicher`,
    note: "Anmerkung:",
    parts: (n) => `In ${count(n, "Teil", "Teilen")}`,
    several: (n) => `${annotations(n)} an dieser Stelle`,
  },
  find: {
    label: "In diesem Artikel suchen",
    results: (n) => count(n, "Fundstelle", "Fundstellen"),
    more: (n) => `Mehr als ${numbers.format(n)} Fundstellen`,
    none: "Nichts gefunden",
    previous: "Vorige Fundstelle",
    next: "Nächste Fundstelle",
    close: "Suche schließen",
  },
  keys: {
    title: "Tasten",
    single: "Ein-Tasten-Kürzel",
    singleHint: "Abschalten, falls sie eigenen Kürzeln in die Quere kommen.",
    close: "Schließen",
    list: {
      next: "Nächster Treffer oder nächste Fundstelle",
      previous: "Voriger Treffer oder vorige Fundstelle",
      card: "Karte zum aktuellen Treffer",
      nextSection: "Nächster Abschnitt",
      previousSection: "Voriger Abschnitt",
      marks: "Alle Markierungen aus- oder einblenden",
      focus: "Ganzer Text oder Fokus",
      search: "In diesem Artikel suchen",
      filters: "Zu den Filtern",
      copy: "Link auf diese Ansicht kopieren",
      help: "Diese Liste",
      close: "Karte, Fenster oder Suche schließen",
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
});
