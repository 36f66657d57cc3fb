import { type Edit, gone } from "./edit";

/** A way to break whole.json, and where that must be reported. */
export interface BrokenCase {
  readonly name: string;
  readonly edit: Edit;
  /** The path that must be named. */
  readonly path: string;
  /** Words of the message that must be there. */
  readonly says: string;
  /** Whether the rest of the article is still shown. */
  readonly outcome: "refused" | "shown";
  /** A rule that a JSON Schema cannot express. */
  readonly beyondSchema?: true;
}

const refused = { outcome: "refused" } as const;
const shown = { outcome: "shown" } as const;
const beyondSchema = true;

const again = { id: "p1", text: "Again." };

// biome-ignore format: one case a line reads as a table
const document: readonly BrokenCase[] = [
  { name: "version missing", edit: { formatVersion: gone }, path: "formatVersion", says: "is missing; expected a version such as “1.0”", ...refused },
  { name: "version a number", edit: { formatVersion: 1.5 }, path: "formatVersion", says: "found the number 1.5", ...refused },
  { name: "version in words", edit: { formatVersion: "one" }, path: "formatVersion", says: "found “one”", ...refused },
  { name: "newer major version", edit: { formatVersion: "2.0" }, path: "formatVersion", says: "a newer reader is needed", ...refused, beyondSchema },
  { name: "id missing", edit: { id: gone }, path: "id", says: "is missing; expected an id", ...refused },
  { name: "id with a space", edit: { id: "harbour talks" }, path: "id", says: "found “harbour talks”", ...refused },
  { name: "id with a slash", edit: { id: "../up" }, path: "id", says: "beginning with a letter or digit", ...refused },
  { name: "id too long", edit: { id: "x".repeat(201) }, path: "id", says: "at most 200", ...refused },
  { name: "language in words", edit: { language: "British English" }, path: "language", says: "“en-GB”", ...refused },
  { name: "language no Intl takes", edit: { language: "en-x" }, path: "language", says: "BCP 47", ...refused, beyondSchema },
  { name: "headline missing, its name misspelt", edit: { headline: gone, Headlin: "Talks" }, path: "headline", says: "is “Headlin” meant for it?", ...refused },
  { name: "headline a number", edit: { headline: 12 }, path: "headline", says: "expected text, found the number 12", ...refused },
  { name: "headline blank", edit: { headline: " " }, path: "headline", says: "not blank", ...refused },
  { name: "sections missing", edit: { sections: gone }, path: "sections", says: "a list of sections", ...refused },
  { name: "sections empty", edit: { sections: [] }, path: "sections", says: "expected at least one section, found an empty list", ...refused },
  { name: "sections an object", edit: { sections: { opening: {} } }, path: "sections", says: "found an object with “opening”", ...refused },
  { name: "section null", edit: { "sections[1]": null }, path: "sections[1]", says: "found null", ...refused },
  { name: "section without id", edit: { "sections[0].id": gone }, path: "sections[0].id", says: "is missing", ...refused },
  { name: "heading a list", edit: { "sections[1].heading": ["Measuring"] }, path: "sections[1].heading", says: "found a list of 1", ...refused },
  { name: "paragraphs one text", edit: { "sections[0].paragraphs": "All of it." }, path: "sections[0].paragraphs", says: "a list of paragraphs", ...refused },
  { name: "paragraph a text", edit: { "sections[0].paragraphs[0]": "The German…" }, path: "sections[0].paragraphs[0]", says: "an object with “id” and “text”", ...refused },
  { name: "paragraph without text", edit: { "sections[1].paragraphs[0].text": gone }, path: "sections[1].paragraphs[0].text", says: "is missing; expected text", ...refused },
  { name: "paragraph text a number", edit: { "sections[1].paragraphs[1].text": 2021 }, path: "sections[1].paragraphs[1].text", says: "found the number 2021", ...refused },
  { name: "section id twice", edit: { "sections[1].id": "opening" }, path: "sections[1].id", says: "is already the id of sections[0]", ...refused, beyondSchema },
  { name: "paragraph id twice", edit: { "sections[1].paragraphs[1]": again }, path: "sections[1].paragraphs[1].id", says: "is already the id of sections[0].paragraphs[0]", ...refused, beyondSchema },
];

