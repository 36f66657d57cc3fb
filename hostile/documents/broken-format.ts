import type { ProblemSort } from "../../src/core/article/problem";
import { type HostileDocument, ofEdit } from "../document";
import { type Edit, gone } from "../edit";

/** A way to break whole.json, and where that must be reported. */
export interface BrokenCase {
  readonly name: string;
  readonly edit: Edit;
  readonly sort: ProblemSort;
  /** The path that must be named. */
  readonly path: string;
  /** Words of the message that must be there. */
  readonly says: string;
  /** Whether the rest of the article is still shown. */
  readonly outcome: HostileDocument["outcome"];
  /** What else must be told since it follows from it, as `sort path`. */
  readonly also?: readonly string[];
  /** What must be told before it, likewise. */
  readonly before?: readonly string[];
  /** A rule that a JSON Schema cannot express. */
  readonly beyondSchema?: true;
}

const refused = { outcome: "refused" } as const;
const shown = { outcome: "opened" } as const;
const beyondSchema = true;

const again = { id: "p1", text: "Again." };

// biome-ignore format: one case a line reads as a table
const document: readonly BrokenCase[] = [
  { name: "version missing", edit: { formatVersion: gone }, sort: "missing", path: "formatVersion", says: "is missing; expected a version such as “1.0”", ...refused },
  { name: "version a number", edit: { formatVersion: 1.5 }, sort: "spelling", path: "formatVersion", says: "found the number 1.5; it is read as “1.5”", ...shown, before: ["version formatVersion"] },
  { name: "version in words", edit: { formatVersion: "one" }, sort: "type", path: "formatVersion", says: "found “one”", ...refused },
  { name: "newer major version", edit: { formatVersion: "2.0" }, sort: "version", path: "formatVersion", says: "a newer reader is needed", ...refused, beyondSchema },
  { name: "id missing", edit: { id: gone }, sort: "missing", path: "id", says: "is missing; expected an id", ...refused },
  { name: "id with a space", edit: { id: "harbour talks" }, sort: "type", path: "id", says: "found “harbour talks”", ...refused },
  { name: "id with a slash", edit: { id: "../up" }, sort: "type", path: "id", says: "beginning with a letter or digit", ...refused },
  { name: "id too long", edit: { id: "x".repeat(201) }, sort: "type", path: "id", says: "at most 200", ...refused },
  { name: "language in words", edit: { language: "British English" }, sort: "spelling", path: "language", says: "it is read as “und”", ...shown },
  { name: "language no Intl takes", edit: { language: "en-x" }, sort: "spelling", path: "language", says: "BCP 47", ...shown, beyondSchema },
  { name: "headline missing, its name misspelt", edit: { headline: gone, Headlin: "Talks" }, sort: "missing", path: "headline", says: "is “Headlin” a misspelling of it?", ...refused },
  { name: "headline a number", edit: { headline: 12 }, sort: "type", path: "headline", says: "expected text, found the number 12", ...refused },
  { name: "headline of 1,001 characters", edit: { headline: "x".repeat(1001) }, sort: "limit", path: "headline", says: "at most 1,000 characters, found “xxx", ...shown },
  { name: "language with an underscore", edit: { language: "en_US" }, sort: "spelling", path: "language", says: "it is read as “en-US”", ...shown },
  { name: "headline blank", edit: { headline: " " }, sort: "type", path: "headline", says: "not blank", ...refused },
  { name: "sections missing", edit: { sections: gone }, sort: "missing", path: "sections", says: "a list of sections", ...refused },
  { name: "sections empty", edit: { sections: [] }, sort: "type", path: "sections", says: "expected at least one section, found an empty list", ...refused },
  { name: "sections an object", edit: { sections: { opening: {} } }, sort: "type", path: "sections", says: "found an object with “opening”", ...refused },
  { name: "section null", edit: { "sections[1]": null }, sort: "type", path: "sections[1]", says: "found null", ...refused },
  { name: "section without id", edit: { "sections[0].id": gone }, sort: "missing", path: "sections[0].id", says: "it is read as “section-1”", ...shown },
  { name: "heading a list", edit: { "sections[1].heading": ["Measuring"] }, sort: "type", path: "sections[1].heading", says: "found a list of 1", ...refused },
  { name: "paragraphs one text", edit: { "sections[0].paragraphs": "All of it." }, sort: "type", path: "sections[0].paragraphs", says: "a list of paragraphs", ...refused },
  { name: "paragraph a text", edit: { "sections[0].paragraphs[0]": "The German…" }, sort: "spelling", path: "sections[0].paragraphs[0]", says: "an object with “id” and “text”", ...shown, also: ["reference annotations[1].targets[0].paragraph", "unplaced annotations[1].targets[0]"] },
  { name: "paragraph without text", edit: { "sections[1].paragraphs[0].text": gone }, sort: "missing", path: "sections[1].paragraphs[0].text", says: "is missing; expected text", ...refused },
  { name: "paragraph text a number", edit: { "sections[1].paragraphs[1].text": 2021 }, sort: "type", path: "sections[1].paragraphs[1].text", says: "found the number 2021", ...refused },
  { name: "section id twice", edit: { "sections[1].id": "opening" }, sort: "duplicate", path: "sections[1].id", says: "is already the id of sections[0]", ...shown, beyondSchema },
  { name: "paragraph id twice", edit: { "sections[1].paragraphs[1]": again }, sort: "duplicate", path: "sections[1].paragraphs[1].id", says: "is already the id of sections[0].paragraphs[0]", ...shown, beyondSchema, also: ["reference annotations[2].targets[0].paragraph", "reference annotations[3].targets[0].paragraph", "unplaced annotations[2].targets[0]", "unplaced annotations[3].targets[0]"] },
];

