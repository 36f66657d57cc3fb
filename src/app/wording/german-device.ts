// What is said about files of the reader's own, in German.
// More than 150 lines: one catalogue, which is loaded as a whole.

import type { OwnDeviceWording } from "./english-device";
import { sizes } from "./figures";
import { countInGerman as count } from "./german";
import { germanReports } from "./german-reports";
import { isolating } from "./isolated";
import { numbersOf } from "./numbers";

const size = sizes("de");
const numbers = numbersOf("de");
const files = (n: number) => count(n, "Datei", "Dateien");

export const germanDevice: OwnDeviceWording = isolating<OwnDeviceWording>({
  size,
  opened: (iso) =>
    new Intl.DateTimeFormat("de", { dateStyle: "long", timeStyle: "short" }).format(new Date(iso)),
  open: {
    title: "Einen eigenen Artikel öffnen",
    from: "Von diesem Gerät",
    file: "Datei öffnen",
    paste: "Text einfügen",
    hint: "Eine Webseite (.html), Markdown, Word, ein Text, ein Transkript, Annotationen anderer Programme oder ein annotierter Artikel (.json), bis 50 MB. Alles lässt sich auch auf die Seite ziehen und bleibt auf diesem Gerät.",
    drop: "Zum Öffnen loslassen",
    dropHint:
      "Webseiten, Markdown, Texte oder annotierte Artikel, jeweils bis 50 MB. Alle bleiben auf diesem Gerät.",
    results: "Geöffnete Dateien",
    close: "Schließen",
    cancel: "Abbrechen",
    working: {
      waiting: "Wartet …",
      reading: "Die Datei wird gelesen …",
      drafting: "Es wird gesucht, wer was sagt und wo …",
      checking: "Der Artikel wird geprüft …",
      placing: "Zitate und Nennungen werden im Text gesucht …",
    },
    refused: (name) => `„${name}“ kann nicht gezeigt werden`,
    refusedText: "Dieser Text kann nicht gezeigt werden",
    lostCode:
      "Der Teil von On Record, der solche Dateien liest, ließ sich nicht laden. Bitte die Verbindung prüfen und es erneut versuchen.",
    fault: (reason) => `Ein Fehler in On Record hat das verhindert: ${reason}`,
    many: (n) =>
      n === 1
        ? "In dieser Datei ist noch 1 Artikel, der noch nicht geöffnet ist."
        : `In dieser Datei sind noch ${n} Artikel, die noch nicht geöffnet sind.`,
    openMany: (n) => (n === 1 ? "Auch öffnen" : `Alle ${n} öffnen`),
    stays:
      "Nach einer Korrektur lässt sich die Datei erneut öffnen. Die Seite hinter dieser Meldung bleibt unverändert.",
    kept: "Auf diesem Gerät gespeichert.",
    replaced: "Anstelle der bisherigen Datei gespeichert.",
    same: "Diese Datei ist bereits gespeichert. Es wurde nichts hinzugefügt.",
    both: "Die Datei, die ersetzt werden sollte, wurde in einem anderen Tab geändert. Deshalb wurden beide gespeichert.",
    asked: (headline) => `Eine andere Fassung von „${headline}“ ist bereits gespeichert`,
    askedHint: "Beide behalten oder die gespeicherte Datei durch die neue ersetzen?",
    beside: "Beide behalten",
    replace: (name, opened) => `${name} vom ${opened} ersetzen`,
    pasteTitle: "Einen Artikel einfügen",
    pasteLabel: "Text des Artikels",
    pasteHint:
      "Wer spricht, Zitate, Themen und Länder werden als Entwurf markiert. Nichts wird versandt. Ein annotierter Artikel (JSON) wird geöffnet, wie er ist.",
    formatting: "Formatierung behalten: Links, Hervorhebungen, Überschriften, Listen und Bilder",
    formattingLost: "Der Text wurde geändert und öffnet sich deshalb ohne seine Formatierung.",
    example: "Mit einem Beispieltext ausprobieren",
    pasteOpen: "Öffnen",
    pasted: "der eingefügte Text",
  },
  draft: {
    title: "Entwurf",
    made: (drafted) =>
      `Automatisch markiert: ${drafted.quotations > 0 ? `${count(drafted.quotations, "Zitat", "Zitate")} von ${count(drafted.speakers, "Person", "Personen")}, ` : ""}${count(drafted.mentions, "Nennung", "Nennungen")}${drafted.unsure > 0 ? `; ${numbers.format(drafted.unsure)} unsicher` : ""}.`,
    check: "Vor dem Zitieren bitte prüfen, wer spricht.",
    nextUnsure: "Nächste unsichere Markierung",
    onlyUnsure: (n) => `Nur unsichere Markierungen zeigen (${numbers.format(n)})`,
    showAll: "Alle Markierungen zeigen",
    correct: "Korrigieren",
    discard: "Entwurf verwerfen",
    undoDiscard: "Doch behalten",
    toLibrary: "Zur Bibliothek",
    leftOut: (n) => `${count(n, "Zeile oder Bild", "Zeilen oder Bilder")} der Vorlage weggelassen`,
    putBack: "Zurückholen",
    takeOut: "Wieder weglassen",
    isBack: "In den Text zurückgeholt.",
    isOut: "Wieder aus dem Text genommen.",
    notPutBack: "Diese Zeile ließ sich nicht zurückholen: Die Datei hat sich geändert.",
    reasons: {
      navigation: "Menü",
      advertisement: "Werbung",
      consent: "Cookies und Daten",
      sharing: "Teilen",
      newsletter: "Rundbrief",
      paywall: "Für Abonnenten",
      related: "Andere Artikel",
      caption: "Bildunterschrift",
      byline: "Autor und Datum",
      repeated: "Wiederholung",
      footer: "Fußzeile",
      picture: "Bild",
      embedded: "Eingebettetes",
      address: "Verweis",
      other: "Außerhalb des Artikels",
      ...germanReports.reasons,
    },
  },
  naming: {
    title: (n) =>
      n === 1 ? "1 Person ohne Namen: benennen" : `${n} Personen ohne Namen: benennen`,
    hint: "Mit dem Stift lässt sich das zurücknehmen. Zwei mit gleichem Namen werden eine Person.",
    save: "Namen speichern",
    done: (n) => (n === 1 ? "Der Name ist gespeichert." : "Die Namen sind gespeichert."),
  },
  labels: {
    title: (n) =>
      n === 1
        ? "Wofür die Auszeichnung der Datei steht"
        : `Wofür die ${n} Auszeichnungen der Datei stehen`,
    meanings: { speaker: "Person", topic: "Thema", country: "Land", none: "Weglassen" },
    used: (n) => count(n, "Erwähnung:", "Erwähnungen:"),
    apply: "Übernehmen",
    done: "Die Auszeichnungen sind geändert. Mit dem Stift lässt sich das zurücknehmen.",
    not: "Das konnte nicht gespeichert werden: Die Datei hat sich geändert. Nach dem Neuladen der Seite geht es.",
  },
  report: {
    read: germanReports.read,
    how: germanReports.how,
    quote: germanReports.quote,
    more: germanReports.more,
    understood: germanReports.understood,
    units: germanReports.units,
    remarks: germanReports.remarks,
  },
  shelf: {
    title: "Auf diesem Gerät",
    all: (n) => `Alle ${files(n)} zeigen`,
    group: "Gruppe",
    everyFile: "Alle Dateien",
    together: "Wer was in allen sagt, und ihre Gruppen",
    download: "Herunterladen",
    remove: "Entfernen",
    removed: (name) => `„${name}“ wurde entfernt.`,
    undo: "Rückgängig",
    changed: (name) => `„${name}“ wurde in einem anderen Tab geändert und deshalb nicht entfernt.`,
    damaged: "Diese Datei ist beschädigt und lässt sich nicht öffnen.",
    remains: "Herunterladen, was davon übrig ist",
    unkept: "Nicht gespeichert: nur verfügbar, bis die Seite geschlossen wird.",
    used: (n, bytes) => `${files(n)}, ${size(bytes)}.`,
    keptForGood: "Der Browser behält sie, bis sie hier entfernt werden.",
    keptForNow:
      "Der Browser löscht sie möglicherweise, wenn der Platz knapp wird. Am besten Kopien an anderer Stelle behalten.",
    emptied: (n) =>
      n === 1
        ? "Der Browser hat seinen Speicher geleert, die hier gespeicherte Datei ist verloren. Gibt es eine Kopie, lässt sie sich erneut öffnen."
        : `Der Browser hat seinen Speicher geleert, ${files(n)} von hier sind verloren. Gibt es Kopien, lassen sie sich erneut öffnen.`,
    dismiss: "Ausblenden",
  },
  note: {
    title: "Auf diesem Gerät",
    from: "Aus eigener Datei",
    onlyHere: "Links dazu funktionieren nur auf diesem Gerät.",
    download: "Herunterladen",
    removed:
      "Diese Datei wurde von diesem Gerät entfernt. Der Text bleibt lesbar, bis diese Seite verlassen wird.",
    replaced:
      "Diese Datei wurde in einem anderen Tab ersetzt. Hier ist noch die bisherige Fassung zu sehen.",
    showNew: "Die neue Fassung zeigen",
    outdated:
      "In einem anderen Tab ist eine neuere Version von On Record offen. Nach dem Neuladen dieser Seite lassen sich wieder Dateien öffnen und speichern.",
    reload: "Neu laden",
  },
  compose: {
    title: "Neuer Artikel",
    lead: "Überschrift und erste Absätze schreiben. Der Artikel bleibt auf diesem Gerät; wer darin was sagt, lässt sich danach markieren.",
    headline: "Überschrift",
    text: "Absätze",
    hint: "Eine leere Zeile beginnt einen neuen Absatz.",
    language: "Sprache des Textes",
    begin: "Den Artikel beginnen",
    failed:
      "Der Artikel ist nicht entstanden. Das Geschriebene steht noch hier. Bitte noch einmal versuchen.",
  },
  failed: {
    missing: (key) => `Auf diesem Gerät gibt es keine Datei „${key}“`,
    missingHint:
      "Vielleicht wurde sie entfernt, der Browser hat seinen Speicher geleert, oder der Link stammt von einem anderen Gerät. Dateien bleiben auf dem Gerät, auf dem sie geöffnet wurden.",
    damaged: (key) => `Die Datei „${key}“ ist beschädigt`,
    damagedHint:
      "Die Datei hat sich seit dem Speichern verändert. Was davon übrig ist, lässt sich herunterladen.",
    title: "Die Dateien auf diesem Gerät können zurzeit nicht gelesen werden",
  },
  failure: {
    refused:
      "Der Browser lässt hier kein Speichern zu. Vielleicht ist dies ein privates Fenster, oder die Einstellungen verhindern es.",
    full: (needed, free) =>
      free === undefined
        ? `Der Speicherplatz reicht nicht: Nötig sind ${size(needed)}. Ältere Dateien wurden nicht entfernt.`
        : `Der Speicherplatz reicht nicht: Nötig sind ${size(needed)}, frei sind ${size(free)}. Ältere Dateien wurden nicht entfernt.`,
    newer:
      "Eine neuere Version von On Record hat hier Dateien gespeichert. Diese lassen sich lesen und herunterladen. Zum Speichern und Entfernen bitte die Seite neu laden.",
    blocked:
      "In einem anderen Tab ist eine ältere Version von On Record offen. Bitte diesen Tab schließen und es erneut versuchen.",
    busy: "Der Speicher des Browsers reagiert nicht. Vielleicht benutzt ihn ein anderer Tab. Bitte andere Tabs dieser Website schließen und es erneut versuchen.",
    missing: "Die Datei ist nicht mehr auf diesem Gerät.",
    damaged: "Die Datei ist beschädigt.",
  },
  unkept: "Nicht gespeichert.",
  untilClosed: "Bis die Seite geschlossen wird, lässt sie sich lesen und herunterladen.",
  browserSays: (reason) => `Meldung des Browsers: ${reason}`,
});