// biome-ignore format: one case a line reads as a table
const around: readonly BrokenCase[] = [
  { name: "summary a list", edit: { summary: ["a"] }, path: "summary", says: "left out", ...shown },
  { name: "date in words", edit: { published: "23 March 2021" }, path: "published", says: "ISO 8601", ...shown, beyondSchema },
  { name: "date not in the calendar", edit: { published: "2021-02-29" }, path: "published", says: "ISO 8601", ...shown, beyondSchema },
  { name: "byline a number", edit: { "bylines[0]": 7 }, path: "bylines[0]", says: "found the number 7", ...shown },
  { name: "source without name", edit: { "sources[0].name": gone }, path: "sources[0].name", says: "sources[0] is left out", ...shown },
  { name: "source address a script", edit: { "sources[0].url": "javascript:alert(1)" }, path: "sources[0].url", says: "found “javascript:alert(1)”; left out", ...shown, beyondSchema },
  { name: "source address with a user name", edit: { "sources[0].url": "https://bank.example@evil.example/" }, path: "sources[0].url", says: "without user name", ...shown, beyondSchema },
  { name: "image address insecure", edit: { "image.url": "http://example.org/a.png" }, path: "image.url", says: "image is left out", ...shown, beyondSchema },
  { name: "image without a description", edit: { "image.alt": gone }, path: "image.alt", says: "the picture described in words", ...shown },
  { name: "speakers an object", edit: { speakers: { berg: "Anna Berg" }, annotations: [] }, path: "speakers", says: "a list of speakers", ...shown },
  { name: "speaker a name", edit: { "speakers[1]": "Olof Lind" }, path: "speakers[1]", says: "found “Olof Lind”; left out", ...shown },
  { name: "speaker without name", edit: { "speakers[1].name": gone }, path: "speakers[1].name", says: "speakers[1] is left out", ...shown },
  { name: "speaker id twice", edit: { "speakers[1].id": "berg" }, path: "speakers[1].id", says: "is already the id of speakers[0]", ...shown, beyondSchema },
  { name: "speaker from nowhere", edit: { "speakers[0].country": "XQ" }, path: "speakers[0].country", says: "in use", ...shown, beyondSchema },
  { name: "speaker from the UK", edit: { "speakers[0].country": "UK" }, path: "speakers[0].country", says: "“GB”", ...shown, beyondSchema },
  { name: "sameAs a script", edit: { "speakers[0].sameAs[0]": "vbscript:x" }, path: "speakers[0].sameAs[0]", says: "left out", ...shown, beyondSchema },
  { name: "sameAs one text", edit: { "speakers[0].sameAs": "https://example.org/" }, path: "speakers[0].sameAs", says: "a list of addresses", ...shown },
  { name: "topic id twice", edit: { "topics[1].id": "trade" }, path: "topics[1].id", says: "is already the id of topics[0]", ...shown, beyondSchema },
  { name: "broader topic unknown", edit: { "topics[1].broader": "traed" }, path: "topics[1].broader", says: "is “trade” meant?", ...shown, beyondSchema },
  { name: "broader topics in a circle", edit: { "topics[0].broader": "fisheries" }, path: "topics[1].broader", says: "leads back to", ...shown, beyondSchema },
  { name: "country in lower case", edit: { "countries[0].code": "de" }, path: "countries[0].code", says: "in capitals", ...shown },
  { name: "country twice", edit: { "countries[1].code": "DE" }, path: "countries[1].code", says: "is already the code of countries[0]", ...shown, beyondSchema },
];

