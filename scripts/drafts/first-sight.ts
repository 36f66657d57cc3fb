// Keeps what the first draft of each held article scored, before anybody had seen a draft of it: what is
// changed afterwards may follow from it, so only this says how drafts do on articles nobody has seen.
import { readFileSync, writeFileSync } from "node:fs";
import type { KeyedArticle } from "./keyed-article";
import { scoreOf } from "./score";
import type { Score } from "./tally";

const file = new URL("../../drafts/first-sight.json", import.meta.url);

/** By file name; null for an article that was drafted before such scores were kept. */
type Kept = Record<string, Score | null>;

const kept = (): Kept => JSON.parse(readFileSync(file, "utf8"));

/** The scores of first drafts. */
export function firstSight(): Score[] {
  return Object.values(kept()).filter((score) => score !== null);
}

/** Drafts the articles that have no such score and keeps theirs; those that have one stay as they are. */
export function keepFirstSight(articles: readonly KeyedArticle[]): string[] {
  const all = kept();
  const added = articles.filter(({ name }) => all[name] === undefined);
  for (const article of added) all[article.name] = scoreOf(article);
  const lines = Object.entries(all).map(
    ([name, score]) => `${JSON.stringify(name)}:${JSON.stringify(score)}`,
  );
  writeFileSync(file, `{\n${lines.join(",\n")}\n}\n`);
  return added.map(({ name }) => name);
}
