// Annotated Article JSON 1.1, defined once: these schemas validate at run time
// and are what scripts/generate.ts turns into the published JSON Schema.
//
// A schema's message is the code of what is expected, see expectation.ts. A list entry or an
// optional field that is not as expected is left out; see checking/salvage.ts. The objects say nothing of
// other fields: those are let through and kept.
// More than 150 lines: one schema, which is read from top to bottom.
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
import { expects } from "./values/expectation";

/** Where an annotation points: a position in code points (end excluded), the words themselves, or both. */
export const target = v.pipe(
  v.object(
    {
      paragraph: paragraphId,
      start: v.optional(offset),
      end: v.optional(offset),
      exact: v.optional(v.pipe(v.string(expects("words")), v.nonEmpty(expects("words-not-empty")))),
      prefix: v.optional(v.string(expects("words-before"))),
      suffix: v.optional(v.string(expects("words-after"))),
    },
    expects("target"),
  ),
  v.forward(
    v.partialCheck(
      [["start"], ["end"]],
      ({ start, end }) => start === undefined || end !== undefined,
      expects("end-beside-start"),
    ),
    ["start"],
  ),
  v.forward(
    v.partialCheck(
      [["start"], ["end"]],
      ({ start, end }) => end === undefined || start !== undefined,
      expects("start-beside-end"),
    ),
    ["end"],
  ),
  v.forward(
    v.partialCheck(
      [["start"], ["end"]],
      ({ start, end }) => start === undefined || end === undefined || start < end,
      expects("end-after-start"),
    ),
    ["end"],
  ),
  v.partialCheck(
    [["start"], ["end"], ["exact"]],
    ({ start, end, exact }) => exact !== undefined || start !== undefined || end !== undefined,
    expects("position-or-words"),
  ),
);

const provenance = {
  origin: v.optional(origin),
  confidence: v.optional(confidence),
  note: v.optional(note),
};

const targets = v.pipe(
  v.array(target, expects("target-list")),
  v.minLength(1, expects("one-target")),
);

export const quotation = v.pipe(
  v.object(
    {
      id,
      type: v.literal("quotation", expects("one-of:quotation")),
      speakers: v.pipe(
        v.array(speakerId, expects("speaker-id-list")),
        v.minLength(1, expects("one-speaker-id")),
      ),
      topics: v.optional(v.array(topicId, expects("topic-id-list"))),
      countries: v.optional(v.array(countryCode, expects("country-code-list"))),
      targets,
      attribution: v.optional(target),
      mode: v.optional(word("quoted", "turn", "indirect", "thought")),
      ...provenance,
    },
    expects("quotation"),
  ),
  role({ declares: "annotation" }),
);

const mentioned = v.union(
  [
    v.object({ speaker: speakerId }),
    v.object({ topic: topicId }),
    v.object({ country: countryCode }),
  ],
  expects("mentioned"),
);

export const mention = v.pipe(
  v.object(
    {
      id,
      type: v.literal("mention", expects("one-of:mention")),
      of: mentioned,
      targets,
      ...provenance,
    },
    expects("mention"),
  ),
  role({ declares: "annotation" }),
);

export const annotation = v.variant("type", [quotation, mention], expects("annotation"));

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
      aliases: v.optional(v.array(name, expects("name-list"))),
      sameAs: v.optional(sameAs),
    },
    expects("speaker"),
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
    expects("topic"),
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
    expects("country"),
  ),
  role({ declares: "country" }),
);

export const source = v.object({ name, url: v.optional(link) }, expects("source"));

export const image = v.object(
  {
    url: picture,
    alt: description,
    caption: v.optional(note),
    credit: v.optional(note),
  },
  expects("picture"),
);

const stretch = { start: offset, end: offset };

/** A stretch of a paragraph’s text, or a place in it, that is more than plain words. */
export const mark = v.variant(
  "kind",
  [
    markOf({ kind: v.literal("link", expects("one-of:link")), value: followed }),
    markOf({ kind: v.literal("note", expects("one-of:note")), value: note }),
    markOf({ kind: v.literal("page", expects("one-of:page")), value: name }),
    markOf({ kind: v.literal("lang", expects("one-of:lang")), value: languageOfWords }),
    markOf({ kind: v.literal("emphasis", expects("one-of:emphasis")) }),
    markOf({ kind: v.literal("strong", expects("one-of:strong")) }),
  ],
  expects("mark"),
);

function markOf<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.object({ ...stretch, ...entries }, expects("mark"));
}

/** Where in a recording. */
export const time = v.object({ start: seconds, end: v.optional(seconds) }, expects("time"));

export const paragraph = v.pipe(
  v.object(
    {
      id,
      text,
      kind: v.optional(word("text", "verse", "item", "aside", "heading", "quote")),
      marks: v.optional(v.array(mark, expects("mark-list"))),
      image: v.optional(image),
      time: v.optional(time),
    },
    expects("paragraph"),
  ),
  role({ declares: "paragraph" }),
);

/** A section without a heading is the article's opening. */
export const section = v.pipe(
  v.object(
    {
      id,
      heading: v.optional(heading),
      paragraphs: v.array(paragraph, expects("paragraph-list")),
    },
    expects("section"),
  ),
  role({ declares: "section" }),
);

/** A recording of what is said. */
export const recording = v.object({ url: link, type: v.optional(name) }, expects("recording"));

/** What an article was made from. */
export const conversion = v.object(
  { name, format: name, sha256: v.optional(sha256), url: v.optional(link) },
  expects("conversion"),
);

/** What the article cannot be shown without; anything wrong here refuses the file. */
export const core = v.object({
  formatVersion: version,
  id,
  language,
  headline: heading,
  sections: v.pipe(
    v.array(section, expects("section-list")),
    v.minLength(1, expects("one-section")),
  ),
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
    bylines: v.optional(v.array(name, expects("name-list"))),
    sources: v.optional(v.array(source, expects("source-list"))),
    rights: v.optional(note),
    image: v.optional(image),
    media: v.optional(v.array(recording, expects("recording-list"))),
    convertedFrom: v.optional(v.array(conversion, expects("conversion-list"))),
    speakers: v.optional(v.array(speaker, expects("speaker-list"))),
    topics: v.optional(v.array(topic, expects("topic-list"))),
    countries: v.optional(v.array(country, expects("country-list"))),
    annotations: v.optional(v.array(annotation, expects("annotation-list"))),
  },
  expects("article"),
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
