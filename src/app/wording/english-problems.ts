// What is wrong with a file, in English: one sentence for each code. More than 150 lines: one table.

import type {
  FileKind,
  FoundValue,
  JsonExpecting,
  JsonHint,
} from "../../core/article/problem-given";
import type { Expectation } from "../../core/article/values/expectation";
import { count, english } from "./english";
import { englishExpectations } from "./english-expectations";
import { expectationText, type ProblemWording } from "./problem-words";

const { number } = english;
const q = (text: string) => `“${text}”`;
const expected = (expectation: Expectation) => expectationText(expectation, englishExpectations);

const kinds: Readonly<Record<FileKind, string>> = {
  gzip: "a gzip archive",
  zip: "a zip archive (or a Word, OpenDocument or EPUB file)",
  "empty zip": "an empty zip archive",
  pdf: "a PDF",
  png: "a PNG picture",
  jpeg: "a JPEG picture",
  gif: "a GIF picture",
  tiff: "a TIFF picture",
  webp: "a WebP picture",
  avif: "an AVIF picture",
  heic: "a HEIC picture, as phones take them",
  "old office": "an old Microsoft Office file",
  rtf: "a rich text file (RTF)",
  "web page": "a web page (the address may be wrong: some sites answer every address with a page)",
  svg: "an SVG picture",
  xml: "an XML or HTML file",
};

const unread = {
  pdf: "a PDF, which is not read: it has no paragraphs to read; save it as Word (.docx), HTML or text",
  rtf: "rich text (RTF), which is not read: save it as Word (.docx), HTML or text",
  doc: "an old Word or Office file, which is not read: save it as .docx",
  locked:
    "a Word or Office file with a password, which is not read: save it as .docx without the password",
  iwork: "a file of Pages or another Apple program, which is not read: export it as Word (.docx)",
  "open-document": "an OpenDocument file, which is not read: save it as Word (.docx), HTML or text",
  epub: "an EPUB, which is not read: save a chapter of it as HTML or text",
  nif: "NIF, which is RDF, which is not read: export Web Annotation JSON-LD, brat or JSONL from the tool that wrote it",
  "conll-u":
    "CoNLL-U, a table of words, which is not read: export brat, WebAnno TSV or JSONL from the tool that wrote it",
  newsml: "NewsML-G2, which is not read: export ninjs, HTML or text",
  "refi-qda": "a REFI-QDA project, which is not read: export the interview as Word or text",
  spreadsheet: "a spreadsheet, which is not read: save the sheet as CSV",
  slides: "a presentation, which is not read: save its text as Word (.docx) or text",
  feed: "a feed (RSS or Atom), which is not read: it lists articles; open the page of one, or save that as HTML",
  svg: "an SVG picture, which is not read",
  opml: "OPML, which is not read: export the outline as Markdown, HTML or text",
  plist:
    "a property list of Apple’s, which is not read: it holds settings; a web archive can be saved as HTML",
  docbook: "DocBook, which is not read: export it as HTML, Markdown or TEI",
  nitf: "NITF, which is not read: export ninjs, HTML or text",
  elan: "an ELAN file (EAF), which is not read: export subtitles (SRT) or a transcript as text from it",
  exmaralda: "an EXMARaLDA transcript, which is not read: export TEI or text from it",
  transcriber: "a Transcriber file, which is not read: export TEI, WebVTT or text from it",
  ttml: "timed text (TTML), which is not read: export WebVTT or SubRip",
  textgrid:
    "a Praat TextGrid, which is not read: export WebVTT, SubRip or text with names before what is said",
  chat: "a CHAT transcript (CHILDES), which is not read: export TEI, SubRip or text from it",
  stm: "STM, a transcript with times, which is not read: export WebVTT, SubRip or JSON with segments",
  ctm: "CTM, a table of words with times, which is not read: export WebVTT, SubRip or JSON with segments",
  "sub-station-alpha":
    "SubStation Alpha subtitles, which are not read: save them as WebVTT or SubRip",
  conll:
    "CoNLL, a table of words with tags, which is not read: export brat, WebAnno TSV or JSONL with spans from the tool that wrote it",
  mail: "e-mail, which is not read: save the message as HTML or text",
  sqlite: "an SQLite database, which is not read: export the table as CSV",
  sound: "a sound recording, which is not read: bring its transcript (WebVTT, SubRip or text)",
  film: "a film, which is not read: bring its subtitles or transcript (WebVTT, SubRip or text)",
  tar: "a tar archive, which is not unpacked: pack the files as zip, or drop the folder",
  packed:
    "a packed archive (7z, RAR, gzip, bzip2 or xz), which is not unpacked: pack the files as zip, or drop the folder",
};

