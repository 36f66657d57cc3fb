// The bundled articles as their files have them, read with nothing of the app's code.
import { readFileSync } from "node:fs";

export type Kind = "speaker" | "topic" | "country";

export interface Target {
  readonly paragraph: string;
  /** In code points; every target of the bundled articles has a position. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

export interface Annotation {
  readonly id: string;
  readonly type: "quotation" | "mention";
  readonly speakers?: readonly string[];
  readonly topics?: readonly string[];
  readonly countries?: readonly string[];
  readonly of?: Partial<Record<Kind, string>>;
  readonly targets: readonly Target[];
}

export interface Paragraph {
  readonly id: string;
  readonly text: string;
}

export interface Section {
  readonly id: string;
  readonly heading?: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface ArticleFile {
  readonly id: string;
  readonly headline: string;
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly shortName?: string;
  }[];
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly countries: readonly { readonly code: string }[];
  readonly sections: readonly Section[];
  readonly annotations: readonly Annotation[];
}

/** The longest, one of them from right to left: enough where any article would do. */
export const articleIds = ["nato-brussels-2021", "river-water-talks", "the-night-ferry"] as const;

/** All of them; the fourth is a short one that follows the first ferry article up. */
export const bundledIds = [...articleIds, "the-harbour-vote"] as const;

export type BundledId = (typeof bundledIds)[number];

function articleFileText(id: BundledId): string {
  return readFileSync(new URL(`../public/articles/${id}.json`, import.meta.url), "utf8");
}

export function readArticle(id: BundledId): ArticleFile {
  return JSON.parse(articleFileText(id)) as ArticleFile;
}

export function paragraphsOf({ sections }: ArticleFile): readonly Paragraph[] {
  return sections.flatMap(({ paragraphs }) => paragraphs);
}

/** The ids of all values of a facet, in the file's order. */
export function valuesOf(article: ArticleFile, kind: Kind): readonly string[] {
  if (kind === "speaker") return article.speakers.map(({ id }) => id);
  if (kind === "topic") return article.topics.map(({ id }) => id);
  return article.countries.map(({ code }) => code);
}
