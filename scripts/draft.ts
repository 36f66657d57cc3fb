// npm run draft -- FILE [--out FILE]: prints a draft of an article as Annotated Article JSON.
import { readFileSync, writeFileSync } from "node:fs";
import { draft } from "../src/core/drafting/draft";
import { convertFile } from "./conversion/convert-file";
import { inLines } from "./conversion/printed";
import { type Asked, asked, usage } from "./drafts/asked";
import { type ExitCode, runCalled } from "./run-called";

process.exitCode = await runCalled(asked(process.argv.slice(2)), usage, main);

async function main({ file, out }: Asked): Promise<ExitCode> {
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
