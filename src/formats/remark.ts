import type { OffsetUnit } from "./read/model/offset-units";

/** One thing to know of how a source was read; its words stand in src/app/wording. */
export interface Remark {
  readonly code: RemarkCode;
  /** How many it is about. */
  readonly count?: number | undefined;
  /** Of how many. */
  readonly of?: number | undefined;
  /** Words of the source, or a file's name: one or several. */
  readonly given?: readonly string[] | undefined;
  readonly unit?: OffsetUnit | undefined;
}

export type RemarkCode =
  | "line-ends" // a byte order mark or CRLF was read over
  | "columns-left" // given: columns of a table, by name or number, with what is not in the article
  | "broken-characters" // count: those that are none in UTF-8
  | "encoding" // not UTF-8; given: what it was read as
  | "times-overlap"
  | "times-mended" // times that the format does not allow
  | "voices-apart" // cues in which several speak
  | "rolling" // captions that repeat their lines
  | "no-speakers"
  | "not-names" // given: words before a colon that are read as words
  | "dashes" // dashes that say that two speak, not who
  | "continues" // passages without a name that continue the speaker before; given: the speakers
  | "no-speaker" // passages that name nobody
  | "numbered-speakers" // speakers that are numbers or labels of a program
  | "surname-first" // given: names that are kept as they are written
  | "labels-removed" // names before what is said: they became the speakers
  | "unit-measured" // count of the annotations fit, of all; unit
  | "unit-assumed" // nothing tells the unit; unit
  | "offsets-moved" // positions that were wrong, found again by their words
  | "words-win" // positions that are wrong where the words are right
  | "kept-unplaced" // annotations that are kept although their words are not in the text
  | "unknown-kind" // given: labels that are no kind known here, shown as topics
  | "several-annotators" // given: the record; count of people; the first is shown
  | "named-by-id" // given: speakers who are named nowhere in the file
  | "label-taken" // speeches whose label is taken for the name
  | "thought" // passages that are thought, not said
  | "names-from-notes" // names are taken from notes before speeches: a corpus file has full names
  | "old-version" // given: the version
  | "page-missing" // given: the address; each passage is a paragraph
  | "text-beside" // given: the file that gives the text
  | "text-joined" // the text is put together from its words
  | "tags-guessed" // given: tags that are read as speakers
  | "columns" // given: which column is read as what
  | "separator" // given: what parts the columns
  | "insertions" // tracked insertions that were taken
  | "entities" // named characters that XML does not know
  | "cut-short" // not well formed: read up to a line, which is the count
  | "missing-parts" // given: files that belong to this and were not brought
  | "pronouns" // sources that only point at somebody, and nothing says at whom; given: the words
  | "layers" // given: layers of the file that nothing here stands for
  | "records-joined" // records that are one paragraph each
  | "not-drafted"; // count: the characters of a text that is too long to be drafted
