// npm run draft -- FILE [--out FILE]: prints a draft of an article as Annotated Article JSON.
import { readFileSync, writeFileSync } from "node:fs";
import { draft } from "../src/drafting/draft";
import { convertFile } from "./conversion/convert-file";
import { inLines } from "./conversion/printed";

const usage = `npm run draft -- FILE [--out FILE]

Drafts the annotations of the article in FILE and prints Annotated Article JSON, or writes it to the file
after --out. FILE is a page in HTML, Markdown, an annotated article, whose annotations are made anew, or
plain text, as is standard input, for which "-" stands. What was left out of it is told on standard error.
For JSON alone on standard output, call npm run --silent draft. Exit code: 0; 1 if there is no article in
the file; 2 if a file cannot be read or written, or the command was called otherwise.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<0 | 1 | 2> {
  if (words.includes("--help")) {
    process.stdout.write(usage);
    return 0;
  }
  const outAt = words.indexOf("--out");
  const out = outAt === -1 ? undefined : words[outAt + 1];
  const files = words.filter((_, at) => outAt === -1 || (at !== outAt && at !== outAt + 1));
  const [file] = files;
  if (file === undefined || files.length > 1 || (outAt !== -1 && out === undefined)) {
    process.stderr.write(usage);
    return 2;
  }
  try {
    const bytes = readFileSync(file === "-" ? 0 : file);
    const converted = await convertFile(file, bytes, isPlain(file) ? "text" : undefined);
    process.stderr.write(inLines(file, converted).join("\n").concat("\n"));
    if (converted.status === "refused") return 1;
    const [article] = converted.articles;
    if (article === undefined) return 1;
    const json = `${JSON.stringify(draft(article), undefined, 2)}\n`;
    if (out === undefined) process.stdout.write(json);
    else writeFileSync(out, json);
    return 0;
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

/** What is a text by its name may look like Markdown or a page without being any. */
function isPlain(file: string): boolean {
  return file === "-" || file.endsWith(".txt");
}
