// Keeps what the first draft of each held article scored, before anybody had seen a draft of it: what is
// changed afterwards may follow from it, so only this says how drafts do on articles nobody has seen.
import { appendFileSync, readFileSync } from "node:fs";
import type { KeyedArticle } from "./keyed-article";
import { scoreOf } from "./score";
import type { Score } from "./tally";

const file = new URL("../../drafts/first-sight.jsonl", import.meta.url);

/** One line of the file; null for an article that was drafted before such scores were kept. */
interface Kept {
  readonly article: string;
  readonly score: Score | null;
}

const kept = (): Kept[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** The scores of first drafts. */
export function firstSight(): Score[] {
  return kept().flatMap(({ score }) => score ?? []);
}

/** Drafts the articles that have no such score and keeps theirs; those that have one stay as they are. */
export function keepFirstSight(articles: readonly KeyedArticle[]): string[] {
  const known = new Set(kept().map(({ article }) => article));
  const added = articles.filter(({ name }) => !known.has(name));
  const lines = added.map((article) =>
    JSON.stringify({ article: article.name, score: scoreOf(article) } satisfies Kept),
  );
  if (lines.length > 0) appendFileSync(file, `${lines.join("\n")}\n`);
  return added.map(({ name }) => name);
}