// biome-ignore format: one case a line reads as a table
const around: readonly BrokenCase[] = [
  { name: "summary null", edit: { summary: null }, sort: "spelling", path: "summary", says: "can be left out", ...shown },
  { name: "a name of 301 characters", edit: { "speakers[0].name": "x".repeat(301) }, sort: "limit", path: "speakers[0].name", says: "it is cut", ...shown },
  { name: "date with a blank", edit: { published: "2021-03-23 17:05:00" }, sort: "spelling", path: "published", says: "it is read as “2021-03-23T17:05:00”", ...shown, beyondSchema },
  { name: "year alone", edit: { published: "1999" }, sort: "type", path: "published", says: "left out", ...shown, beyondSchema },
  { name: "summary a list", edit: { summary: ["a"] }, sort: "type", path: "summary", says: "left out", ...shown },
  { name: "date in words", edit: { published: "23 March 2021" }, sort: "spelling", path: "published", says: "it is read as “2021-03-23”", ...shown, beyondSchema },
  { name: "date not in the calendar", edit: { published: "2021-02-29" }, sort: "type", path: "published", says: "ISO 8601", ...shown, beyondSchema },
  { name: "byline a number", edit: { "bylines[0]": 7 }, sort: "type", path: "bylines[0]", says: "found the number 7", ...shown },
  { name: "source without name", edit: { "sources[0].name": gone }, sort: "missing", path: "sources[0].name", says: "sources[0] is left out", ...shown },
  { name: "source address a script", edit: { "sources[0].url": "javascript:alert(1)" }, sort: "address", path: "sources[0].url", says: "found “javascript:alert(1)”; left out", ...shown, beyondSchema },
  { name: "source address with a user name", edit: { "sources[0].url": "https://bank.example@evil.example/" }, sort: "address", path: "sources[0].url", says: "without user name", ...shown, beyondSchema },
  { name: "image address insecure", edit: { "image.url": "http://example.org/a.png" }, sort: "address", path: "image.url", says: "image is left out", ...shown, beyondSchema },
  { name: "image without a description", edit: { "image.alt": gone }, sort: "missing", path: "image.alt", says: "the picture described in words", ...shown },
  { name: "speakers an object", edit: { speakers: { berg: "Anna Berg" }, annotations: [] }, sort: "type", path: "speakers", says: "a list of speakers", ...shown },
  { name: "speaker a name", edit: { "speakers[1]": "Olof Lind" }, sort: "type", path: "speakers[1]", says: "found “Olof Lind”; left out", ...shown, also: ["reference annotations[0].speakers[1]", "reference annotations[3].of.speaker"] },
  { name: "speaker without name", edit: { "speakers[1].name": gone }, sort: "missing", path: "speakers[1].name", says: "speakers[1] is left out", ...shown, also: ["reference annotations[0].speakers[1]", "reference annotations[3].of.speaker"] },
  { name: "speaker id twice", edit: { "speakers[1].id": "berg" }, sort: "duplicate", path: "speakers[1].id", says: "is already the id of speakers[0]", ...shown, beyondSchema, also: ["reference annotations[0].speakers[1]", "reference annotations[3].of.speaker"] },
  { name: "speaker from nowhere", edit: { "speakers[0].country": "XQ" }, sort: "reference", path: "speakers[0].country", says: "in use", ...shown, beyondSchema },
  { name: "speaker from the UK", edit: { "speakers[0].country": "UK" }, sort: "spelling", path: "speakers[0].country", says: "it is read as “GB”", ...shown, beyondSchema },
  { name: "sameAs a script", edit: { "speakers[0].sameAs[0]": "vbscript:x" }, sort: "address", path: "speakers[0].sameAs[0]", says: "left out", ...shown, beyondSchema },
  { name: "sameAs one text", edit: { "speakers[0].sameAs": "https://example.org/" }, sort: "spelling", path: "speakers[0].sameAs", says: "a list of one", ...shown },
  { name: "topic id twice", edit: { "topics[1].id": "trade" }, sort: "duplicate", path: "topics[1].id", says: "is already the id of topics[0]", ...shown, beyondSchema, also: ["reference annotations[0].topics[0]"] },
  { name: "broader topic unknown", edit: { "topics[1].broader": "traed" }, sort: "reference", path: "topics[1].broader", says: "did you mean “trade”?", ...shown, beyondSchema },
  { name: "broader topics in a circle", edit: { "topics[0].broader": "fisheries" }, sort: "reference", path: "topics[1].broader", says: "leads back to", ...shown, beyondSchema },
  { name: "country in lower case", edit: { "countries[0].code": "de" }, sort: "spelling", path: "countries[0].code", says: "it is read as “DE”", ...shown },
  { name: "country twice", edit: { "countries[1].code": "DE" }, sort: "duplicate", path: "countries[1].code", says: "is already the code of countries[0]", ...shown, beyondSchema },
];

