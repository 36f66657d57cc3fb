// npm run validate -- FILE…: checks annotated articles from the command line.
import { readFileSync } from "node:fs";
import { check } from "../src/article/check";
import type { AnnotatedArticle } from "../src/article/format";
import { place } from "../src/article/place";
import type { Problem } from "../src/article/problem";
import { decode } from "../src/library/decode";

const usage = `Usage: npm run validate -- FILE…

Checks Annotated Article JSON files. Prints each problem as FILE:PATH: MESSAGE, and what is in each
file that has no error. Exits with 1 when there is an error, with 2 when it is not called as above.
`;

process.exitCode = main(process.argv.slice(2));

function main(files: readonly string[]): 0 | 1 | 2 {
  if (files.includes("--help") || files.includes("-h")) {
    process.stdout.write(usage);
    return 0;
  }
  if (files.length === 0 || files.some((file) => file.startsWith("-"))) {
    process.stderr.write(usage);
    return 2;
  }
  const results = files.map(validate);
  return results.every((isGood) => isGood) ? 0 : 1;
}

/** Prints what is wrong with a file, or what is in it; says whether it has no error. */
function validate(file: string): boolean {
  const { problems, contents } = examine(file);
  for (const problem of problems) console.log(line(file, problem));
  const isGood = problems.every(({ severity }) => severity !== "error");
  if (isGood && contents !== undefined) console.log(`${file}: ok: ${contents}`);
  return isGood;
}

interface Examined {
  readonly problems: readonly Problem[];
  readonly contents?: string;
}

function examine(file: string): Examined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const message = `cannot be read: ${error instanceof Error ? error.message : error}`;
    return { problems: [{ code: "bytes", severity: "error", path: "", message }] };
  }
  const decoded = decode(bytes);
  if ("problem" in decoded) return { problems: [decoded.problem] };
  const { article, ...checked } = check(decoded.value);
  const problems = [...decoded.problems, ...checked.problems];
  if (article === undefined) return { problems };
  const placed = place(article);
  const unplaced = placed.annotations.filter(({ ranges }) => ranges.length === 0).length;
  return {
    problems: [...problems, ...placed.problems],
    contents: contentsOf(article, unplaced),
  };
}

function contentsOf({ sections, annotations = [] }: AnnotatedArticle, unplaced: number): string {
  const quotations = annotations.filter(({ type }) => type === "quotation").length;
  const mentions = annotations.length - quotations;
  return [
    count(sections.length, "section"),
    count(quotations, "quotation"),
    count(mentions, "mention"),
    `${unplaced} unplaced`,
  ].join(", ");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function line(file: string, { severity, path, message, annotation }: Problem): string {
  const named = annotation === undefined ? "" : ` (“${annotation}”)`;
  const place = path === "" ? file : `${file}:${path}${named}`;
  return severity === "warning" ? `${place}: warning: ${message}` : `${place}: ${message}`;
}
