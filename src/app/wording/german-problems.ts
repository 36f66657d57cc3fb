// What is wrong with a file, in German: one sentence for each code. More than 150 lines: one table.

import type {
  FileKind,
  FoundValue,
  JsonExpecting,
  JsonHint,
} from "../../core/article/problem-given";
import type { Expectation } from "../../core/article/values/expectation";
import { countInGerman as count, german } from "./german";
import { germanExpectations } from "./german-expectations";
import { expectationText, type ProblemWording } from "./problem-words";

const { number } = german;
const q = (text: string) => `„${text}“`;
const expected = (expectation: Expectation) => expectationText(expectation, germanExpectations);

const kinds: Readonly<Record<FileKind, string>> = {
  gzip: "ein Gzip-Archiv",
  zip: "ein Zip-Archiv (oder eine Datei von Word, OpenDocument oder EPUB)",
  "empty zip": "ein leeres Zip-Archiv",
  pdf: "eine PDF-Datei",
  png: "ein PNG-Bild",
  jpeg: "ein JPEG-Bild",
  gif: "ein GIF-Bild",
  tiff: "ein TIFF-Bild",
  webp: "ein WebP-Bild",
  avif: "ein AVIF-Bild",
  heic: "ein HEIC-Bild, wie Telefone es aufnehmen",
  "old office": "eine alte Datei von Microsoft Office",
  rtf: "eine Rich-Text-Datei (RTF)",
  "web page":
    "eine Webseite (die Adresse kann falsch sein: manche Websites beantworten jede mit einer Seite)",
  svg: "ein SVG-Bild",
  xml: "eine Datei in XML oder HTML",
};

const unread = {
  pdf: "eine PDF-Datei. PDF wird nicht gelesen, denn darin sind keine Absätze; sie lässt sich als Word (.docx), HTML oder Text speichern",
  rtf: "Rich Text (RTF). RTF wird nicht gelesen; die Datei lässt sich als Word (.docx), HTML oder Text speichern",
  doc: "eine alte Datei von Word oder Office. Sie wird nicht gelesen; sie lässt sich als .docx speichern",
  locked:
    "eine Datei von Word oder Office mit einem Kennwort. Sie wird nicht gelesen; sie lässt sich ohne Kennwort als .docx speichern",
  iwork:
    "eine Datei von Pages oder einem anderen Programm von Apple. Sie wird nicht gelesen; sie lässt sich als Word (.docx) exportieren",
  "open-document":
    "eine OpenDocument-Datei. Sie wird nicht gelesen; sie lässt sich als Word (.docx), HTML oder Text speichern",
  epub: "eine EPUB-Datei. EPUB wird nicht gelesen; ein Kapitel davon lässt sich als HTML oder Text speichern",
  nif: "NIF, also RDF. Es wird nicht gelesen; das Programm, aus dem es kommt, kann Web Annotation JSON-LD, brat oder JSONL ausgeben",
  "conll-u":
    "CoNLL-U, eine Tabelle von Wörtern. Es wird nicht gelesen; das Programm, aus dem es kommt, kann brat, WebAnno TSV oder JSONL ausgeben",
  newsml: "NewsML-G2. Es wird nicht gelesen; besser sind ninjs, HTML oder Text",
  "refi-qda":
    "ein REFI-QDA-Projekt. Es wird nicht gelesen; das Interview lässt sich als Word oder Text ausgeben",
  spreadsheet:
    "eine Tabellenkalkulation. Sie wird nicht gelesen; das Blatt lässt sich als CSV speichern",
  slides:
    "eine Präsentation. Sie wird nicht gelesen; ihr Text lässt sich als Word (.docx) oder Text speichern",
  feed: "ein Feed (RSS oder Atom). Er wird nicht gelesen, denn er listet Artikel auf; die Seite eines Artikels lässt sich öffnen oder als HTML speichern",
  svg: "ein SVG-Bild. Es wird nicht gelesen",
  opml: "OPML. Es wird nicht gelesen; die Gliederung lässt sich als Markdown, HTML oder Text ausgeben",
  plist:
    "eine Eigenschaftsliste von Apple. Sie wird nicht gelesen, denn darin stehen Einstellungen; ein Webarchiv lässt sich als HTML speichern",
  docbook: "DocBook. Es wird nicht gelesen; besser sind HTML, Markdown oder TEI",
  nitf: "NITF. Es wird nicht gelesen; besser sind ninjs, HTML oder Text",
  elan: "eine Datei von ELAN (EAF). Sie wird nicht gelesen; ELAN kann Untertitel (SRT) oder ein Transkript als Text ausgeben",
  exmaralda:
    "ein Transkript von EXMARaLDA. Es wird nicht gelesen; EXMARaLDA kann TEI oder Text ausgeben",
  transcriber:
    "eine Datei von Transcriber. Sie wird nicht gelesen; besser sind TEI, WebVTT oder Text",
  ttml: "TTML, also Untertitel. Es wird nicht gelesen; besser sind WebVTT oder SubRip",
  textgrid:
    "ein TextGrid von Praat. Es wird nicht gelesen; besser sind WebVTT, SubRip oder Text mit Namen vor dem Gesagten",
  chat: "ein CHAT-Transkript (CHILDES). Es wird nicht gelesen; besser sind TEI, SubRip oder Text",
  stm: "STM, ein Transkript mit Zeiten. Es wird nicht gelesen; besser sind WebVTT, SubRip oder JSON mit Segmenten",
  ctm: "CTM, eine Tabelle von Wörtern mit Zeiten. Es wird nicht gelesen; besser sind WebVTT, SubRip oder JSON mit Segmenten",
  "sub-station-alpha":
    "Untertitel von SubStation Alpha. Sie werden nicht gelesen; sie lassen sich als WebVTT oder SubRip speichern",
  conll:
    "CoNLL, eine Tabelle von Wörtern. Es wird nicht gelesen; das Programm, aus dem es kommt, kann brat, WebAnno TSV oder JSONL ausgeben",
  mail: "E-Mail. Sie wird nicht gelesen; die Nachricht lässt sich als HTML oder Text speichern",
  sqlite: "eine SQLite-Datenbank. Sie wird nicht gelesen; die Tabelle lässt sich als CSV ausgeben",
  sound:
    "eine Tonaufnahme. Sie wird nicht gelesen, wohl aber ihr Transkript (WebVTT, SubRip oder Text)",
  film: "ein Film. Er wird nicht gelesen, wohl aber seine Untertitel oder sein Transkript (WebVTT, SubRip oder Text)",
  tar: "ein Tar-Archiv. Es wird nicht ausgepackt; die Dateien lassen sich als Zip packen, oder der Ordner lässt sich hierher ziehen",
  packed:
    "ein gepacktes Archiv (7z, RAR, Gzip, Bzip2 oder xz). Es wird nicht ausgepackt; die Dateien lassen sich als Zip packen, oder der Ordner lässt sich hierher ziehen",
};

