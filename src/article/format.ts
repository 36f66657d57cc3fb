// Annotated Article JSON 1.0, defined once: these schemas validate at run time
// and are what scripts/generate.ts turns into the published JSON Schema.
import * as v from "valibot";

const text = v.string();
const words = v.pipe(v.string(), v.nonEmpty("some text"));

/** An id is part of an address: letters, digits, `.`, `_`, `~` and `-`, at most 200 of them. */
const id = v.pipe(
  v.string(),
  v.regex(
    /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._~-]{0,199}$/u,
    "an id of letters, digits, '.', '_', '~' and '-', at most 200 characters",
  ),
);

const countryCode = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code in capitals, such as "DE"'),
);

const link = v.pipe(v.string(), v.maxLength(2048, "an address of at most 2,048 characters"));

const offset = v.pipe(
  v.number(),
  v.safeInteger("a whole number of code points"),
  v.minValue(0, "a whole number of code points, 0 or more"),
);

/** Where an annotation points: a position in code points (end excluded), the words themselves, or both. */
export const target = v.looseObject({
  paragraph: id,
  start: v.optional(offset),
  end: v.optional(offset),
  exact: v.optional(words),
  prefix: v.optional(text),
  suffix: v.optional(text),
});

const provenance = {
  origin: v.optional(v.picklist(["person", "machine"])),
  confidence: v.optional(
    v.pipe(v.number(), v.minValue(0, "a number from 0 to 1"), v.maxValue(1, "a number from 0 to 1")),
  ),
  note: v.optional(text),
};

const targets = v.pipe(v.array(target), v.minLength(1, "at least one target"));

export const quotation = v.looseObject({
  id,
  type: v.literal("quotation"),
  speakers: v.pipe(v.array(id), v.minLength(1, "at least one speaker")),
  topics: v.optional(v.array(id)),
  countries: v.optional(v.array(countryCode)),
  targets,
  attribution: v.optional(target),
  ...provenance,
});

export const mention = v.looseObject({
  id,
  type: v.literal("mention"),
  of: v.union([
    v.looseObject({ speaker: id }),
    v.looseObject({ topic: id }),
    v.looseObject({ country: countryCode }),
  ]),
  targets,
  ...provenance,
});

export const annotation = v.variant("type", [quotation, mention]);

export const speaker = v.looseObject({
  id,
  name: words,
  shortName: v.optional(words),
  role: v.optional(text),
  affiliation: v.optional(text),
  country: v.optional(countryCode),
  sameAs: v.optional(v.array(link)),
});

export const topic = v.looseObject({
  id,
  name: words,
  broader: v.optional(id),
  sameAs: v.optional(v.array(link)),
});

export const country = v.looseObject({
  code: countryCode,
  name: v.optional(words),
  sameAs: v.optional(v.array(link)),
});

export const source = v.looseObject({ name: words, url: v.optional(link) });

export const image = v.looseObject({
  url: link,
  alt: text,
  caption: v.optional(text),
  credit: v.optional(text),
});

const paragraph = v.looseObject({ id, text });

/** A section without a heading is the article's opening. */
const section = v.looseObject({
  id,
  heading: v.optional(words),
  paragraphs: v.array(paragraph),
});

/** What the article cannot be shown without; anything wrong here refuses the file. */
export const core = v.looseObject({
  formatVersion: v.pipe(v.string(), v.regex(/^\d+\.\d+$/, 'a version such as "1.0"')),
  id,
  language: v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a BCP 47 language tag such as "en-GB"')),
  headline: words,
  sections: v.pipe(v.array(section), v.minLength(1, "at least one section")),
});

/** The whole file, for the published JSON Schema. */
export const annotatedArticle = v.looseObject({
  $schema: v.optional(v.string()),
  ...core.entries,
  summary: v.optional(text),
  published: v.optional(text),
  bylines: v.optional(v.array(words)),
  sources: v.optional(v.array(source)),
  rights: v.optional(text),
  image: v.optional(image),
  speakers: v.optional(v.array(speaker)),
  topics: v.optional(v.array(topic)),
  countries: v.optional(v.array(country)),
  annotations: v.optional(v.array(annotation)),
});

export type AnnotatedArticle = v.InferOutput<typeof annotatedArticle>;
export type Section = v.InferOutput<typeof section>;
export type Paragraph = v.InferOutput<typeof paragraph>;
export type Annotation = v.InferOutput<typeof annotation>;
export type Quotation = v.InferOutput<typeof quotation>;
export type Mention = v.InferOutput<typeof mention>;
export type Target = v.InferOutput<typeof target>;
export type Speaker = v.InferOutput<typeof speaker>;
export type Topic = v.InferOutput<typeof topic>;
export type Country = v.InferOutput<typeof country>;
export type Source = v.InferOutput<typeof source>;
export type Image = v.InferOutput<typeof image>;
