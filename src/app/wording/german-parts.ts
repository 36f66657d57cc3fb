// What the parts say that open beside or over the text, or stand on the library's page, in German.
// More than 150 lines: one catalogue, which is loaded as a whole.
import type { Count } from "../../core/article/filtering/count";
import type { PartWording } from "./english-parts";
import { countInGerman as count, german } from "./german";
import { isolating } from "./isolated";
import { numbersOf } from "./numbers";

const numbers = numbersOf("de");

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
    languageNot: "Die Sprache konnte nicht geladen werden. Es bleibt bei der bisherigen.",
  },
  library: {
    title: "Bibliothek",
    lead: "Artikel, die zeigen, wer was gesagt hat, zu welchem Thema und über welches Land – mit einem Link zu jedem Zitat.",
    find: "Artikel finden",
    onDevice: "Auf diesem Gerät",
    findHint: "Überschrift, Person, Thema oder Land",
    found: (n) => count(n, "Artikel", "Artikel"),
    none: (text) => `Keine Artikel zu „${text}“ gefunden.`,
    empty: "Die Bibliothek ist leer.",
    open: "Einen anderen Artikel öffnen",
    deeper: (text) =>
      text === ""
        ? "In allen Texten und Zitaten suchen"
        : `„${text}“ in allen Texten und Zitaten suchen`,
  },
  missing: {
    unknownSection: (id) => `In diesem Artikel gibt es keinen Abschnitt „${id}“.`,
    unknownAnnotation: (id) => `In diesem Artikel gibt es kein Zitat und keine Nennung „${id}“.`,
    unplacedAnnotation: (id) => `Die Wörter von „${id}“ stehen nicht mehr im Text dieses Artikels.`,
    unknownValue: (kind, id) =>
      `${{ speaker: "Diese Person", topic: "Dieses Thema", country: "Dieses Land" }[kind]} kommt im Artikel nicht vor: „${id}“. Dieser Teil des Links wurde nicht berücksichtigt.`,
    mayBe: "Vielleicht hat sich der Artikel geändert, seit der Link entstanden ist.",
    nearest: (name) => `War ${name} gemeint?`,
    problems: (n) => count(n, "Problem in der Datei", "Probleme in der Datei"),
    inFile: "Probleme in der Datei",
    notShown: (n, all) =>
      `${numbers.format(n)} von ${count(all, "Annotation", "Annotationen")} sind nicht zu sehen`,
    more: (n) => `… und ${numbers.format(n)} weitere.`,
    wholeFile: "die ganze Datei",
  },
  notFound: {
    title: "Seite nicht gefunden",
    hint: "Vielleicht enthält die Adresse einen Tippfehler, oder die Seite ist umgezogen.",
  },
  facets: {
    not: (name) => `Nicht ${name}`,
    remove: (name) => `Filter entfernen: ${name}`,
    anyOf: "eines davon",
    allOf: (groups) => groups.join(" und zugleich "),
    showing: (values) => `Nur Treffer zu ${values} werden gezeigt.`,
    showingTogether: (values) => `Nur Absätze, die ${values} nennen, werden gezeigt.`,
    notTogether: "Zurück zu Treffern innerhalb eines Zitats oder einer Passage",
    onlyUnsure: "Nur unsichere Markierungen",
    showingUnsure: "Nur was automatisch markiert wurde und unsicher ist, wird gezeigt.",
    leavingOut: (values) => `Treffer zu ${values} werden ausgeblendet.`,
    nothingHasAll: (values) => `Kein Zitat, keine Passage und keine Nennung passt zu ${values}.`,
    showTogether: (paragraphs) =>
      paragraphs === 1
        ? "Den Absatz zeigen, in dem alle vorkommen"
        : `Die ${numbers.format(paragraphs)} Absätze zeigen, in denen alle vorkommen`,
    nothingAtAll: "In keinem Absatz kommen alle vor.",
    clear: "Aufheben",
    clearAll: "Alle Filter aufheben",
    clearKind: (kind) =>
      ({
        speaker: "Auswahl der Personen aufheben",
        topic: "Auswahl der Themen aufheben",
        country: "Auswahl der Länder aufheben",
      })[kind],
    counts: (counts) => said(counts) || "keine",
    leftOut: "ausgeblendet",
    leaveOut: (name) => `${name} ausblenden`,
    ofKind: (name, kind) => `${name} (${german.kind[kind]})`,
    order: {
      label: "Reihenfolge der Filter",
      count: "Häufigste zuerst",
      name: "Nach Namen",
      appearance: "In der Reihenfolge im Text",
    },
    find: (kind) => `${german.kind[kind]} suchen`,
    nothingFound: "Keine Treffer",
    more: (n) => `${numbers.format(n)} weitere`,
    fewer: "Weniger zeigen",
    done: "Fertig",
    everything:
      "Alles wird gezeigt. Person, Thema oder Land wählen, um nur die Treffer dazu zu sehen.",
  },
  marks: {
    map: "Treffer im Überblick",
    firstMatch: "Erster Treffer",
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
    title: "Zu dieser Stelle",
    close: "Schließen",
    quotation: "Zitat",
    mention: (kind) => ({ speaker: "Genannte Person", topic: "Thema", country: "Land" })[kind],
    passage: "Passage zum Thema",
    about: "Es geht um",
    aliases: (names) => `auch: ${names}`,
    inQuotation: (names) => `In einem Zitat von ${names}`,
    first: "Erste Nennung",
    here: "hier",
    only: (name) => `Nur ${name} zeigen`,
    stopOnly: (name) => `Filter entfernen: ${name}`,
    copy: "Link kopieren",
    copied: "Link kopiert",
    copyWords: "Zitat kopieren",
    wordsCopied: "Zitat kopiert",
    machine: "Automatisch markiert",
    person: "Von einem Menschen markiert",
    confidence: (percent) => `zu ${percent} % sicher`,
    drafted: (percent) =>
      percent === undefined
        ? "Automatisch markiert"
        : `Automatisch markiert, zu ${percent} % sicher`,
    note: "Anmerkung:",
    parts: (n) => `In ${count(n, "Teil", "Teilen")}`,
    several: (n) => count(n, "Markierung an dieser Stelle", "Markierungen an dieser Stelle"),
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
  times: {
    title: "Aufnahme",
    play: (time) => `Ab ${time} abspielen`,
    link: (time) => `${time}, Link zu diesem Beitrag`,
    ask: (host) => `Die Aufnahme liegt bei ${host}. Wer sie anhört, wird dort bemerkt.`,
    failed: (host) => `Die Aufnahme bei ${host} lässt sich nicht abspielen.`,
  },
  keys: {
    title: "Tastenkürzel",
    single: "Ein-Tasten-Kürzel",
    singleHint: "Abschalten, falls sie mit eigenen Tastenkürzeln kollidieren.",
    close: "Schließen",
    list: {
      next: "Nächster Treffer oder nächste Fundstelle",
      previous: "Voriger Treffer oder vorige Fundstelle",
      card: "Einzelheiten zum aktuellen Treffer",
      nextSection: "Nächster Abschnitt",
      previousSection: "Voriger Abschnitt",
      marks: "Alle Markierungen aus- oder einblenden",
      focus: "Zwischen ganzem Text und Fokus wechseln",
      search: "In diesem Artikel suchen",
      filters: "Zu den Filtern",
      copy: "Link auf diese Ansicht kopieren",
      unsure: "Nächste unsichere Markierung eines Entwurfs",
      help: "Diese Liste zeigen",
      close: "Karte, Leiste oder Suche schließen",
    },
  },
  print: {
    quotations: "Zitate",
    filtered: (names) => `Gefiltert nach: ${names}`,
    sample: "abc",
    quotationSample: "[AB 1] „…“",
    speaker: "ein Zitat, mit den Initialen der Person und seiner Nummer;",
    topic: "ein Thema;",
    country: "ein Land, mit seinem Kürzel. Im Text genannte Personen sind fett gesetzt.",
  },
});
