// npm run convert -- FILE…: reads articles of other formats and writes them as Annotated Article JSON,
// or in one of the formats that go out.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { AnnotatedArticle } from "../src/core/article/format";
import { unpacked } from "../src/formats/archive/unpacked";
import { belongingTogether } from "../src/formats/belonging-together";
import type { Content } from "../src/formats/format";
import { type Asked, asked, usage } from "./conversion/asked";
import { convertContent } from "./conversion/convert-file";
import { inLines } from "./conversion/printed";
import { writtenAs } from "./conversion/written-as";
import { type ExitCode, runCalled } from "./run-called";

process.exitCode = await runCalled(asked(process.argv.slice(2)), usage, main);

async function main(called: Asked): Promise<ExitCode> {
  const names = new Set<string>();
  const codes: ExitCode[] = [];
  const read: Content[] = [];
  for (const file of called.files.flatMap(filesIn)) {
    const content = contentOf(file);
    if (content === undefined) codes.push(2);
    else read.push(content);
  }
  const contents = called.from === undefined ? belongingTogether(unpacked(read)) : read;
  if (contents.length === 0 && codes.length === 0) {
    complain(called.files.join(", "), "there are no files in it");
    return 2;
  }
  if (contents.length > 1 && called.out === undefined) {
    complain(called.files.join(", "), severalIn(contents.length, "files"));
    return 2;
  }
  for (const content of contents) codes.push(await convertOne(content, called, names));
  return codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0;
}

/** The file, or those in the folder, of which hidden ones are passed over. */
function filesIn(path: string): readonly string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A file named by its whole path, for messages; its format is told by the ending of that. */
function contentOf(file: string): Content | undefined {
  try {
    return { bytes: readFileSync(file), fileName: file };
  } catch (error) {
    complain(file, error);
    return undefined;
  }
}

async function convertOne(content: Content, called: Asked, names: Set<string>): Promise<0 | 1 | 2> {
  const { fileName: file = "" } = content;
  try {
    const converted = await convertContent({ ...content, fileName: basename(file) }, called.from);
    for (const line of inLines(file, converted)) process.stderr.write(`${line}\n`);
    if (converted.status === "refused") return 1;
    const { length } = converted.articles;
    if (length > 1 && called.out === undefined) {
      complain(file, severalIn(length, "articles"));
      return 1;
    }
    let isWhole = !converted.problems.some(({ severity }) => severity === "error");
    for (const article of converted.articles) {
      const text = await textOf(article, called);
      if (text === undefined) {
        isWhole = false;
        complain(file, `there is nothing in “${article.id}” that ${called.to?.name} could hold`);
      } else write(text, article.id, called, names);
    }
    return isWhole ? 0 : 1;
  } catch (error) {
    complain(file, error);
    return 2;
  }
}

/** Several would stand one after the other in what is printed, which is then no JSON. */
function severalIn(count: number, what: "files" | "articles"): string {
  return `there are ${count} ${what} in it: say with --out in which folder the articles are to be written`;
}

function complain(file: string, error: unknown): void {
  process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
}

async function textOf(article: AnnotatedArticle, { to, site }: Asked): Promise<string | undefined> {
  return to === undefined
    ? `${JSON.stringify(article, undefined, 2)}\n`
    : writtenAs(to, article, site);
}

function write(text: string, id: string, { out, to }: Asked, names: Set<string>): void {
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  let name = id;
  for (let number = 2; names.has(name); number++) name = `${id}-${number}`;
  names.add(name);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.${to?.extensions[0] ?? "json"}`), text);
}
