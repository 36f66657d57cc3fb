// What the overviews of an article say, in German.
// More than 150 lines: one catalogue, which is loaded as a whole.

import type { Kind } from "../../core/article/kinds";
import type { OverviewWording } from "./english-overviews";
import { countInGerman as count, german } from "./german";
import { isolating } from "./isolated";
import { numbersOf } from "./numbers";

const numbers = numbersOf("de");
const percents = numbersOf("de", { style: "percent", maximumFractionDigits: 1 });
const quotationsOf = german.quotations;

const by: Record<Kind, string> = { speaker: "Personen", topic: "Themen", country: "Ländern" };
const dative: Record<Kind, (n: number) => string> = {
  speaker: (n) => count(n, "Person", "Personen"),
  topic: (n) => count(n, "Thema", "Themen"),
  country: (n) => count(n, "Land", "Ländern"),
};
const no: Record<Kind, string> = {
  speaker: "keine Person",
  topic: "kein Thema",
  country: "kein Land",
};

export const germanOverviews: OverviewWording = isolating<OverviewWording>({
  version: {
    ready: "Eine neue Version ist bereit.",
    take: "Neu laden",
    later: "Später",
    loading: "Die neue Version wird geladen …",
  },
  failure: {
    copy: "Fehlerdetails kopieren",
    recovery: {
      reloading: "Eine neuere Version dieser Seite wird geladen …",
      unsaved:
        "Es gibt eine neuere Version dieser Seite. Eingaben bitte sichern und dann neu laden.",
      none: "Vielleicht besteht keine Internetverbindung, oder die Seite wird gerade aktualisiert.",
    },
    copied: "Fehlerdetails kopiert",
    notCopied: "Die Fehlerdetails konnten nicht kopiert werden",
  },
  kindCapital: { speaker: "Person", topic: "Thema", country: "Land" },
  percent: (share) => percents.format(share),
  quotationList: {
    title: "Zitate",
    shown: (shown, all) =>
      shown !== all
        ? `${numbers.format(shown)} von ${count(all, "Zitat", "Zitaten")} gezeigt`
        : all === 1
          ? "Das einzige Zitat wird gezeigt"
          : `Alle ${quotationsOf(all)} werden gezeigt`,
    none: "Keine passenden Zitate.",
    find: "In den Zitaten suchen",
    group: "Gruppieren nach",
    groups: {
      none: "Nicht gruppieren",
      speaker: "Person",
      topic: "Thema",
      country: "Land",
    },
    without: {
      speaker: "Keine Person",
      topic: "Kein Thema",
      country: "Kein Land",
    },
    sort: "Sortieren nach",
    sorts: {
      order: "Reihenfolge im Text",
      longest: "Länge, die längsten zuerst",
      shortest: "Länge, die kürzesten zuerst",
    },
    take: "Diese Zitate kopieren oder herunterladen",
    takeHint: {
      markdown: "für Notizen und Entwürfe",
      csv: "zum Herunterladen für eine Tabelle",
      "csv-mentions":
        "zum Herunterladen für eine Tabelle, mit allen Nennungen, die zu den Filtern passen",
      "json-ld":
        "zum Herunterladen für Annotationswerkzeuge: eine Sammlung nach W3C Web Annotation",
      tei: "zum Herunterladen für Korpora und Editionen: der ganze Text mit diesen Zitaten und allen Nennungen, die zu den Filtern passen",
      webvtt:
        "zum Herunterladen für Abspielprogramme: was gesagt wird, zu seiner Zeit und mit Namen",
    },
    takeAs: {
      markdown: "Markdown kopieren",
      csv: "CSV",
      "csv-mentions": "Zitate und Nennungen (CSV)",
      "json-ld": "JSON-LD",
      tei: "TEI",
      webvtt: "WebVTT",
    },
    taken: "Kopiert",
    takenNot: "Der Browser hat das Kopieren nicht zugelassen.",
    takeOne: { link: "Link kopieren", text: "Text kopieren", html: "HTML kopieren" },
    takeOneHint: {
      link: "Ein Link zum Zitat",
      text: "Das Zitat als reiner Text, mit Namen und Link",
      html: "Das Zitat zum Einbetten, mit Quellenangabe",
    },
  },
  quotationPage: {
    title: (names) => `Zitat: ${names}`,
    inText: "Im Text lesen",
    source: "Quelle",
    where: "Abschnitt",
    about: "Es geht um",
    before: "Zitat davor",
    after: "Zitat danach",
    unknown: (id) => `Dieser Artikel hat kein Zitat „${id}“`,
    all: "Alle Zitate des Artikels",
  },
  cite: {
    article: "Diesen Artikel zitieren",
    quotation: "Dieses Zitat belegen",
    form: "Zitierformat",
    forms: { text: "Text", bibtex: "BibTeX", ris: "RIS", "csl-json": "CSL-JSON" },
    hints: {
      text: "Eine Zeile, für eine Fußnote oder eine Nachricht.",
      bibtex: "Für LaTeX, mit BibTeX oder biblatex.",
      ris: "Für EndNote, Mendeley, Zotero und Bibliothekskataloge.",
      "csl-json": "Für Zotero, Pandoc und andere Literaturprogramme.",
    },
    copy: "Kopieren",
    download: "Herunterladen",
  },
  matrix: {
    title: (rows, columns) => `${german.kinds[rows]} nach ${by[columns]}`,
    rows: "Zeilen",
    columns: "Spalten",
    measure: "Gezählt werden",
    measures: { quotations: "Zitate", words: "Zitierte Wörter" },
    total: "Gesamt",
    caption: {
      quotations:
        "Zitate je Paar. Ein Zitat mit mehreren Personen, Themen oder Ländern zählt in mehreren Feldern, in jeder Summe aber nur einmal.",
      words:
        "Zitierte Wörter je Paar. Ein Zitat mit mehreren Personen, Themen oder Ländern zählt in mehreren Feldern, in jeder Summe aber nur einmal.",
    },
    cell: (row, column, n, percent) =>
      `${row}, ${column}: ${quotationsOf(n)}, ${percent} % der Wörter`,
  },
  voices: {
    title: "Stimmen",
    lead: (n, words, speakers) =>
      `${quotationsOf(n)}, ${german.words(words)} von ${count(speakers, "Person", "Personen")}, in der Reihenfolge ihres Auftretens.`,
    of: {
      speaker: "Wer zitiert wird",
      topic: "Zu welchen Themen",
      country: "Über welche Länder",
    },
    from: "Aus welchen Ländern die Personen kommen",
    mentioned: {
      speaker: "Genannt, aber nicht zitiert",
      topic: "Genannt, aber ohne Zitate dazu",
      country: "Genannt, aber ohne Zitate darüber",
    },
    filteredOut: "Zitiert, aber nicht unter diesen Filtern",
    absent: "In der Datei aufgeführt, aber nicht im Text",
    plot: {
      title: "Wer wann spricht",
      hint: "Der Artikel von Anfang bis Ende. Jeder Balken ist ein Zitat, so breit wie seine Wörter, und führt zu ihm im Text.",
      leftOut: "Umrandete Balken sind Zitate dieser Personen, die der Filter weglässt.",
      where: "Stelle im Artikel",
      bar: (title, text) => `${title}: ${text}`,
      bars: (title, n, text) => `${title}: ${quotationsOf(n)}, das erste ${text}`,
      more: (n) => `${count(n, "weitere Person", "weitere Personen")} zeigen`,
    },
    nobody: {
      speaker: "Es wird niemand zitiert.",
      topic: "Kein Zitat hat ein Thema.",
      country: "Kein Zitat handelt von einem Land.",
    },
    share: "Anteil der Wörter",
    words: "Wörter",
    quotations: "Zitate",
    named: "Weitere Nennungen",
    joint:
      "Ein gemeinsames Zitat zählt für jede der Personen, in der Summe aber nur einmal; die Anteile können deshalb mehr als 100 % ergeben. „Weitere Nennungen“ sind solche außerhalb der eigenen Zitate einer Person oder der Zitate zu einem Thema oder über ein Land.",
  },
  search: {
    title: "Suche",
    label: "In allen Texten und Zitaten suchen",
    found: (shown, all) =>
      all === 0
        ? "Nichts gefunden"
        : shown < all
          ? `${numbers.format(shown)} von ${count(all, "Passage", "Passagen")}, die besten Treffer zuerst`
          : count(all, "Passage", "Passagen"),
    hint: "Gefunden werden Passagen, die alle Wörter enthalten. Wortanfänge genügen.",
  },
  own: {
    title: "Eigene Dateien zusammen",
    lead: (shown, all, n) =>
      `${numbers.format(shown)} von ${count(all, "Datei", "Dateien")} auf diesem Gerät, ${quotationsOf(n)}.`,
    none: "Auf diesem Gerät sind keine Dateien. In der Bibliothek lassen sich welche öffnen.",
    newArticle: "Neuer Artikel",
    choose: "Dateien auswählen",
    chooseAll: "Alle Dateien",
    group: "Gruppe",
    everyFile: "Keine Gruppe: alle Dateien",
    groupName: "Name einer Gruppe",
    add: "Ausgewählte Dateien hinzufügen",
    remove: "Ausgewählte Dateien herausnehmen",
    added: (n, name) => `${count(n, "Datei ist", "Dateien sind")} in „${name}“.`,
    takenOut: (n, name) =>
      `${count(n, "Datei wurde", "Dateien wurden")} aus „${name}“ herausgenommen.`,
    left: (n) =>
      `${count(n, "Datei", "Dateien")} ${n === 1 ? "konnte" : "konnten"} nicht gelesen werden und ${n === 1 ? "fehlt" : "fehlen"} darin.`,
  },
  same: {
    title: "Dasselbe unter anderem Namen",
    with: "Verbinden mit",
    join: "Das sind dieselben",
    joined: (name, text) => `Von Hand verbunden: ${name} und ${text}`,
    separate: "Wieder trennen",
  },
  across: {
    lead: (n, articles) =>
      `${quotationsOf(n)} in ${count(articles, "Artikel", "Artikeln")}, die neuesten zuerst.`,
    mentions: (n) => count(n, "weitere Nennung", "weitere Nennungen"),
    namesakes: "Getrennt aufgeführt, weil es laut den Dateien nicht dieselben sind:",
    unknown: (kind, id) => `In der Bibliothek gibt es ${no[kind]} „${id}“`,
    inLibrary: "In allen Artikeln",
  },
  entities: {
    lead: (kind, n, articles) =>
      `${german.kindCount(kind, n)} in ${count(articles, "Artikel", "Artikeln")} der Bibliothek.`,
    sort: "Sortieren nach",
    sorts: {
      count: {
        speaker: "Zahl der Zitate",
        topic: "Zahl der Zitate",
        country: "Zahl der Zitate",
      },
      name: "Name",
      first: "Erstem Auftreten",
    },
    find: (kind) => `${german.kind[kind]} suchen`,
    found: (kind, shown, all) => `${numbers.format(shown)} von ${dative[kind](all)}`,
    by: (kind, n) =>
      kind === "speaker" ? quotationsOf(n) : `${quotationsOf(n)} von Personen aus dem Land`,
    about: (kind, n) =>
      ({
        speaker: `${quotationsOf(n)} über die Person`,
        topic: `${quotationsOf(n)} dazu`,
        country: `${quotationsOf(n)} darüber`,
      })[kind],
    mentions: (n) => count(n, "weitere Nennung", "weitere Nennungen"),
    articles: (n) => count(n, "Artikel", "Artikel"),
    none: "In der Bibliothek gibt es keine.",
  },
  entity: {
    unknown: (kind, id) => `In diesem Artikel gibt es ${no[kind]} „${id}“`,
    share: (percent) => `${percent} aller zitierten Wörter`,
    inText: "Im Text zeigen",
    by: {
      speaker: "Zitate",
      topic: "Zitate",
      country: "Was Personen aus dem Land sagten",
    },
    about: {
      speaker: "Was andere über die Person sagten",
      topic: "Was dazu gesagt wurde",
      country: "Was darüber gesagt wurde",
    },
    among: { speaker: "Von", topic: "Zu", country: "Über" },
    alongside: { speaker: "Gemeinsam mit", topic: "Auch zu", country: "Auch über" },
    elsewhere: "Weitere Nennungen",
    mentionsIn: (n, sentences) => `${numbers.format(n)} in ${count(sentences, "Satz", "Sätzen")}`,
    nothing: "Keine Zitate.",
    left: (n, all) =>
      n === all ? numbers.format(all) : `${numbers.format(n)} von ${numbers.format(all)}`,
    noQuotationLeft: (all) => `Keines von ${count(all, "Zitat", "Zitaten")} unter diesen Filtern.`,
    noMentionLeft: (all) => `Keine von ${count(all, "Nennung", "Nennungen")} unter diesen Filtern.`,
    beside: "Vergleichen mit",
    nobody: "Niemandem",
    allTopics: "Alle Themen",
  },
});
