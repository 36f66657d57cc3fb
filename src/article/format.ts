// Annotated Article JSON 1.1, defined once: these schemas validate at run time
// and are what scripts/generate.ts turns into the published JSON Schema.
//
// A schema's message says what is expected, in words that go after "expected". A list entry or an
// optional field that is not as expected is left out; see checking/salvage.ts. The objects say nothing of
// other fields: those are let through and kept.
import * as v from "valibot";
import { role } from "./role";
import {
  confidence,
  countryCode,
  date,
  description,
  followed,
  heading,
  id,
  language,
  languageOfWords,
  link,
  name,
  note,
  offset,
  origin,
  paragraphId,
  picture,
  sameAs,
  seconds,
  sha256,
  speakerId,
  text,
  topicId,
  version,
  word,
} from "./values";

/** Where an annotation points: a position in code points (end excluded), the words themselves, or both. */
export const target = v.pipe(
  v.object(
    {
      paragraph: paragraphId,
      start: v.optional(offset),
      end: v.optional(offset),
      exact: v.optional(v.pipe(v.string("the words"), v.nonEmpty("at least one character"))),
      prefix: v.optional(v.string("the words before")),
      suffix: v.optional(v.string("the words after")),
    },
    "a target: an object with “paragraph”, and “start” and “end” or “exact”",
  ),
  v.forward(
    v.partialCheck(
      [["start"], ["end"]],
      ({ start, end }) => start === undefined || end !== undefined,
      "“end” beside “start”",
    ),
    ["start"],
  ),
  v.forward(
    v.partialCheck(
      [["start"], ["end"]],
      ({ start, end }) => end === undefined || start !== undefined,
      "“start” beside “end”",
    ),
    ["end"],
  ),
  v.forward(
    v.partialCheck(
      [["start"], ["end"]],
      ({ start, end }) => start === undefined || end === undefined || start < end,
      "an end after the start",
    ),
    ["end"],
  ),
  v.partialCheck(
    [["start"], ["end"], ["exact"]],
    ({ start, end, exact }) => exact !== undefined || start !== undefined || end !== undefined,
    "“start” and “end”, or “exact”",
  ),
);

const provenance = {
  origin: v.optional(origin),
  confidence: v.optional(confidence),
  note: v.optional(note),
};

const targets = v.pipe(v.array(target, "a list of targets"), v.minLength(1, "at least one target"));

export const quotation = v.pipe(
  v.object(
    {
      id,
      type: v.literal("quotation", "“quotation”"),
      speakers: v.pipe(
        v.array(speakerId, "a list of speakers’ ids"),
        v.minLength(1, "at least one speaker’s id"),
      ),
      topics: v.optional(v.array(topicId, "a list of topics’ ids")),
      countries: v.optional(v.array(countryCode, "a list of countries’ codes")),
      targets,
      attribution: v.optional(target),
      mode: v.optional(word("quoted", "turn", "indirect", "thought")),
      ...provenance,
    },
    "a quotation",
  ),
  role({ declares: "annotation" }),
);

const mentioned = v.union(
  [
    v.object({ speaker: speakerId }),
    v.object({ topic: topicId }),
    v.object({ country: countryCode }),
  ],
  "exactly one of “speaker”, “topic” and “country”",
);

export const mention = v.pipe(
  v.object(
    {
      id,
      type: v.literal("mention", "“mention”"),
      of: mentioned,
      targets,
      ...provenance,
    },
    "a mention",
  ),
  role({ declares: "annotation" }),
);

export const annotation = v.variant(
  "type",
  [quotation, mention],
  "a quotation or a mention, written as an object",
);

export const speaker = v.pipe(
  v.object(
    {
      id,
      name,
      shortName: v.optional(name),
      role: v.optional(note),
      affiliation: v.optional(note),
      country: v.optional(countryCode),
      kind: v.optional(word("person", "group", "organisation", "label", "unnamed")),
      aliases: v.optional(v.array(name, "a list of names")),
      sameAs: v.optional(sameAs),
    },
    "a speaker: an object with “id” and “name”",
  ),
  role({ declares: "speaker" }),
);

export const topic = v.pipe(
  v.object(
    {
      id,
      name,
      broader: v.optional(topicId),
      kind: v.optional(word("organisation", "place", "work", "event", "other")),
      country: v.optional(countryCode),
      sameAs: v.optional(sameAs),
    },
    "a topic: an object with “id” and “name”",
  ),
  role({ declares: "topic" }),
);

