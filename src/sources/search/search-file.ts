import * as v from "valibot";

const quotation = v.object({
  id: v.string(),
  /** Positions in the article's speakers. */
  speakers: v.array(v.number()),
  /** Its ranges: paragraph (counted through the article), start and end in UTF-16 units, and so on. */
  ranges: v.array(v.number()),
});

const section = v.object({
  id: v.string(),
  heading: v.optional(v.string()),
  /** The paragraphs' ids, and their texts in the same order. */
  ids: v.array(v.string()),
  texts: v.array(v.string()),
});

const article = v.object({
  id: v.string(),
  headline: v.string(),
  summary: v.optional(v.string()),
  language: v.string(),
  published: v.optional(v.string()),
  /** The key of the reader's own file that it is in; none for a bundled article. */
  deviceKey: v.optional(v.string()),
  /** The names of those who are quoted. */
  speakers: v.array(v.string()),
  sections: v.array(section),
  quotations: v.array(quotation),
});

/** What the generated file holds that is loaded when somebody searches the library. */
export const searchFile = v.object({
  /** The newest first. */
  articles: v.array(article),
  /** Which word stands in which passage, see postings.ts; passages are counted as in passages.ts. */
  words: v.string(),
});

export type SearchFile = v.InferOutput<typeof searchFile>;
export type SearchArticle = v.InferOutput<typeof article>;