// biome-ignore format: one case a line reads as a table
const annotations: readonly BrokenCase[] = [
  { name: "annotation null", edit: { "annotations[1]": null }, sort: "type", path: "annotations[1]", says: "a quotation or a mention", ...shown },
  { name: "annotation of unknown type", edit: { "annotations[0].type": "quote" }, sort: "type", path: "annotations[0].type", says: "expected “quotation” or “mention”, found “quote”", ...shown },
  { name: "annotation without type", edit: { "annotations[0].type": gone }, sort: "missing", path: "annotations[0].type", says: "is missing; expected “quotation” or “mention”", ...shown },
  { name: "annotation without id", edit: { "annotations[2].id": gone }, sort: "missing", path: "annotations[2].id", says: "it is read as “annotation-1”", ...shown },
  { name: "annotation id twice", edit: { "annotations[3].id": "q1" }, sort: "duplicate", path: "annotations[3].id", says: "is already the id of annotations[0]", ...shown, beyondSchema },
  { name: "nobody speaks", edit: { "annotations[0].speakers": [] }, sort: "type", path: "annotations[0].speakers", says: "at least one speaker", ...shown },
  { name: "speakers not a list", edit: { "annotations[0].speakers": "berg" }, sort: "spelling", path: "annotations[0].speakers", says: "a list of one", ...shown },
  { name: "speaker unknown", edit: { "annotations[0].speakers[1]": "lund" }, sort: "reference", path: "annotations[0].speakers[1]", says: "there is no speaker “lund” in this file; did you mean “lind”? left out", ...shown, beyondSchema },
  { name: "speaker declared but broken", edit: { "speakers[1].name": 3 }, sort: "reference", path: "annotations[0].speakers[1]", says: "“lind” is the id of speakers[1], which cannot be used; left out", ...shown, before: ["type speakers[1].name"], also: ["reference annotations[3].of.speaker"] },
  { name: "quotation about an unknown topic", edit: { "annotations[0].topics[0]": "weather" }, sort: "reference", path: "annotations[0].topics[0]", says: "there is no topic", ...shown, beyondSchema },
  { name: "quotation about an unknown country", edit: { "annotations[0].countries[0]": "ZZ" }, sort: "reference", path: "annotations[0].countries[0]", says: "found “ZZ”", ...shown, beyondSchema },
  { name: "mention of nothing", edit: { "annotations[1].of": {} }, sort: "type", path: "annotations[1].of", says: "exactly one of “speaker”, “topic” and “country”", ...shown },
  { name: "mention of two things", edit: { "annotations[1].of.topic": "trade" }, sort: "type", path: "annotations[1].of", says: "exactly one", ...shown },
  { name: "mention of a name", edit: { "annotations[1].of": "Sweden" }, sort: "type", path: "annotations[1].of", says: "found “Sweden”", ...shown },
  { name: "mention of an unknown topic", edit: { "annotations[2].of.topic": "trades" }, sort: "reference", path: "annotations[2].of.topic", says: "did you mean “trade”? annotations[2] is left out", ...shown, beyondSchema },
  { name: "targets missing", edit: { "annotations[1].targets": gone }, sort: "missing", path: "annotations[1].targets", says: "a list of targets", ...shown },
  { name: "targets empty", edit: { "annotations[1].targets": [] }, sort: "type", path: "annotations[1].targets", says: "at least one target", ...shown },
  { name: "target of a paragraph only", edit: { "annotations[3].targets[0].exact": gone }, sort: "type", path: "annotations[3].targets[0]", says: "“start” and “end”, or “exact”", ...shown },
  { name: "target without paragraph", edit: { "annotations[3].targets[0].paragraph": gone }, sort: "missing", path: "annotations[3].targets[0].paragraph", says: "is missing", ...shown },
  { name: "start without end", edit: { "annotations[2].targets[0].end": gone }, sort: "type", path: "annotations[2].targets[0].start", says: "expected “end” beside “start”", ...shown },
  { name: "start after end", edit: { "annotations[2].targets[0].start": 19 }, sort: "type", path: "annotations[2].targets[0].end", says: "an end after the start", ...shown, beyondSchema },
  { name: "start negative", edit: { "annotations[0].targets[0].start": -1 }, sort: "type", path: "annotations[0].targets[0].start", says: "found the number -1", ...shown },
  { name: "end a fraction", edit: { "annotations[0].targets[0].end": 2.5 }, sort: "type", path: "annotations[0].targets[0].end", says: "found the number 2.5", ...shown },
  { name: "end in quotation marks", edit: { "annotations[0].targets[0].end": "28" }, sort: "spelling", path: "annotations[0].targets[0].end", says: "it is read as the number 28", ...shown },
  { name: "words a number", edit: { "annotations[1].targets[0].exact": 5 }, sort: "type", path: "annotations[1].targets[0].exact", says: "annotations[1] is left out", ...shown },
  { name: "attribution a text", edit: { "annotations[0].attribution": "both said" }, sort: "type", path: "annotations[0].attribution", says: "a target", ...shown },
  { name: "origin a robot", edit: { "annotations[0].origin": "robot" }, sort: "type", path: "annotations[0].origin", says: "expected “person” or “machine”, found “robot”", ...shown },
  { name: "confidence in per cent", edit: { "annotations[0].confidence": 95 }, sort: "type", path: "annotations[0].confidence", says: "a number from 0 to 1", ...shown },
];

export const brokenCases: readonly BrokenCase[] = [...document, ...around, ...annotations];

export const brokenFormat: readonly HostileDocument[] = brokenCases.map(
  ({ name, edit, sort, path, before = [], also = [], says, outcome }) =>
    ofEdit("format", name, edit, {
      outcome,
      problems: [...before, `${sort} ${path}`, ...also],
      says,
    }),
);
