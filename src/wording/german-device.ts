// What is said about files of the reader's own, in German.

import type { OwnDeviceWording } from "./english-device";
import { sizes } from "./figures";
import { count } from "./german";
import { isolating } from "./isolated";

const size = sizes("de");
const files = (n: number) => count(n, "Datei", "Dateien");

export const germanDevice: OwnDeviceWording = isolating<OwnDeviceWording>({
  size,
  opened: (iso) =>
    new Intl.DateTimeFormat("de", { dateStyle: "long", timeStyle: "short" }).format(new Date(iso)),
  open: {
    title: "Einen eigenen Artikel öffnen",
    from: "Von diesem Gerät",
    file: "Datei öffnen",
    paste: "Einfügen",
    hint: "Ein annotierter Artikel (.json, bis 50 MB). Er lässt sich auch irgendwo auf der Seite ablegen. Er bleibt auf diesem Gerät.",
    drop: "Zum Öffnen loslassen",
    dropHint: "Annotierte Artikel (.json), jeder bis 50 MB. Alle bleiben auf diesem Gerät.",
    results: "Geöffnete Dateien",
    close: "Schließen",
    cancel: "Abbrechen",
    working: {
      waiting: "Wartet …",
      reading: "Die Datei wird gelesen …",
      checking: "Der Artikel wird geprüft …",
      placing: "Die Stellen der Annotationen werden gesucht …",
    },
    refused: (name) => `„${name}“ lässt sich nicht zeigen`,
    refusedText: "Dieser Text lässt sich nicht zeigen",
    stays:
      "Nach einer Korrektur lässt sich die Datei erneut öffnen; die Seite dahinter bleibt, wie sie ist.",
    kept: "Auf diesem Gerät aufbewahrt.",
    replaced: "Anstelle der bisherigen aufbewahrt.",
    same: "Diese Datei war schon aufbewahrt; es ist nichts hinzugekommen.",
    both: "Ein anderer Tab hat die Datei geändert, die ersetzt werden sollte; deshalb sind beide aufbewahrt.",
    asked: (headline) => `„${headline}“ ist mit anderem Inhalt schon aufbewahrt`,
    askedHint:
      "Auf diesem Gerät liegt eine Datei desselben Artikels. Beide behalten, oder die neue an ihre Stelle setzen?",
    beside: "Beide behalten",
    replace: (name, opened) => `${name} vom ${opened} ersetzen`,
    pasteTitle: "Einen annotierten Artikel einfügen",
    pasteLabel: "Der JSON-Text des Artikels",
    pasteOpen: "Öffnen",
    pasted: "der eingefügte Text",
  },
  shelf: {
    title: "Auf diesem Gerät",
    all: (n) => `Alle ${files(n)} zeigen`,
    download: "Herunterladen",
    remove: "Entfernen",
    removed: (name) => `„${name}“ ist entfernt.`,
    undo: "Rückgängig",
    changed: (name) => `„${name}“ ist in einem anderen Tab geändert und nicht entfernt worden.`,
    damaged: "Diese Datei ist beschädigt und lässt sich nicht öffnen.",
    remains: "Herunterladen, was davon da ist",
    unkept: "Nicht aufbewahrt: nur da, bis die Seite geschlossen wird.",
    used: (n, bytes) => `${files(n)}, ${size(bytes)}.`,
    keptForGood: "Der Browser bewahrt sie auf, bis sie hier entfernt werden.",
    keptForNow:
      "Der Browser darf sie löschen, wenn der Platz knapp wird: Eigene Kopien sind sicherer.",
    emptied: (n) =>
      n === 1
        ? "Der Browser hat seinen Speicher geleert: Die Datei, die hier lag, ist fort. Wo es sie sonst gibt, lässt sie sich erneut öffnen."
        : `Der Browser hat seinen Speicher geleert: ${files(n)}, die hier lagen, sind fort. Wo es sie sonst gibt, lassen sie sich erneut öffnen.`,
    dismiss: "Ausblenden",
  },
  note: {
    title: "Auf diesem Gerät",
    from: "Aus eigener Datei",
    onlyHere: "Links dazu gelten nur auf diesem Gerät.",
    download: "Herunterladen",
    removed:
      "Diese Datei ist in einem anderen Tab entfernt worden. Was hier zu lesen ist, bleibt bis zum Verlassen der Seite.",
    replaced:
      "Diese Datei ist in einem anderen Tab ersetzt worden. Was hier zu lesen ist, ist die bisherige.",
    showNew: "Die neue zeigen",
    outdated:
      "In einem anderen Tab ist eine neuere Version von On Record offen. Nach dem Neuladen dieser Seite lassen sich wieder Dateien öffnen und aufbewahren.",
    reload: "Neu laden",
  },
  failed: {
    missing: (key) => `Eine Datei „${key}“ gibt es auf diesem Gerät nicht`,
    missingHint:
      "Vielleicht ist sie entfernt worden, der Browser hat seinen Speicher geleert, oder der Link stammt von einem anderen Gerät. Dateien bleiben dort, wo sie geöffnet worden sind.",
    damaged: (key) => `Die Datei „${key}“ ist beschädigt`,
    damagedHint:
      "Das ist nicht mehr, was aufbewahrt worden ist. Was davon übrig ist, lässt sich herunterladen.",
    title: "Dateien auf diesem Gerät lassen sich gerade nicht lesen",
  },
  failure: {
    refused:
      "Der Browser lässt hier nichts aufbewahren: Vielleicht ist das ein privates Fenster, oder seine Einstellungen verhindern es.",
    full: (needed, free) =>
      free === undefined
        ? `Es ist kein Platz mehr: Nötig sind ${size(needed)}. Nichts Älteres ist entfernt worden.`
        : `Es ist kein Platz mehr: Nötig sind ${size(needed)}, frei sind ${size(free)}. Nichts Älteres ist entfernt worden.`,
    newer:
      "Eine neuere Version von On Record hat hier Dateien abgelegt. Lesen und herunterladen lassen sie sich; zum Aufbewahren und Entfernen die Seite neu laden.",
    blocked:
      "In einem anderen Tab ist eine ältere Version von On Record offen. Ist er geschlossen, lässt es sich hier erneut versuchen.",
    busy: "Der Speicher des Browsers antwortet nicht: Vielleicht benutzt ihn ein anderer Tab. Andere Tabs dieser Seite schließen und es erneut versuchen.",
    missing: "Auf diesem Gerät ist die Datei nicht mehr.",
    damaged: "Die Datei ist beschädigt.",
  },
  unkept: "Nicht aufbewahrt.",
  untilClosed: "Bis die Seite geschlossen wird, lässt sie sich lesen und herunterladen.",
  browserSays: (reason) => `Der Browser selbst sagt: ${reason}`,
});