const counted = {
  annotations: "Annotationen",
  entities: "Sprecher, Themen und Länder",
  paragraphs: "Abschnitte und Absätze",
  marks: "Auszeichnungen in Absätzen",
};

const inJson: Readonly<Record<JsonExpecting, string>> = {
  value: "ein Wert",
  "first entry": "ein Wert oder „]“",
  "first field": "der Name eines Feldes in geraden doppelten Anführungszeichen oder „}“",
  field: "der Name eines Feldes in geraden doppelten Anführungszeichen",
  colon: "„:“",
  "more entries": "„,“ oder „]“",
  "more fields": "„,“ oder „}“",
  end: "das Ende der Datei",
};

const hints: Readonly<Record<JsonHint, string>> = {
  none: "",
  quotes: " (JSON verlangt gerade doppelte Anführungszeichen)",
  comments: " (JSON hat keine Kommentare)",
  words: " (JSON hat nur true, false, null und einfache Zahlen)",
  comma: " (davor ein Komma zu viel)",
};

const inside = { text: "im Text", list: "in der Liste", object: "im Objekt" };
const kindNames = { speaker: "keinen Sprecher", topic: "kein Thema", paragraph: "keinen Absatz" };

function found(value: FoundValue): string {
  switch (value.is) {
    case "null":
      return "null";
    case "nothing":
      return "nichts";
    case "empty list":
      return "eine leere Liste";
    case "empty text":
      return "leerer Text";
    case "empty object":
      return "ein leeres Objekt";
    case "too large a number":
      return "eine zu große Zahl";
    case "no JSON":
      return "etwas, das kein JSON ist";
    case "list":
      return `eine Liste mit ${value.count}`;
    case "number":
      return `die Zahl ${value.number}`;
    case "boolean":
      return String(value.value);
    case "text":
      return q(value.text);
    case "object": {
      const more = value.more > 0 ? ` und ${value.more} weiteren` : "";
      return `ein Objekt mit ${value.fields.map(q).join(", ")}${more}`;
    }
  }
}

