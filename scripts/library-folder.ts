import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { MarkedArticle } from "../src/core/article/marked-article";
import { openArticle } from "../src/core/article/open-article";
import { decode } from "../src/core/bytes/decode";
import { catalogue } from "../src/sources/library/catalogue";

/**
 * The articles of a folder in the order of its catalogue, those that are not in it first, by file
 * name. Throws for one that cannot be shown.
 */
export function articlesIn(folder: string): readonly MarkedArticle[] {
  const order = orderOf(join(folder, "catalogue.json"));
  return articleFiles(folder)
    .map((name) => open(join(folder, name)))
    .sort((a, b) => order.indexOf(a.article.id) - order.indexOf(b.article.id));
}

/** The names of the article files in a folder, sorted; the catalogue is not one. */
export function articleFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== "catalogue.json")
    .sort();
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
