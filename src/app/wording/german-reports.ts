// What is said, in German, of how a file of another format was read.
import type { englishReports } from "./english-reports";
import { countInGerman as count } from "./german";
import type { Worded } from "./worded";

const spans = (n: number) => count(n, "Annotation", "Annotationen");

export const germanReports: Worded<typeof englishReports> = {
  read: (format, understood) => `Gelesen aus ${format}: ${understood}.`,
  how: (n) => count(n, "Anmerkung dazu, wie gelesen wurde", "Anmerkungen dazu, wie gelesen wurde"),
  quote: (name) => `„${name}“`,
  more: (n) => `und ${n} weitere`,
  understood: {
    sections: (n) => count(n, "Abschnitt", "Abschnitte"),
    paragraphs: (n) => count(n, "Absatz", "Absätze"),
    turns: (n) => count(n, "Redebeitrag", "Redebeiträge"),
    quotations: (n) => count(n, "Zitat", "Zitate"),
    mentions: (n) => count(n, "Nennung", "Nennungen"),
    speakers: (n) => count(n, "Person", "Personen"),
    topics: (n) => count(n, "Thema", "Themen"),
    countries: (n) => count(n, "Land", "Länder"),
    annotations: (n) => count(n, "Annotation", "Annotationen"),
    headings: (n) => count(n, "Zwischentitel", "Zwischentitel"),
    items: (n) => count(n, "Listenpunkt", "Listenpunkte"),
    quotes: (n) => count(n, "abgesetztes Zitat", "abgesetzte Zitate"),
    pictures: (n) => count(n, "Bild", "Bilder"),
    links: (n) => count(n, "Verweis", "Verweise"),
    emphases: (n) => count(n, "Hervorhebung", "Hervorhebungen"),
    notes: (n) => count(n, "Fußnote", "Fußnoten"),
  },
  units: {
    "code points": "Unicode-Zeichen",
    "utf-16": "UTF-16-Einheiten",
    "utf-8": "Bytes von UTF-8",
    "code points, crlf": "Unicode-Zeichen, zwei je Zeilenende",
    "utf-16, crlf": "UTF-16-Einheiten, zwei je Zeilenende",
  },
  remarks: {
    "line-ends": "Eine Bytereihenfolge-Marke oder Zeilenenden von Windows (CRLF) wurden überlesen.",
    encoding: (_n, _of, given) => `Die Datei ist nicht UTF-8; gelesen wurde sie als ${given}.`,
    "broken-characters": (n) =>
      `${count(n, "Zeichen ist", "Zeichen sind")} beschädigt oder abgeschnitten und als „\uFFFD“ zu sehen.`,
    "times-overlap": "Zeiten überschneiden sich: Gesprochenes steht in der Folge seines Beginns.",
    "times-mended": (n) =>
      `${count(n, "Zeit ist", "Zeiten sind")} nicht nach dem Format geschrieben und gelesen, wie es gemeint ist.`,
    "voices-apart": (n) =>
      `In ${count(n, "Untertitel", "Untertiteln")} sprechen mehrere: getrennt.`,
    rolling: "Die Untertitel wiederholen ihre Zeilen; jede Zeile steht hier einmal.",
    "no-speakers": "In dieser Datei ist niemand genannt, der spricht.",
    "not-names": (_n, _of, given) => `Als Wörter gelesen, nicht als Namen: ${given}.`,
    dashes: (n) =>
      `${count(n, "Strich sagt", "Striche sagen")}, dass jemand anders spricht, aber nicht wer.`,
    continues: (n, _of, given) =>
      `${count(n, "Stelle nennt", "Stellen nennen")} niemanden und gehört zum Vorherigen, von ${given}.`,
    "no-speaker": (n, of) =>
      `${of > n ? `${n} von ` : ""}${count(of, "Stelle", "Stellen")} ohne Namen.`,
    "numbered-speakers": (_n, _of, given) => `Statt Namen stehen Nummern: ${given}.`,
    "surname-first": (_n, _of, given) =>
      `Namen mit dem Nachnamen voran bleiben, wie sie geschrieben sind: ${given}.`,
    "labels-removed": (n) =>
      `${count(n, "Name", "Namen")} vor dem Gesagten: daraus wurde, wer es sagt.`,
    "unit-measured": (n, of, unit) =>
      `Positionen zählen ${unit}: gemessen, ${n} von ${spans(of)} ${n === 1 ? "passt" : "passen"}.`,
    "unit-assumed": (_n, _of, unit) =>
      `Nichts in der Datei sagt, was ihre Positionen zählen; angenommen: ${unit}.`,
    "offsets-moved": (n) =>
      `${count(n, "Position war falsch und wurde", "Positionen waren falsch und wurden")} an den Wörtern wiedergefunden.`,
    "words-win": (n) =>
      `${count(n, "Position ist", "Positionen sind")} falsch, die Wörter richtig: die Wörter gelten.`,
    "kept-unplaced": (n) =>
      `${spans(n)} zu Wörtern, die nicht im Text stehen: behalten und aufgeführt.`,
    "unknown-kind": (_n, _of, given) =>
      `Hier unbekannte Arten: ${given}. Was sie markieren, ist ein Thema, wenn es nicht schon markiert ist.`,
    "several-annotators": (n, _of, given) =>
      `${count(n, "Person hat", "Personen haben")} ${given} annotiert: die erste wird gezeigt.`,
    "named-by-id": (_n, _of, given) =>
      `Nirgends in der Datei benannt, daher mit ihrer Kennung: ${given}.`,
    "label-taken": (n) =>
      `${count(n, "Rede sagt", "Reden sagen")} nur in der Überschrift, wer spricht: sie gilt.`,
    thought: (n) => `${count(n, "Stelle ist", "Stellen sind")} gedacht, nicht gesagt.`,
    "names-from-notes":
      "Die Namen stammen aus den Anmerkungen vor den Reden: für volle Namen die Korpusdatei (teiCorpus) oder deren listPerson zusammen mit dieser öffnen.",
    "old-version": (_n, _of, given) => `Version ${given} des Formats.`,
    "page-missing": (_n, _of, given) =>
      `Die Seite${given && ` ${given}`} fehlt, daher ist jede Stelle ein Absatz. Zusammen mit der Seite geöffnet, ist alles zu sehen.`,
    "text-beside": (_n, _of, given) => `Der Text ist der von ${given}.`,
    "text-joined": "Die Datei hat keinen eigenen Text: er wurde aus ihren Wörtern gesetzt.",
    "tags-guessed": (_n, _of, given) => `Als Namen von Personen gelesen, die sprechen: ${given}.`,
    columns: (_n, _of, given) => `Verwendete Spalten: ${given}.`,
    "columns-left": (_n, _of, given) => `Weggelassene Spalten: ${given}.`,
    separator: (_n, _of, given) => `Zellen sind getrennt durch ${given}.`,
    insertions: (n) => `${count(n, "verfolgte Einfügung", "verfolgte Einfügungen")} übernommen.`,
    entities: (n) => `${count(n, "benanntes Zeichen", "benannte Zeichen")}, die XML nicht kennt.`,
    "cut-short": (at) =>
      `Nicht wohlgeformt in Zeile ${at}: von dort an kann etwas fehlen oder am falschen Platz stehen.`,
    "missing-parts": (_n, _of, given) => `Gehört dazu und wurde nicht mit geöffnet: ${given}.`,
    pronouns: (n, _of, given) =>
      `${count(n, "Quelle ist ein Wort", "Quellen sind Wörter")} wie ${given}, und nichts sagt, wer gemeint ist.`,
    layers: (_n, _of, given) =>
      `Für diese Ebenen der Datei gibt es hier nichts, sie blieben zurück: ${given}.`,
    "records-joined": (n) => `${count(n, "Datensatz ist", "Datensätze sind")} je ein Absatz.`,
    "not-drafted": (n) =>
      `Der Text hat ${count(n, "Zeichen", "Zeichen")} und ist zu lang für einen Entwurf: nichts darin ist markiert.`,
  },
  reasons: {
    technical: "Für ein Programm",
    unreadable: "Nicht verstanden",
    unattributed: "Niemand genannt, der es sagt",
    unplaced: "Nicht im Text",
    "unknown kind": "Art unbekannt",
    relation: "Beziehung",
    attribute: "Eigenschaft",
    rejected: "Abgelehnt oder übersprungen",
    machine: "Vorhersage",
    "other person": "Von anderen annotiert",
    reply: "Antwort",
    "other page": "Zu einer anderen Seite",
    "no text": "Ohne Text",
    deleted: "Gestrichen",
    comment: "Bemerkung",
  },
};
