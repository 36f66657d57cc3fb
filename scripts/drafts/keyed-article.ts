// Reads an article with its key: what a person would mark in it. The form is told in drafts/LICENCE.md.
import { readdirSync, readFileSync } from "node:fs";

export interface KeyedQuotation {
  readonly words: string;
  /** Each of several speakers, by any of several names that would be right. */
  readonly speakers: readonly (readonly string[])[];
}

export interface KeyedArticle {
  readonly name: string;
  readonly text: string;
  readonly headline: string;
  readonly headings: readonly string[];
  readonly leftOut: readonly string[];
  readonly quotations: readonly KeyedQuotation[];
  readonly notQuotations: readonly string[];
  readonly countries: readonly string[];
  readonly topics: readonly string[];
}

/** All articles with keys of `drafts/shown` or `drafts/held`, by name. */
export function keyedArticles(half: "shown" | "held"): KeyedArticle[] {
  const folder = new URL(`../../drafts/${half}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => keyedArticle(name, readFileSync(new URL(name, folder), "utf8")));
}

function keyedArticle(name: string, file: string): KeyedArticle {
  const [text = "", key = ""] = file.split(/^=== key$/m);
  const lines = key.split("\n").flatMap((line) => {
    const [, field = "", value = ""] = /^(\w+):\s*(.*?)\s*$/.exec(line) ?? [];
    return field === "" ? [] : [{ field, value }];
  });
  const all = (field: string) =>
    lines.filter((line) => line.field === field && line.value !== "").map(({ value }) => value);
  return {
    name,
    text,
    headline: all("headline")[0] ?? "",
    headings: all("heading"),
    leftOut: all("out"),
    quotations: all("q").map(quotation),
    notQuotations: all("not"),
    countries: all("countries").flatMap((codes) => codes.split(/\s+/)),
    topics: all("topics").flatMap((topics) => topics.split(/,\s*/)),
  };
}

function quotation(line: string): KeyedQuotation {
  const bar = line.lastIndexOf(" | ");
  const speakers = line.slice(bar + 3).split(" + ");
  return { words: line.slice(0, bar), speakers: speakers.map((names) => names.split(" / ")) };
}
