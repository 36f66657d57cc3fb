import * as v from "valibot";

const names = v.array(v.string());

export const catalogueEntry = v.object({
  id: v.string(),
  headline: v.string(),
  summary: v.optional(v.string()),
  language: v.string(),
  published: v.optional(v.string()),
  image: v.optional(v.object({ url: v.string(), alt: v.string() })),
  words: v.number(),
  sections: v.number(),
  quotations: v.number(),
  mentions: v.number(),
  speakers: names,
  topics: names,
  countries: names,
});

/** What `public/articles/catalogue.json` holds: the bundled articles, in the order they are shown. */
export const catalogue = v.object({ articles: v.array(catalogueEntry) });

export type Catalogue = v.InferOutput<typeof catalogue>;
export type CatalogueEntry = v.InferOutput<typeof catalogueEntry>;
