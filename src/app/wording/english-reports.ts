// What is said, in English, of how a file of another format was read.
import { count } from "./english";

const spans = (n: number) => count(n, "annotation", "annotations");

export const englishReports = {
  read: (format: string, understood: string) => `Read from ${format}: ${understood}.`,
  how: (n: number) => count(n, "remark on how it was read", "remarks on how it was read"),
  quote: (name: string) => `“${name}”`,
  more: (n: number) => `and ${n} more`,
  understood: {
    sections: (n: number) => count(n, "section", "sections"),
    paragraphs: (n: number) => count(n, "paragraph", "paragraphs"),
    turns: (n: number) => count(n, "turn", "turns"),
    quotations: (n: number) => count(n, "quotation", "quotations"),
    mentions: (n: number) => count(n, "mention", "mentions"),
    speakers: (n: number) => count(n, "speaker", "speakers"),
    topics: (n: number) => count(n, "topic", "topics"),
    countries: (n: number) => count(n, "country", "countries"),
    annotations: (n: number) => count(n, "annotation", "annotations"),
    headings: (n: number) => count(n, "inner heading", "inner headings"),
    items: (n: number) => count(n, "list item", "list items"),
    quotes: (n: number) => count(n, "block quotation", "block quotations"),
    pictures: (n: number) => count(n, "picture", "pictures"),
    links: (n: number) => count(n, "link", "links"),
    emphases: (n: number) => count(n, "emphasis", "emphases"),
    notes: (n: number) => count(n, "note", "notes"),
  },
  units: {
    "code points": "Unicode code points",
    "utf-16": "UTF-16 code units",
    "utf-8": "bytes of UTF-8",
    "code points, crlf": "Unicode code points, with two at each line end",
    "utf-16, crlf": "UTF-16 code units, with two at each line end",
  },
  remarks: {
    "line-ends": "A byte order mark or Windows line ends (CRLF) were read over.",
    encoding: (_n: number, _of: number, given: string) =>
      `The file is not UTF-8; it was read as ${given}.`,
    "broken-characters": (n: number) =>
      `${count(n, "character is", "characters are")} damaged or cut short, and shown as “\uFFFD”.`,
    "times-overlap": "Times overlap: what is said stands in the order in which it begins.",
    "times-mended": (n: number) =>
      `${count(n, "time is", "times are")} not written as the format says, and read as it is meant.`,
    "voices-apart": (n: number) =>
      `Several people speak in ${count(n, "caption", "captions")}: taken apart.`,
    rolling: "The captions repeat their lines as they roll; each line is kept once.",
    "no-speakers": "No speakers are named in this file.",
    "not-names": (_n: number, _of: number, given: string) =>
      `Read as words, not as speakers’ names: ${given}.`,
    dashes: (n: number) =>
      `${count(n, "dash says", "dashes say")} that somebody else speaks, but not who.`,
    continues: (n: number, _of: number, given: string) =>
      `${count(n, "passage names nobody and continues", "passages name nobody and continue")} what was said before, by ${given}.`,
    "no-speaker": (n: number, of: number) =>
      of > n
        ? `${n} of ${of} passages ${n === 1 ? "has" : "have"} no speaker.`
        : `${count(n, "passage has", "passages have")} no speaker.`,
    "numbered-speakers": (_n: number, _of: number, given: string) =>
      `Speakers have numbers instead of names: ${given}.`,
    "surname-first": (_n: number, _of: number, given: string) =>
      `Names with the surname first are kept as they are written: ${given}.`,
    "labels-removed": (n: number) =>
      `${count(n, "name", "names")} before what is said became the speaker of it.`,
    "unit-measured": (n: number, of: number, unit: string) =>
      `Positions count ${unit}: measured, ${n} of ${spans(of)} ${n === 1 ? "fits" : "fit"}.`,
    "unit-assumed": (_n: number, _of: number, unit: string) =>
      `Nothing in the file tells what its positions count; ${unit} were assumed.`,
    "offsets-moved": (n: number) =>
      `${count(n, "position was", "positions were")} wrong and found again by the words.`,
    "words-win": (n: number) =>
      `${count(n, "position is", "positions are")} wrong where the words are right: the words were followed.`,
    "kept-unplaced": (n: number) =>
      `${spans(n)} of words that are not in the text: kept and listed.`,
    "unknown-kind": (_n: number, _of: number, given: string) =>
      `Kinds that are not known here: ${given}. What they mark is a topic, unless it is marked already.`,
    "several-annotators": (n: number, _of: number, given: string) =>
      `${count(n, "person has", "people have")} annotated ${given}: the first is shown.`,
    "named-by-id": (_n: number, _of: number, given: string) =>
      `Named nowhere in this file, and shown by their ids: ${given}.`,
    "label-taken": (n: number) =>
      `${count(n, "speech does", "speeches do")} not say who speaks but by a label, which was taken.`,
    thought: (n: number) => `${count(n, "passage is", "passages are")} thought, not said aloud.`,
    "names-from-notes":
      "Names are taken from the notes before the speeches: open the corpus file (teiCorpus) or its listPerson together with this one for full names.",
    "old-version": (_n: number, _of: number, given: string) => `Version ${given} of the format.`,
    "page-missing": (_n: number, _of: number, given: string) =>
      `The page${given && ` ${given}`} is not here, so each passage is a paragraph. Open the page together with this file to see it whole.`,
    "text-beside": (_n: number, _of: number, given: string) => `The text is that of ${given}.`,
    "text-joined": "The file has no text of its own: it was put together from its words.",
    "tags-guessed": (_n: number, _of: number, given: string) =>
      `Read as names of speakers: ${given}.`,
    columns: (_n: number, _of: number, given: string) => `Columns taken: ${given}.`,
    "columns-left": (_n: number, _of: number, given: string) =>
      `Columns that were left out: ${given}.`,
    separator: (_n: number, _of: number, given: string) => `Cells are separated by ${given}.`,
    insertions: (n: number) =>
      `${count(n, "tracked insertion was", "tracked insertions were")} taken.`,
    entities: (n: number) =>
      `${count(n, "named character", "named characters")} that XML does not know.`,
    "cut-short": (at: number) =>
      `Not well formed in line ${at}: from there on, something may be missing or in the wrong place.`,
    "missing-parts": (_n: number, _of: number, given: string) =>
      `These belong to it and were not opened with it: ${given}.`,
    pronouns: (n: number, _of: number, given: string) =>
      `${count(n, "source is a word", "sources are words")} that only ${n === 1 ? "points" : "point"} at somebody (${given}), and nothing says at whom.`,
    layers: (_n: number, _of: number, given: string) =>
      `Nothing here stands for these layers of the file, which were left: ${given}.`,
    "records-joined": (n: number) => `${count(n, "record is", "records are")} a paragraph each.`,
    "not-drafted": (n: number) =>
      `The text has ${count(n, "character", "characters")}, which is too long to be drafted: nothing in it is marked.`,
  },
  reasons: {
    technical: "Written for a program",
    unreadable: "Not understood",
    unattributed: "Nobody is named who said it",
    unplaced: "Not in the text",
    "unknown kind": "Kind not known",
    relation: "Relation",
    attribute: "Attribute",
    rejected: "Rejected or skipped by its annotator",
    machine: "Prediction",
    "other person": "By another annotator",
    reply: "Reply",
    "other page": "About another page",
    "no text": "Without text",
    deleted: "Struck out",
    comment: "Remark",
  },
} as const;