// biome-ignore format: one case a line reads as a table
const annotations: readonly BrokenCase[] = [
  { name: "annotation null", edit: { "annotations[1]": null }, path: "annotations[1]", says: "a quotation or a mention", ...shown },
  { name: "annotation of unknown type", edit: { "annotations[0].type": "quote" }, path: "annotations[0].type", says: "expected “quotation” or “mention”, found “quote”", ...shown },
  { name: "annotation without type", edit: { "annotations[0].type": gone }, path: "annotations[0].type", says: "is missing; expected “quotation” or “mention”", ...shown },
  { name: "annotation without id", edit: { "annotations[2].id": gone }, path: "annotations[2].id", says: "annotations[2] is left out", ...shown },
  { name: "annotation id twice", edit: { "annotations[3].id": "q1" }, path: "annotations[3].id", says: "is already the id of annotations[0]", ...shown, beyondSchema },
  { name: "nobody speaks", edit: { "annotations[0].speakers": [] }, path: "annotations[0].speakers", says: "at least one speaker", ...shown },
  { name: "speakers not a list", edit: { "annotations[0].speakers": "berg" }, path: "annotations[0].speakers", says: "found “berg”", ...shown },
  { name: "speaker unknown", edit: { "annotations[0].speakers[1]": "lund" }, path: "annotations[0].speakers[1]", says: "“lund” names no speaker in this file; is “lind” meant?; left out", ...shown, beyondSchema },
  { name: "speaker declared but broken", edit: { "speakers[1].name": 3 }, path: "annotations[0].speakers[1]", says: "“lind” is the id of speakers[1], which cannot be used; left out", ...shown },
  { name: "quotation about an unknown topic", edit: { "annotations[0].topics[0]": "weather" }, path: "annotations[0].topics[0]", says: "names no topic", ...shown, beyondSchema },
  { name: "quotation about an unknown country", edit: { "annotations[0].countries[0]": "ZZ" }, path: "annotations[0].countries[0]", says: "found “ZZ”", ...shown, beyondSchema },
  { name: "mention of nothing", edit: { "annotations[1].of": {} }, path: "annotations[1].of", says: "exactly one of “speaker”, “topic” and “country”", ...shown },
  { name: "mention of two things", edit: { "annotations[1].of.topic": "trade" }, path: "annotations[1].of", says: "exactly one", ...shown },
  { name: "mention of a name", edit: { "annotations[1].of": "Sweden" }, path: "annotations[1].of", says: "found “Sweden”", ...shown },
  { name: "mention of an unknown topic", edit: { "annotations[2].of.topic": "trades" }, path: "annotations[2].of.topic", says: "is “trade” meant?; annotations[2] is left out", ...shown, beyondSchema },
  { name: "targets missing", edit: { "annotations[1].targets": gone }, path: "annotations[1].targets", says: "a list of targets", ...shown },
  { name: "targets empty", edit: { "annotations[1].targets": [] }, path: "annotations[1].targets", says: "at least one target", ...shown },
  { name: "target of a paragraph only", edit: { "annotations[3].targets[0].exact": gone }, path: "annotations[3].targets[0]", says: "“start” and “end”, or “exact”", ...shown },
  { name: "target without paragraph", edit: { "annotations[3].targets[0].paragraph": gone }, path: "annotations[3].targets[0].paragraph", says: "is missing", ...shown },
  { name: "start without end", edit: { "annotations[2].targets[0].end": gone }, path: "annotations[2].targets[0].start", says: "expected “end” beside “start”", ...shown },
  { name: "start after end", edit: { "annotations[2].targets[0].start": 19 }, path: "annotations[2].targets[0].end", says: "an end after the start", ...shown, beyondSchema },
  { name: "start negative", edit: { "annotations[0].targets[0].start": -1 }, path: "annotations[0].targets[0].start", says: "found the number -1", ...shown },
  { name: "end a fraction", edit: { "annotations[0].targets[0].end": 2.5 }, path: "annotations[0].targets[0].end", says: "found the number 2.5", ...shown },
  { name: "end in quotation marks", edit: { "annotations[0].targets[0].end": "28" }, path: "annotations[0].targets[0].end", says: "a whole number of code points, 0 or more, found “28”", ...shown },
  { name: "words a number", edit: { "annotations[1].targets[0].exact": 5 }, path: "annotations[1].targets[0].exact", says: "annotations[1] is left out", ...shown },
  { name: "attribution a text", edit: { "annotations[0].attribution": "both said" }, path: "annotations[0].attribution", says: "a target", ...shown },
  { name: "origin a robot", edit: { "annotations[0].origin": "robot" }, path: "annotations[0].origin", says: "expected “person” or “machine”, found “robot”", ...shown },
  { name: "confidence in per cent", edit: { "annotations[0].confidence": 95 }, path: "annotations[0].confidence", says: "a number from 0 to 1", ...shown },
];

export const brokenCases: readonly BrokenCase[] = [...document, ...around, ...annotations];