const counted = {
  annotations: "annotations",
  entities: "speakers, topics and countries",
  paragraphs: "sections and paragraphs",
  marks: "marks in paragraphs",
};

const inJson: Readonly<Record<JsonExpecting, string>> = {
  value: "a value",
  "first entry": "a value or “]”",
  "first field": "a field’s name in straight double quotes, or “}”",
  field: "a field’s name in straight double quotes",
  colon: "“:”",
  "more entries": "“,” or “]”",
  "more fields": "“,” or “}”",
  end: "the end of the file",
};

const hints: Readonly<Record<JsonHint, string>> = {
  none: "",
  quotes: " (JSON wants straight double quotes)",
  comments: " (JSON has no comments)",
  words: " (JSON has only true, false, null and plain numbers)",
  comma: " (a comma too many before it)",
};

function found(value: FoundValue): string {
  switch (value.is) {
    case "null":
      return "null";
    case "nothing":
      return "nothing";
    case "empty list":
      return "an empty list";
    case "empty text":
      return "empty text";
    case "empty object":
      return "an empty object";
    case "too large a number":
      return "a number too large to hold";
    case "no JSON":
      return "something that is not JSON";
    case "list":
      return `a list of ${value.count}`;
    case "number":
      return `the number ${value.number}`;
    case "boolean":
      return String(value.value);
    case "text":
      return q(value.text);
    case "object": {
      const more = value.more > 0 ? ` and ${value.more} more` : "";
      return `an object with ${value.fields.map(q).join(", ")}${more}`;
    }
  }
}

interface Mismatch {
  readonly expected: Expectation;
  readonly found: FoundValue;
}

const mismatch = (given: Mismatch) =>
  `expected ${expected(given.expected)}, found ${found(given.found)}`;

function notJson(at: { line: number; column: number; near: string }, says: string): string {
  return `this is not JSON: line ${at.line}, column ${at.column}: ${says}, near ${q(at.near)}`;
}

function version(given: { version: string; known: string }): string {
  return `this file is written in version ${q(given.version)} of the format, and this reader knows ${given.known}`;
}

const stretch = ({ start, end }: { start: number; end: number }) =>
  `from ${start} to ${end} in code points`;
const at = ({ start, end }: { start: number; end: number }) => `${start} to ${end}`;
const meant = (id: string | undefined) => (id === undefined ? "" : `; did you mean ${q(id)}?`);
const twins = ({ id, count: n }: { id: string; count: number }) =>
  `${q(id)} is the id of ${n} paragraphs`;
const nothing = "so nothing is marked";
const size = (bytes: number) => `${english.number(Math.round(bytes / 1e5) / 10)} MB`;