export const country = v.pipe(
  v.object(
    {
      code: countryCode,
      name: v.optional(name),
      sameAs: v.optional(sameAs),
    },
    "a country: an object with “code”",
  ),
  role({ declares: "country" }),
);

export const source = v.object({ name, url: v.optional(link) }, "a source: an object with “name”");

export const image = v.object(
  {
    url: picture,
    alt: description,
    caption: v.optional(note),
    credit: v.optional(note),
  },
  "a picture: an object with “url” and “alt”",
);

const stretch = { start: offset, end: offset };

/** A stretch of a paragraph’s text, or a place in it, that is more than plain words. */
export const mark = v.variant(
  "kind",
  [
    markOf({ kind: v.literal("link", "“link”"), value: followed }),
    markOf({ kind: v.literal("note", "“note”"), value: note }),
    markOf({ kind: v.literal("page", "“page”"), value: name }),
    markOf({ kind: v.literal("lang", "“lang”"), value: languageOfWords }),
    markOf({ kind: v.literal("emphasis", "“emphasis”") }),
    markOf({ kind: v.literal("strong", "“strong”") }),
  ],
  "a mark: an object with “start”, “end” and “kind”",
);

function markOf<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.object({ ...stretch, ...entries }, "a mark: an object with “start”, “end” and “kind”");
}

/** Where in a recording. */
export const time = v.object(
  { start: seconds, end: v.optional(seconds) },
  "a time: an object with “start”, in seconds",
);

export const paragraph = v.pipe(
  v.object(
    {
      id,
      text,
      kind: v.optional(word("text", "verse", "item", "aside", "heading", "quote")),
      marks: v.optional(v.array(mark, "a list of marks")),
      image: v.optional(image),
      time: v.optional(time),
    },
    "a paragraph: an object with “id” and “text”",
  ),
  role({ declares: "paragraph" }),
);

/** A section without a heading is the article's opening. */
export const section = v.pipe(
  v.object(
    {
      id,
      heading: v.optional(heading),
      paragraphs: v.array(paragraph, "a list of paragraphs"),
    },
    "a section: an object with “id” and “paragraphs”",
  ),
  role({ declares: "section" }),
);

/** A recording of what is said. */
export const recording = v.object(
  { url: link, type: v.optional(name) },
  "a recording: an object with “url”",
);

/** What an article was made from. */
export const conversion = v.object(
  { name, format: name, sha256: v.optional(sha256), url: v.optional(link) },
  "a file: an object with “name” and “format”",
);

/** What the article cannot be shown without; anything wrong here refuses the file. */
export const core = v.object({
  formatVersion: version,
  id,
  language,
  headline: heading,
  sections: v.pipe(v.array(section, "a list of sections"), v.minLength(1, "at least one section")),
});

/** The whole file, for checking and for the published JSON Schema. */
export const annotatedArticle = v.object(
  {
    $schema: v.optional(text),
    ...core.entries,
    summary: v.optional(note),
    published: v.optional(date),
    modified: v.optional(date),
    correction: v.optional(note),
    bylines: v.optional(v.array(name, "a list of names")),
    sources: v.optional(v.array(source, "a list of sources")),
    rights: v.optional(note),
    image: v.optional(image),
    media: v.optional(v.array(recording, "a list of recordings")),
    convertedFrom: v.optional(v.array(conversion, "a list of files")),
    speakers: v.optional(v.array(speaker, "a list of speakers")),
    topics: v.optional(v.array(topic, "a list of topics")),
    countries: v.optional(v.array(country, "a list of countries")),
    annotations: v.optional(v.array(annotation, "a list of quotations and mentions")),
  },
  "an annotated article, written as an object",
);

export type AnnotatedArticle = v.InferOutput<typeof annotatedArticle>;
export type Section = v.InferOutput<typeof section>;
export type Paragraph = v.InferOutput<typeof paragraph>;
export type Mark = v.InferOutput<typeof mark>;
export type Annotation = v.InferOutput<typeof annotation>;
export type Quotation = v.InferOutput<typeof quotation>;
export type Mention = v.InferOutput<typeof mention>;
export type Target = v.InferOutput<typeof target>;
export type Topic = v.InferOutput<typeof topic>;
export type Country = v.InferOutput<typeof country>;
