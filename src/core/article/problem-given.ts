// The codes of all problems, with the values that the sentence of each names. More than 150 lines:
// one table, which the compiler holds to the words in src/app/wording.
import type { Expectation } from "./values/expectation";

/** What was found in place of what was expected; texts and names are shortened, and show every character. */
export type FoundValue =
  | { readonly is: "null" | "nothing" | "empty list" | "empty text" | "empty object" }
  | { readonly is: "too large a number" | "no JSON" }
  | { readonly is: "list"; readonly count: number }
  | { readonly is: "number"; readonly number: number }
  | { readonly is: "boolean"; readonly value: boolean }
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "object"; readonly fields: readonly string[]; readonly more: number };

/** What a file is by its first bytes or signs. */
export type FileKind =
  | "gzip"
  | "zip"
  | "empty zip"
  | "pdf"
  | "png"
  | "jpeg"
  | "gif"
  | "tiff"
  | "webp"
  | "avif"
  | "heic"
  | "old office"
  | "rtf"
  | "web page"
  | "svg"
  | "xml";

/** What JSON allows at a place. */
export type JsonExpecting =
  | "value"
  | "first entry"
  | "first field"
  | "field"
  | "colon"
  | "more entries"
  | "more fields"
  | "end";

/** What many people take JSON for. */
export type JsonHint = "none" | "quotes" | "comments" | "words" | "comma";

type Nothing = Readonly<Record<string, never>>;

/** A stretch in code points, end excluded. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch that a file claims, as far as it says one. */
interface Claimed {
  readonly from: number | "?";
  readonly to: number | "?";
}

/** Where in a text JSON ends, and the text around it. */
interface InJson {
  readonly line: number;
  readonly column: number;
  readonly near: string;
}

/** A format by the name that its makers give it. */
interface OfFormat {
  readonly format: string;
}

export interface ProblemGiven {
  // Empty, not text, not UTF-8, in another format.
  readonly "bytes.empty": Nothing;
  readonly "bytes.kind": { readonly kind: FileKind };
  readonly "bytes.no-text": { readonly kind: FileKind };
  readonly "bytes.encoding": { readonly encoding: string };
  readonly "bytes.nul": { readonly byte: number };
  readonly "bytes.cut-short": Nothing;
  readonly "bytes.not-utf8": {
    readonly byte: number;
    readonly hex: string;
    readonly line: number;
  };
  readonly "bytes.unknown-encoding": { readonly line: number };
  readonly "bytes.unreadable": Nothing;
  readonly "bytes.not-read": { readonly kind: UnreadKind };
  readonly "bytes.unknown-xml": { readonly root: string };
  readonly "bytes.unknown-json": { readonly field: string };
  readonly "bytes.no-format": Nothing;

  // Larger or deeper than this reader takes.
  readonly "limit.size": { readonly bytes: number; readonly most: number };
  readonly "limit.size-of": OfFormat & { readonly bytes: number; readonly most: number };
  readonly "limit.depth": { readonly most: number; readonly line: number; readonly column: number };
  readonly "limit.count": { readonly what: Counted; readonly count: number; readonly most: number };
  readonly "limit.marks": { readonly most: number };
  readonly "limit.cut": { readonly expected: Expectation; readonly found: FoundValue };
  readonly "limit.unlisted": { readonly count: number };
  readonly "limit.archive-files": { readonly most: number };
  readonly "limit.archive-size": { readonly most: number };
  readonly "limit.archive": Nothing;
  readonly "limit.archive-within": Nothing;
  readonly "limit.archive-of": OfFormat;
  readonly "limit.elements": {
    readonly what: "open" | "all" | "attributes";
    readonly most: number;
  };
  readonly "limit.elements-of": OfFormat & { readonly most: number; readonly line: number };

  // Not JSON, or not what another format is written in.
  readonly "syntax.unescaped": InJson & { readonly sign: "line break" | "tab" | string };
  readonly "syntax.escape": InJson;
  readonly "syntax.unexpected": InJson & {
    readonly expecting: JsonExpecting;
    readonly found: string;
    readonly hint: JsonHint;
  };
  readonly "syntax.ends-early": InJson & { readonly expecting: JsonExpecting };
  readonly "syntax.ends-inside": InJson & {
    readonly what: "text" | "list" | "object";
    readonly beginLine: number;
    readonly beginColumn: number;
  };
  readonly "syntax.json-of": OfFormat & { readonly line: number; readonly column: number };
  readonly "syntax.records-of": OfFormat;
  readonly "syntax.xml-of": OfFormat & { readonly line: number };
  readonly "syntax.no-element": OfFormat;

  // A version of the format that this reader does not know.
  readonly "version.older": { readonly version: string; readonly known: string };
  readonly "version.newer": { readonly version: string; readonly known: string };
  readonly "version.minor": { readonly version: string; readonly known: string };

