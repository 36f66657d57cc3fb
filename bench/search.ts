// Measures the search of a library of generated articles of about 900 words:
//
//   npm run bench:search [-- ARTICLES]
//
// Prints the file's size, the time to load it, and how long each keystroke waits for its answer.
// The articles and what is typed are the same every time; the times are this machine's.
import { brotliCompressSync, gzipSync } from "node:zlib";
import { openArticle } from "../src/core/article/open-article";
import { foldText } from "../src/core/text/fold";
import { wordPieces } from "../src/core/text/word-pieces";
import { buildEntityIndex } from "../src/sources/library/build-entity-index";
import { buildSearchIndex } from "../src/sources/search/build-search-index";
import { loadSearch, type SearchIndex } from "../src/sources/search/load-search";
import { search } from "../src/sources/search/search";
import { generatedArticles } from "./generated-articles";
import { seeded } from "./seeded";

const count = Number(process.argv[2] ?? 1000);
const frame = 1000 / 60;

async function main(): Promise<void> {
  const marked = generatedArticles(count).map((article) => {
    const opened = openArticle(article);
    if (opened.status === "opened") return opened.marked;
    throw new Error(`${article.id} was refused`);
  });
  const texts = marked.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const words = texts.reduce((sum, text) => sum + (text.match(/\p{L}+/gu)?.length ?? 0), 0);
  console.log(
    `${count} articles of ${Math.round(words / count)} words, ${texts.length} paragraphs`,
  );

  const [built, building] = timed(() => buildSearchIndex(marked));
  const json = JSON.stringify(built);
  console.log(`\nBuilt in ${(building / 1000).toFixed(1)} s (at build time)`);
  size("search.json", json);
  size("  of it which word stands where", built.words);
  size("  of it the texts", JSON.stringify(built.articles));
  size("entities.json", JSON.stringify(buildEntityIndex(marked)));

  const loads: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    loadSearch(JSON.parse(json));
    loads.push(performance.now() - start);
  }
  console.log(`\nLoaded in ${at(loads, 0.5).toFixed(0)} ms (median of 5)`);

  const index = loadSearch(JSON.parse(json));
  const queries = typedQueries(texts, 300);
  answer(index, queries.slice(0, 200));
  report("each keystroke of 300 searches", answer(index, queries));
  report("each pair of letters", answer(index, pairs()));
  report("each letter alone", answer(index, [..."abcdefghijklmnopqrstuvwxyz"]));
  report(
    "eight of the commonest words",
    answer(index, new Array<string>(100).fill(commonest(texts))),
  );
}

/** What is in the field after each keystroke of searches for one to three words that stand together. */
function typedQueries(texts: readonly string[], searches: number): readonly string[] {
  const random = seeded(7);
  return Array.from({ length: searches }).flatMap(() => {
    const words = wordPieces(foldText(texts[Math.floor(random() * texts.length)] ?? ""));
    const first = Math.floor(random() * (words.length - 3));
    const wanted = words.slice(first, first + 1 + Math.floor(random() * 3));
    const query = wanted.join(" ");
    return Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1));
  });
}

function pairs(): readonly string[] {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  return letters.flatMap((one) => letters.map((other) => one + other));
}

function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const folded of texts.flatMap((text) => wordPieces(foldText(text)))) {
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  const words = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  return words
    .filter((word) => word.length > 1)
    .slice(0, 8)
    .join(" ");
}

function answer(index: SearchIndex, queries: readonly string[]): readonly number[] {
  return queries.map((query) => timed(() => search(index, query))[1]);
}

function timed<T>(run: () => T): readonly [result: T, milliseconds: number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}

function report(what: string, times: readonly number[]): void {
  const ms = (part: number) => `${at(times, part).toFixed(2)} ms`;
  const over = times.filter((time) => time > frame).length;
  const parts = [`median ${ms(0.5)}`, `p95 ${ms(0.95)}`, `longest ${ms(1)}`];
  console.log(`${what}: ${parts.join(", ")}; ${over} of ${times.length} over a frame`);
}

function at(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

function size(what: string, text: string): void {
  const bytes = [Buffer.byteLength(text), gzipSync(text).length, brotliCompressSync(text).length];
  const [raw, gzip, brotli] = bytes.map((each) => `${(each / count / 1000).toFixed(2)} kB`);
  console.log(`${what}, per article: ${raw}, gzip ${gzip}, brotli ${brotli}`);
}

await main();
