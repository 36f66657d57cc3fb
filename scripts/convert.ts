// npm run convert -- FILE…: reads articles of other formats and writes them as Annotated Article JSON.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AnnotatedArticle } from "../src/article/format";
import { type Asked, asked, usage } from "./conversion/asked";
import { convertFile } from "./conversion/convert-file";
import { inLines } from "./conversion/printed";

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<0 | 1 | 2> {
  const called = asked(words);
  if (called === "help") {
    process.stdout.write(usage);
    return 0;
  }
  if (called === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  const names = new Set<string>();
  const codes: (0 | 1 | 2)[] = [];
  for (const file of called.files) codes.push(await convertOne(file, called, names));
  return codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0;
}

async function convertOne(
  file: string,
  { out, from }: Asked,
  names: Set<string>,
): Promise<0 | 1 | 2> {
  try {
    const converted = await convertFile(file, readFileSync(file), from);
    for (const line of inLines(file, converted)) process.stderr.write(`${line}\n`);
    if (converted.status === "refused") return 1;
    for (const article of converted.articles) write(article, out, names);
    return converted.problems.some(({ severity }) => severity === "error") ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function write(article: AnnotatedArticle, out: string | undefined, names: Set<string>): void {
  const text = `${JSON.stringify(article, undefined, 2)}\n`;
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  let name = article.id;
  for (let number = 2; names.has(name); number++) name = `${article.id}-${number}`;
  names.add(name);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.json`), text);
}