  // A value of the wrong kind or shape.
  readonly "type.expected": { readonly expected: Expectation; readonly found: FoundValue };
  readonly "type.covers-nothing": Stretch;
  readonly "type.beyond-text": Stretch & { readonly length: number };
  readonly "type.link-in-link": Stretch & {
    readonly otherStart: number;
    readonly otherEnd: number;
  };
  readonly "type.markup": { readonly markup: string };
  readonly "type.made-file": Nothing;

  // A required field is not there, or all that a file would be read for.
  readonly "missing.field": {
    readonly expected: Expectation;
    readonly misspelt?: string | undefined;
    readonly readAs?: FoundValue | undefined;
  };
  readonly "missing.text": OfFormat;
  readonly "missing.text-named": OfFormat & { readonly files: string };
  readonly "missing.beside": OfFormat & { readonly wanted: string; readonly file: string };
  readonly "missing.cues": OfFormat;
  readonly "missing.records": Nothing;
  readonly "missing.annotations": OfFormat;
  readonly "missing.quoting": OfFormat;
  readonly "missing.debate": Nothing;
  readonly "missing.columns": Nothing;
  readonly "missing.rows": Nothing;
  readonly "missing.novel": { readonly wanted: string };
  readonly "missing.spoken": Nothing;
  readonly "missing.in-archive": Nothing;
  readonly "missing.article": Nothing;

  // An unknown field with nearly the name of a known one.
  readonly "field.near": { readonly name: string; readonly meant: string };

  // A value written otherwise than the format says, and read as what it plainly means.
  readonly "spelling.read-as": {
    readonly expected: Expectation;
    readonly found: FoundValue;
    readonly readAs: FoundValue;
  };
  readonly "spelling.read-as-list": { readonly found: FoundValue };
  readonly "spelling.read-as-text-of": {
    readonly expected: Expectation;
    readonly found: FoundValue;
    readonly paragraph: string;
  };
  readonly "spelling.null": Nothing;

  // An id, or a field of an object, is there twice.
  readonly "duplicate.id": {
    readonly id: string;
    readonly field: "id" | "code";
    readonly of: string;
    readonly readAs?: string | undefined;
  };
  readonly "duplicate.field": {
    readonly name: string;
    readonly line: number;
    readonly before: number;
  };
  readonly "duplicate.unlisted": { readonly count: number };

  // An id that names nothing in the file, or more than one thing.
  readonly "reference.unknown": {
    readonly kind: "speaker" | "topic" | "paragraph";
    readonly id: string;
    readonly meant?: string | undefined;
  };
  readonly "reference.unusable": { readonly id: string; readonly of: string };
  readonly "reference.circle": { readonly id: string; readonly back: string };
  readonly "reference.value": { readonly expected: Expectation; readonly found: FoundValue };
  readonly "reference.twins-unnamed": { readonly id: string; readonly count: number };
  readonly "reference.twins-alike": { readonly id: string; readonly count: number };
  readonly "reference.twins": {
    readonly id: string;
    readonly count: number;
    readonly readAs: string;
  };

  // A URL that may not be followed.
  readonly "address.expected": { readonly expected: Expectation; readonly found: FoundValue };

  // The place had moved and was found again.
  readonly "drift.widened": Claimed &
    Stretch & {
      readonly paragraph: string;
      readonly words: string;
      readonly hasWords: boolean;
    };
  readonly "drift.units": Claimed & Stretch & InParagraph;
  readonly "drift.nearest": Claimed & Stretch & InParagraph;
  readonly "drift.approximate": Stretch & InParagraph & { readonly found: string };
  readonly "drift.elsewhere": Stretch &
    InParagraph & { readonly found?: string | undefined; readonly other: string };

  // The place could not be found.
  readonly "unplaced.no-paragraph": { readonly paragraph: string };
  readonly "unplaced.blank": { readonly paragraph: string };
  readonly "unplaced.paragraph-and-words": InParagraph;
  readonly "unplaced.words": InParagraph;
  readonly "unplaced.ambiguous": { readonly words: string };
  readonly "unplaced.position": Claimed & { readonly paragraph: string; readonly length: number };
  readonly "unplaced.search-limit": Claimed & InParagraph;
}

/** Words, shortened, and the id of the paragraph that the file says they are in. */
interface InParagraph {
  readonly words: string;
  readonly paragraph: string;
}

/** What a file may have so many of. */
export type Counted = "annotations" | "entities" | "paragraphs" | "marks";

/** Formats that are known and not read. */
export type UnreadKind =
  | "pdf"
  | "rtf"
  | "doc"
  | "locked"
  | "iwork"
  | "open-document"
  | "epub"
  | "nif"
  | "conll-u"
  | "newsml"
  | "refi-qda"
  | "spreadsheet"
  | "slides"
  | "feed"
  | "svg"
  | "opml"
  | "plist"
  | "docbook"
  | "nitf"
  | "elan"
  | "exmaralda"
  | "transcriber"
  | "ttml"
  | "textgrid"
  | "chat"
  | "stm"
  | "ctm"
  | "sub-station-alpha"
  | "conll"
  | "mail"
  | "sqlite"
  | "sound"
  | "film"
  | "tar"
  | "packed";