export const englishProblems: ProblemWording = {
  leftOut: (sentence, part) => {
    const fate = part === undefined ? "left out" : `${part} is left out`;
    return sentence.endsWith("?") ? `${sentence} ${fate}` : `${sentence}; ${fate}`;
  },
  says: {
    "bytes.empty": () => "the file is empty",
    "bytes.kind": ({ kind }) => `this is ${kinds[kind]}, not an annotated article`,
    "bytes.no-text": ({ kind }) => `this is ${kinds[kind]}, not a page or a text`,
    "bytes.encoding": ({ encoding }) => `the file is ${encoding}: save it as UTF-8`,
    "bytes.nul": ({ byte }) => `byte ${byte} is NUL: this is not text, or the file is damaged`,
    "bytes.cut-short": () => "the file is cut short in the middle of a character",
    "bytes.not-utf8": ({ byte, hex, line }) =>
      `byte ${byte} (${hex}, in line ${line}) is not UTF-8: the file may be Windows-1252 or Latin-1; save it as UTF-8`,
    "bytes.unknown-encoding": ({ line }) =>
      `the characters from line ${line} on are in an encoding that cannot be told: open the file in a text editor and save it as UTF-8`,
    "bytes.unreadable": () =>
      "the browser cannot read this: it may be a folder, or a file that has been moved or changed since; choose it again",
    "bytes.not-read": ({ kind }) => `this is ${unread[kind]}`,
    "bytes.unknown-xml": ({ root }) =>
      `this is XML with the root element <${root}>, which is not read. What is read of XML: TEI, ParlaMint, Akoma Ntoso, ParlParse, GATE, CoreNLP and UIMA CAS; else export HTML, Markdown or text`,
    "bytes.unknown-json": ({ field }) =>
      `this is JSON with a field ${q(field)}, and no format that is read looks like that. What is read of JSON: annotated articles, transcripts (WhisperX, Amazon Transcribe, Deepgram and others), and annotations (doccano, Label Studio, Prodigy, spaCy, Hypothesis, Web Annotation, CoreNLP, Citron, GATE); else export CSV or text`,
    "bytes.no-format": () => "this is in no format that can be read",

    "limit.size": ({ bytes, most }) =>
      `the file has ${size(bytes)}; the most that can be read is ${size(most)}`,
    "limit.size-of": ({ format, bytes, most }) =>
      `this is ${format}, and has ${size(bytes)}; the most that is read of it on this page is ${size(most)}: split it, or convert it with the command`,
    "limit.depth": ({ most, line, column }) =>
      `more than ${most} lists and objects are open at line ${line}, column ${column}`,
    "limit.count": ({ what, count: n, most }) =>
      `there are ${number(n)} ${counted[what]}; the most that can be read is ${number(most)}`,
    "limit.marks": ({ most }) => `more than ${most} marks in a paragraph`,
    "limit.cut": (given) => `${mismatch(given)}; it is cut`,
    "limit.unlisted": ({ count: n }) => `${n} more problems are not listed`,
    "limit.archive-files": ({ most }) => `the archive has more than ${most} files`,
    "limit.archive-size": ({ most }) =>
      `the archive has more than ${size(most)} when it is unpacked`,
    "limit.archive-within": () =>
      "this zip archive lies in another one, and only one is unpacked: unpack the outer one, and open this one by itself",
    "limit.archive": () =>
      "this is a zip archive that cannot be unpacked: it may be damaged, or have a password",
    "limit.archive-of": ({ format }) =>
      `this is ${format}, and cannot be unpacked: it may be damaged`,
    "limit.elements": ({ what, most }) =>
      `this is HTML, and ${
        what === "open"
          ? `more than ${number(most)} elements are open in one another`
          : what === "all"
            ? `has more than ${number(most)} elements`
            : `an element has more than ${number(most)} attributes`
      }`,
    "limit.elements-of": ({ format, most, line }) =>
      `this looks like ${format}, and more than ${most} elements are open in one another in line ${line}`,

    "syntax.unescaped": ({ sign, ...there }) => {
      const says =
        sign === "line break"
          ? "\\n in place of a line break"
          : sign === "tab"
            ? "\\t in place of a tab"
            : `\\u${sign} in place of a control character`;
      return notJson(there, `expected ${says} inside text`);
    },
    "syntax.escape": (there) =>
      notJson(
        there,
        'expected an escape that JSON knows, such as \\n, \\" or \\u00e9, or \\\\ for a backslash',
      ),
    "syntax.unexpected": ({ expecting, found: sign, hint, ...there }) =>
      notJson(there, `expected ${inJson[expecting]}, found ${shownSign(sign)}${hints[hint]}`),
    "syntax.ends-early": ({ expecting, ...there }) =>
      notJson(there, `the file ends where ${inJson[expecting]} is expected`),
    "syntax.ends-inside": ({ what, beginLine, beginColumn, ...there }) =>
      notJson(
        there,
        `the file ends inside the ${what} that begins at line ${beginLine}, column ${beginColumn} (cut short?)`,
      ),
    "syntax.json-of": ({ format, line, column }) =>
      `this looks like ${format}, and is not JSON at line ${line}, column ${column}`,
    "syntax.records-of": ({ format }) => `this looks like ${format}, and no line of it is JSON`,
    "syntax.xml-of": ({ format, line }) =>
      `this looks like ${format}, and is not well formed in line ${line}`,
    "syntax.no-element": ({ format }) => `this looks like ${format}, and there is no element in it`,

    "version.older": (given) => `${version(given)}: it has to be rewritten`,
    "version.newer": (given) => `${version(given)}: a newer reader is needed`,
    "version.minor": (given) => `${version(given)}: it is read as far as it is known`,

    "type.expected": mismatch,
    "type.covers-nothing": (given) => `${stretch(given)}: it covers nothing`,
    "type.beyond-text": (given) => `${stretch(given)}: the text has ${given.length}`,
    "type.link-in-link": (given) =>
      `${stretch(given)}: the words from ${given.otherStart} to ${given.otherEnd} are a link already`,
    "type.markup": ({ markup }) => `${q(markup)} is shown as it stands: texts have no markup`,
    "type.made-file": () => "a file that belongs to this site is not as it should be",

    "missing.field": ({ expected: wanted, misspelt, readAs }) => {
      const question = misspelt === undefined ? "" : `; is ${q(misspelt)} a misspelling of it?`;
      const read = readAs === undefined ? "" : `; it is read as ${found(readAs)}`;
      return `is missing; expected ${expected(wanted)}${question}${read}`;
    },
    "missing.text": ({ format }) => `this is ${format}, and there is no text in it`,
    "missing.text-named": ({ format, files }) =>
      `this is ${format}, and there is no text in it: it names the files that have one; open it together with ${files}`,
    "missing.beside": ({ format, wanted, file }) =>
      `this is ${format}, and the text it annotates is missing: open ${wanted} together with ${file || "it"}`,
    "missing.cues": ({ format }) => `this is ${format}, and no cue with a time and words is in it`,
    "missing.records": () =>
      "this looks like annotated texts in JSON, and no record has a text with annotations",
    "missing.annotations": ({ format }) => `this looks like ${format}, and no annotation is in it`,
    "missing.quoting": ({ format }) =>
      `this is ${format}, and none of its annotations quotes words of a page`,
    "missing.debate": () =>
      "this is Akoma Ntoso, and there is no debate in it: only debates are read",
    "missing.columns": () =>
      "this is a table (CSV), and no columns say who speaks and what: call them “speaker” and “quote”",
    "missing.rows": () => "this is a table (CSV), and no row of it has a quotation",
    "missing.novel": ({ wanted }) =>
      `these are quotations of the Project Dialogism Novel Corpus, and the novel is missing: open ${wanted} together with them`,
    "missing.spoken": () => "this looks like a transcript in JSON, and no words are in it",
    "missing.in-archive": () => "this is a zip archive with no file in it that can be read",
    "missing.article": () =>
      "there is no article on this page: it may be a list of links, a form, or a page whose text a script loads; paste the text itself instead",

    "field.near": ({ name, meant: field }) =>
      `the format has no field ${q(name)}, and nothing is read from it${meant(field)}`,

    "spelling.read-as": ({ readAs, ...given }) =>
      `${mismatch(given)}; it is read as ${found(readAs)}`,
    "spelling.read-as-list": (given) =>
      `${mismatch({ expected: "list", ...given })}; it is read as a list of one`,
    "spelling.read-as-text-of": ({ paragraph, ...given }) =>
      `${mismatch(given)}; it is read as the text of ${q(paragraph)}`,
    "spelling.null": () => "null stands for nothing; the field can be left out",

    "duplicate.id": ({ id, field, of, readAs }) => {
      const read = readAs === undefined ? "" : `; it is read as ${q(readAs)}`;
      return `${q(id)} is already the ${field} of ${of}${read}`;
    },
    "duplicate.field": ({ name, line, before }) => {
      const where = line === before ? `in line ${line}` : `in line ${before} and in line ${line}`;
      return `${q(name)} is written twice, ${where}; only the last is read`;
    },
    "duplicate.unlisted": ({ count: n }) =>
      `${n} more fields that are written twice are not listed`,

    "reference.unknown": ({ kind, id, meant: other }) =>
      `there is no ${kind} ${q(id)} in this file${meant(other)}`,
    "reference.unusable": ({ id, of }) => `${q(id)} is the id of ${of}, which cannot be used`,
    "reference.circle": ({ id, back }) => `${q(id)} leads back to ${q(back)}`,
    "reference.value": mismatch,
    "reference.twins-unnamed": (given) => `${twins(given)}, and nothing says which is meant`,
    "reference.twins-alike": (given) => `${twins(given)}, and more than one has the words`,
    "reference.twins": (given) =>
      `${twins(given)}; the words are in the one read as ${q(given.readAs)}`,

    "address.expected": mismatch,

    "drift.widened": ({ from, to, paragraph, words, hasWords, ...there }) =>
      `${from} to ${to} in paragraph ${q(paragraph)} cuts a character in two. Marked ${q(words)} at ${at(there)} instead. Correct the position${hasWords ? " and the words" : ""}.`,
    "drift.units": ({ words, from, to, paragraph, ...there }) =>
      `${q(words)} is not at ${from} to ${to} in paragraph ${q(paragraph)}. Found it at ${at(there)} and marked it there. The position counts UTF-16 units. Count code points instead.`,
    "drift.nearest": ({ words, from, to, paragraph, ...there }) =>
      `${q(words)} is not at ${from} to ${to} in paragraph ${q(paragraph)}. Found it at ${at(there)} and marked it there. Correct the position.`,
    "drift.approximate": ({ words, paragraph, found: other, ...there }) =>
      `${q(words)} is not in paragraph ${q(paragraph)} word for word. Found ${q(other)} at ${at(there)} and marked that. Correct the words.`,
    "drift.elsewhere": ({ words, paragraph, other, found: said, ...there }) => {
      const [it, wrong] =
        said === undefined ? ["it", "paragraph"] : [q(said), "paragraph and the words"];
      return `${q(words)} is not in paragraph ${q(paragraph)}. Found ${it} in paragraph ${q(other)} at ${at(there)} and marked it there. Correct the ${wrong}.`;
    },

    "unplaced.no-paragraph": ({ paragraph }) =>
      `There is no paragraph ${q(paragraph)}, ${nothing}. Correct the paragraph.`,
    "unplaced.blank": ({ paragraph }) =>
      `The words to find in paragraph ${q(paragraph)} are only spaces, ${nothing}. Add the words, or remove this target.`,
    "unplaced.paragraph-and-words": ({ paragraph, words }) =>
      `There is no paragraph ${q(paragraph)}, and ${q(words)} could not be found with certainty anywhere else, ${nothing}. Correct the paragraph.`,
    "unplaced.words": ({ paragraph, words }) =>
      `${q(words)} is not in paragraph ${q(paragraph)} and could not be found with certainty anywhere else, ${nothing}. Correct the words, or remove this target.`,
    "unplaced.ambiguous": ({ words }) =>
      `${q(words)} fits in more than one place, ${nothing}. Add the words before it as prefix and after it as suffix, or correct the position.`,
    "unplaced.position": ({ from, to, paragraph, length }) =>
      `${from} to ${to} is not a position in paragraph ${q(paragraph)}, which has ${count(length, "code point", "code points")}, ${nothing}. Correct the position, or give the words.`,
    "unplaced.search-limit": ({ words, from, to, paragraph }) =>
      `${q(words)} is not at ${from} to ${to} in paragraph ${q(paragraph)}, and too much of this file had to be searched already to look further, ${nothing}. Correct the position.`,
  },
};

/** A character that cannot be shown comes as its code point, and is no quotation. */
function shownSign(sign: string): string {
  return /^U\+[\dA-F]{4,6}$/.test(sign) ? sign : q(sign);
}
