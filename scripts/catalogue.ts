import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { MarkedArticle } from "../src/article/marked-article";
import { openArticle } from "../src/article/open-article";
import { type Catalogue, type CatalogueEntry, catalogue } from "../src/library/catalogue";
import { decode } from "../src/library/decode";

/**
 * The catalogue of a folder of articles, as the text of its file. Articles stand in the order that
 * the catalogue has now, new ones before them. Throws for an article that cannot be shown.
 */
export function catalogueText(folder: string): string {
  const order = orderOf(join(folder, "catalogue.json"));
  const files = readdirSync(folder).filter(
    (name) => name.endsWith(".json") && name !== "catalogue.json",
  );
  const articles = files.map((name) => entryOf(open(join(folder, name))));
  articles.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return `${JSON.stringify({ articles } satisfies Catalogue, undefined, 2)}\n`;
}

function orderOf(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  const parsed = v.safeParse(catalogue, JSON.parse(readFileSync(file, "utf8")));
  return parsed.success ? parsed.output.articles.map(({ id }) => id) : [];
}

function open(file: string): MarkedArticle {
  const decoded = decode(readFileSync(file));
  const opened = "value" in decoded ? openArticle(decoded.value) : undefined;
  if (opened?.status === "opened") return opened.marked;
  throw new Error(`${file} cannot be shown: run npm run validate -- ${file}`);
}

function entryOf({ article, entities, annotations, paragraphs }: MarkedArticle): CatalogueEntry {
  const { id, headline, summary, language, published, image, sections } = article;
  const quotations = annotations.filter(({ annotation }) => annotation.type === "quotation").length;
  const names = (kind: keyof typeof entities) => entities[kind].map(({ name }) => name);
  return {
    id,
    headline,
    ...(summary === undefined ? {} : { summary }),
    language,
    ...(published === undefined ? {} : { published }),
    ...(image === undefined ? {} : { image: { url: image.url, alt: image.alt } }),
    words: paragraphs.reduce((sum, { text }) => sum + countWords(text, language), 0),
    sections: sections.length,
    quotations,
    mentions: annotations.length - quotations,
    speakers: names("speaker"),
    topics: names("topic"),
    countries: names("country"),
  };
}

function countWords(text: string, language: string): number {
  const words = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  return [...words].filter(({ isWordLike }) => isWordLike).length;
}