interface Mismatch {
  readonly expected: Expectation;
  readonly found: FoundValue;
}

const mismatch = (given: Mismatch) =>
  `erwartet: ${expected(given.expected)}; gefunden: ${found(given.found)}`;

function notJson(at: { line: number; column: number; near: string }, says: string): string {
  return `kein JSON: Zeile ${at.line}, Spalte ${at.column}: ${says}, bei ${q(at.near)}`;
}

function version(given: { version: string; known: string }): string {
  return `geschrieben in Version ${q(given.version)} des Formats, bekannt ist hier ${given.known}`;
}

const stretch = ({ start, end }: { start: number; end: number }) =>
  `von ${start} bis ${end} in Codepoints`;
const at = ({ start, end }: { start: number; end: number }) => `${start} bis ${end}`;
const meant = (id: string | undefined) => (id === undefined ? "" : `; gemeint ist wohl ${q(id)}`);
const twins = ({ id, count: n }: { id: string; count: number }) =>
  `${q(id)} ist die ID von ${n} Absätzen`;
const nothing = "markiert ist nichts";
const size = (bytes: number) => `${german.number(Math.round(bytes / 1e5) / 10)} MB`;

export const germanProblems: ProblemWording = {
  leftOut: (sentence, part) =>
    part === undefined ? `${sentence}; ausgelassen` : `${sentence}; ausgelassen: ${part}`,
  says: {
    "bytes.empty": () => "die Datei ist leer",
    "bytes.kind": ({ kind }) => `das ist ${kinds[kind]}, kein annotierter Artikel`,
    "bytes.no-text": ({ kind }) => `das ist ${kinds[kind]}, keine Seite und kein Text`,
    "bytes.encoding": ({ encoding }) =>
      `die Datei ist in ${encoding}; lesbar ist sie als UTF-8 gespeichert`,
    "bytes.nul": ({ byte }) => `Byte ${byte} ist NUL: kein Text, oder die Datei ist beschädigt`,
    "bytes.cut-short": () => "die Datei endet mitten in einem Zeichen",
    "bytes.not-utf8": ({ byte, hex, line }) =>
      `Byte ${byte} (${hex}, in Zeile ${line}) ist kein UTF-8: die Datei kann in Windows-1252 oder Latin-1 sein; lesbar ist sie als UTF-8 gespeichert`,
    "bytes.unknown-encoding": ({ line }) =>
      `die Zeichen ab Zeile ${line} sind in einer Kodierung, die sich nicht erkennen lässt; in einem Texteditor als UTF-8 gespeichert, ist die Datei lesbar`,
    "bytes.unreadable": () =>
      "der Browser kann das nicht lesen: es kann ein Ordner sein oder eine Datei, die inzwischen verschoben oder geändert wurde; sie lässt sich noch einmal wählen",
    "bytes.not-read": ({ kind }) => `das ist ${unread[kind]}`,
    "bytes.unknown-xml": ({ root }) =>
      `das ist XML mit dem Wurzelelement <${root}>. Es wird nicht gelesen. Von XML gelesen werden TEI, ParlaMint, Akoma Ntoso, ParlParse, GATE, CoreNLP und UIMA CAS; sonst helfen HTML, Markdown oder Text`,
    "bytes.unknown-json": ({ field }) =>
      `das ist JSON mit einem Feld ${q(field)}; kein Format, das gelesen wird, sieht so aus. Von JSON gelesen werden annotierte Artikel, Transkripte (WhisperX, Amazon Transcribe, Deepgram und andere) und Annotationen (doccano, Label Studio, Prodigy, spaCy, Hypothesis, Web Annotation, CoreNLP, Citron, GATE); sonst hilft CSV oder Text`,
    "bytes.no-format": () => "das ist in keinem Format, das gelesen werden kann",

    "limit.size": ({ bytes, most }) =>
      `die Datei hat ${size(bytes)}; gelesen werden höchstens ${size(most)}`,
    "limit.size-of": ({ format, bytes, most }) =>
      `das ist ${format} und hat ${size(bytes)}; auf dieser Seite werden davon höchstens ${size(most)} gelesen: teilen oder mit dem Befehl umwandeln`,
    "limit.depth": ({ most, line, column }) =>
      `mehr als ${most} Listen und Objekte sind offen in Zeile ${line}, Spalte ${column}`,
    "limit.count": ({ what, count: n, most }) =>
      `${number(n)} ${counted[what]}; gelesen werden höchstens ${number(most)}`,
    "limit.marks": ({ most }) => `mehr als ${most} Auszeichnungen in einem Absatz`,
    "limit.cut": (given) => `${mismatch(given)}; gekürzt`,
    "limit.unlisted": ({ count: n }) => `${n} weitere Probleme sind nicht aufgeführt`,
    "limit.archive-files": ({ most }) => `das Archiv hat mehr als ${most} Dateien`,
    "limit.archive-size": ({ most }) => `das Archiv hat ausgepackt mehr als ${size(most)}`,
    "limit.archive-within": () =>
      "dieses Zip-Archiv liegt in einem anderen, und nur eines wird entpackt; außerhalb des anderen lässt es sich öffnen",
    "limit.archive": () =>
      "das ist ein Zip-Archiv, das sich nicht auspacken lässt; es kann beschädigt sein oder ein Kennwort haben",
    "limit.archive-of": ({ format }) =>
      `das ist ${format} und lässt sich nicht auspacken; die Datei kann beschädigt sein`,
    "limit.elements": ({ what, most }) =>
      `das ist HTML, und ${
        what === "open"
          ? `mehr als ${number(most)} Elemente sind ineinander offen`
          : what === "all"
            ? `es hat mehr als ${number(most)} Elemente`
            : `ein Element hat mehr als ${number(most)} Attribute`
      }`,
    "limit.elements-of": ({ format, most, line }) =>
      `das sieht nach ${format} aus, und mehr als ${most} Elemente sind ineinander offen in Zeile ${line}`,

    "syntax.unescaped": ({ sign, ...there }) => {
      const says =
        sign === "line break"
          ? "\\n statt eines Zeilenumbruchs"
          : sign === "tab"
            ? "\\t statt eines Tabulators"
            : `\\u${sign} statt eines Steuerzeichens`;
      return notJson(there, `erwartet: ${says} in einem Text`);
    },
    "syntax.escape": (there) =>
      notJson(
        there,
        'erwartet: eine Schreibweise, die JSON kennt, etwa \\n, \\" oder \\u00e9, oder \\\\ für einen umgekehrten Schrägstrich',
      ),
    "syntax.unexpected": ({ expecting, found: sign, hint, ...there }) =>
      notJson(there, `erwartet: ${inJson[expecting]}; gefunden: ${shownSign(sign)}${hints[hint]}`),
    "syntax.ends-early": ({ expecting, ...there }) =>
      notJson(there, `die Datei endet, erwartet: ${inJson[expecting]}`),
    "syntax.ends-inside": ({ what, beginLine, beginColumn, ...there }) =>
      notJson(
        there,
        `die Datei endet ${inside[what]} ab Zeile ${beginLine}, Spalte ${beginColumn} (abgeschnitten?)`,
      ),
    "syntax.json-of": ({ format, line, column }) =>
      `das sieht nach ${format} aus und ist in Zeile ${line}, Spalte ${column} kein JSON`,
    "syntax.records-of": ({ format }) =>
      `das sieht nach ${format} aus, und keine Zeile davon ist JSON`,
    "syntax.xml-of": ({ format, line }) =>
      `das sieht nach ${format} aus und ist in Zeile ${line} nicht wohlgeformt`,
    "syntax.no-element": ({ format }) => `das sieht nach ${format} aus, und kein Element ist darin`,

    "version.older": (given) => `${version(given)}: die Datei muss umgeschrieben werden`,
    "version.newer": (given) => `${version(given)}: ein neuerer Reader ist nötig`,
    "version.minor": (given) => `${version(given)}: gelesen wird, was bekannt ist`,

    "type.expected": mismatch,
    "type.covers-nothing": (given) => `${stretch(given)}: umfasst nichts`,
    "type.beyond-text": (given) => `${stretch(given)}: der Text hat ${given.length}`,
    "type.link-in-link": (given) =>
      `${stretch(given)}: die Worte von ${given.otherStart} bis ${given.otherEnd} sind schon ein Link`,
    "type.markup": ({ markup }) =>
      `${q(markup)} wird gezeigt, wie es dasteht: Texte haben keine Auszeichnungssprache`,
    "type.made-file": () => "eine Datei dieser Website ist nicht, wie sie sein soll",

    "missing.field": ({ expected: wanted, misspelt, readAs }) => {
      const question = misspelt === undefined ? "" : `; ist ${q(misspelt)} ein Tippfehler dafür?`;
      const read = readAs === undefined ? "" : `; gelesen als ${found(readAs)}`;
      return `fehlt; erwartet: ${expected(wanted)}${question}${read}`;
    },
    "missing.text": ({ format }) => `das ist ${format}, und kein Text ist darin`,
    "missing.text-named": ({ format, files }) =>
      `das ist ${format}, und kein Text ist darin: genannt sind die Dateien, die einen haben; zusammen damit zu öffnen: ${files}`,
    "missing.beside": ({ format, wanted, file }) =>
      `das ist ${format}, und der annotierte Text fehlt: zu öffnen ist ${wanted} zusammen mit ${file || "dieser Datei"}`,
    "missing.cues": ({ format }) =>
      `das ist ${format}, und kein Untertitel mit Zeit und Worten ist darin`,
    "missing.records": () =>
      "das sieht nach annotierten Texten in JSON aus, und kein Eintrag hat einen Text mit Annotationen",
    "missing.annotations": ({ format }) =>
      `das sieht nach ${format} aus, und keine Annotation ist darin`,
    "missing.quoting": ({ format }) =>
      `das ist ${format}, und keine der Annotationen zitiert Worte einer Seite`,
    "missing.debate": () =>
      "das ist Akoma Ntoso, und keine Debatte ist darin: gelesen werden nur Debatten",
    "missing.columns": () =>
      "das ist eine Tabelle (CSV), und keine Spalten sagen, wer spricht und was: sie heißen „speaker“ und „quote“",
    "missing.rows": () => "das ist eine Tabelle (CSV), und keine Zeile hat ein Zitat",
    "missing.novel": ({ wanted }) =>
      `das sind Zitate des Project Dialogism Novel Corpus, und der Roman fehlt: zu öffnen ist ${wanted} zusammen damit`,
    "missing.spoken": () =>
      "das sieht nach einem Transkript in JSON aus, und keine Worte sind darin",
    "missing.in-archive": () =>
      "das ist ein Zip-Archiv, in dem keine Datei ist, die gelesen werden kann",
    "missing.article": () =>
      "auf dieser Seite ist kein Artikel: es kann eine Liste von Links sein, ein Formular oder eine Seite, deren Text ein Skript lädt; einfügen lässt sich auch der Text selbst",

    "field.near": ({ name, meant: field }) =>
      `das Format hat kein Feld ${q(name)}, und daraus wird nichts gelesen${meant(field)}`,

    "spelling.read-as": ({ readAs, ...given }) =>
      `${mismatch(given)}; gelesen als ${found(readAs)}`,
    "spelling.read-as-list": (given) =>
      `${mismatch({ expected: "list", ...given })}; gelesen als Liste mit einem Eintrag`,
    "spelling.read-as-text-of": ({ paragraph, ...given }) =>
      `${mismatch(given)}; gelesen als Text von ${q(paragraph)}`,
    "spelling.null": () => "null steht für nichts; das Feld kann wegbleiben",

    "duplicate.id": ({ id, field, of, readAs }) => {
      const read = readAs === undefined ? "" : `; gelesen als ${q(readAs)}`;
      const what = field === "id" ? "die ID" : "der Code";
      return `${q(id)} ist schon ${what} von ${of}${read}`;
    },
    "duplicate.field": ({ name, line, before }) => {
      const where =
        line === before ? `in Zeile ${line}` : `in Zeile ${before} und in Zeile ${line}`;
      return `${q(name)} steht zweimal da, ${where}; gelesen wird nur das letzte`;
    },
    "duplicate.unlisted": ({ count: n }) =>
      `${n} weitere Felder, die zweimal dastehen, sind nicht aufgeführt`,

    "reference.unknown": ({ kind, id, meant: other }) =>
      `die Datei hat ${kindNames[kind]} ${q(id)}${meant(other)}`,
    "reference.unusable": ({ id, of }) =>
      `${q(id)} ist die ID von ${of}, was nicht verwendet werden kann`,
    "reference.circle": ({ id, back }) => `${q(id)} führt zurück zu ${q(back)}`,
    "reference.value": mismatch,
    "reference.twins-unnamed": (given) =>
      `${twins(given)}, und welcher gemeint ist, steht nirgends`,
    "reference.twins-alike": (given) => `${twins(given)}, und mehr als einer hat die Worte`,
    "reference.twins": (given) =>
      `${twins(given)}; die Worte stehen in dem, der als ${q(given.readAs)} gelesen wird`,

    "address.expected": mismatch,

    "drift.widened": ({ from, to, paragraph, words, hasWords, ...there }) =>
      `${from} bis ${to} im Absatz ${q(paragraph)} teilt ein Zeichen. Markiert ist stattdessen ${q(words)} bei ${at(there)}. Zu berichtigen: die Position${hasWords ? " und die Worte" : ""}.`,
    "drift.units": ({ words, from, to, paragraph, ...there }) =>
      `${q(words)} steht nicht bei ${from} bis ${to} im Absatz ${q(paragraph)}. Gefunden und markiert bei ${at(there)}. Die Position zählt UTF-16-Einheiten, richtig sind Codepoints.`,
    "drift.nearest": ({ words, from, to, paragraph, ...there }) =>
      `${q(words)} steht nicht bei ${from} bis ${to} im Absatz ${q(paragraph)}. Gefunden und markiert bei ${at(there)}. Zu berichtigen: die Position.`,
    "drift.approximate": ({ words, paragraph, found: other, ...there }) =>
      `${q(words)} steht nicht wörtlich im Absatz ${q(paragraph)}. Gefunden und markiert ist ${q(other)} bei ${at(there)}. Zu berichtigen: die Worte.`,
    "drift.elsewhere": ({ words, paragraph, other, found: said, ...there }) => {
      const it =
        said === undefined ? "Gefunden und markiert" : `Gefunden und markiert ist ${q(said)}`;
      const wrong = said === undefined ? "der Absatz" : "der Absatz und die Worte";
      return `${q(words)} steht nicht im Absatz ${q(paragraph)}. ${it} im Absatz ${q(other)} bei ${at(there)}. Zu berichtigen: ${wrong}.`;
    },

    "unplaced.no-paragraph": ({ paragraph }) =>
      `Den Absatz ${q(paragraph)} gibt es nicht, ${nothing}. Zu berichtigen: der Absatz.`,
    "unplaced.blank": ({ paragraph }) =>
      `Die Worte, die im Absatz ${q(paragraph)} zu finden wären, sind nur Leerzeichen, ${nothing}. Hier fehlen die Worte, oder das Ziel ist überflüssig.`,
    "unplaced.paragraph-and-words": ({ paragraph, words }) =>
      `Den Absatz ${q(paragraph)} gibt es nicht, und ${q(words)} war nirgends sonst mit Gewissheit zu finden, ${nothing}. Zu berichtigen: der Absatz.`,
    "unplaced.words": ({ paragraph, words }) =>
      `${q(words)} steht nicht im Absatz ${q(paragraph)} und war nirgends sonst mit Gewissheit zu finden, ${nothing}. Zu berichtigen: die Worte; sonst ist das Ziel überflüssig.`,
    "unplaced.ambiguous": ({ words }) =>
      `${q(words)} passt an mehr als eine Stelle, ${nothing}. Es hilft, die Worte davor als prefix und danach als suffix anzugeben oder die Position zu berichtigen.`,
    "unplaced.position": ({ from, to, paragraph, length }) =>
      `${from} bis ${to} ist keine Position im Absatz ${q(paragraph)}, der ${count(length, "Codepoint", "Codepoints")} hat, ${nothing}. Zu berichtigen: die Position; oder die Worte helfen.`,
    "unplaced.search-limit": ({ words, from, to, paragraph }) =>
      `${q(words)} steht nicht bei ${from} bis ${to} im Absatz ${q(paragraph)}, und für eine weitere Suche war in dieser Datei schon zu viel zu suchen, ${nothing}. Zu berichtigen: die Position.`,
  },
};

/** A character that cannot be shown comes as its code point, and is no quotation. */
function shownSign(sign: string): string {
  return /^U\+[\dA-F]{4,6}$/.test(sign) ? sign : q(sign);
}
