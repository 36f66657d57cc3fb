// npm run draft -- FILE [--out FILE]: prints a draft of an article as Annotated Article JSON.
import { readFileSync, writeFileSync } from "node:fs";
import { draft } from "../src/drafting/draft";
import { articleOfText, type LeftOut } from "../src/drafting/plain-text/article-of-text";

const usage = `npm run draft -- FILE [--out FILE]

Drafts the annotations of the plain text in FILE ("-" is standard input) and prints Annotated Article
JSON, or writes it to the file after --out. What was left out of the text is told on standard error.
For JSON alone on standard output, call npm run --silent draft. Exit code: 0; 2 if a file cannot be
read or written, or the command was called otherwise.
`;

process.exitCode = main(process.argv.slice(2));

function main(words: readonly string[]): 0 | 2 {
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
    const { article, report } = articleOfText(readFileSync(file === "-" ? 0 : file, "utf8"));
    const json = `${JSON.stringify(draft(article), undefined, 2)}\n`;
    if (out === undefined) process.stdout.write(json);
    else writeFileSync(out, json);
    process.stderr.write(report.leftOut.map(told).join(""));
    return 0;
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function told({ line, kind, text }: LeftOut): string {
  return `line ${line}: left out (${kind}): ${text.slice(0, 100)}\n`;
}
