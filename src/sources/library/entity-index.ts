import * as v from "valibot";
import { kinds } from "../../core/article/kinds";

const numbers = v.array(v.number());
const optionalText = v.optional(v.string());

const quotation = v.object({
  id: v.string(),
  /** None for the first section, which is the article's own address. */
  section: optionalText,
  text: v.string(),
  /** Positions in `entities`. */
  speakers: numbers,
});

const article = v.object({
  id: v.string(),
  headline: v.string(),
  language: v.string(),
  published: optionalText,
  /** The key of the reader's own file that it is in; none for a bundled article. */
  deviceKey: optionalText,
  quotations: v.array(quotation),
});

const occurrence = v.object({
  /** A position in `articles`. */
  article: v.number(),
  /** The entity's id there; its name where that is another. */
  id: v.string(),
  name: optionalText,
  role: optionalText,
  affiliation: optionalText,
  /** Positions in the article's quotations, as in an EntityPage; left out where there are none. */
  by: v.optional(numbers),
  about: v.optional(numbers),
  /** How often it is named outside of those. */
  mentions: v.number(),
});

const entity = v.object({
  kind: v.picklist(kinds),
  /** What its address says: unique among its kind. */
  key: v.string(),
  /** As in the newest article. */
  name: v.string(),
  sameAs: v.array(v.string()),
  /** The newest article first. */
  articles: v.array(occurrence),
});

/** What the generated file of the library's entities holds. Every quotation is in it once. */
export const entityIndex = v.object({
  /** The newest first. */
  articles: v.array(article),
  entities: v.array(entity),
});

export type EntityIndex = v.InferOutput<typeof entityIndex>;
export type IndexedArticle = v.InferOutput<typeof article>;
export type IndexedQuotation = v.InferOutput<typeof quotation>;
export type IndexedEntity = v.InferOutput<typeof entity>;
export type EntityOccurrence = v.InferOutput<typeof occurrence>;
