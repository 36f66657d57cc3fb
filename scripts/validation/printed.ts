import { englishProblems } from "../../src/app/wording/english-problems";
import { problemText } from "../../src/app/wording/problem-words";
import type { Problem } from "../../src/core/article/problem";
import { isFine, type Report } from "./report";

/** What became of one file: what is in it, or why it could not be read or written. */
export type Result =
  | { readonly file: string; readonly fixed: number | undefined; readonly report: Report }
  | { readonly file: string; readonly unreadable: string };

/** One result for a person, in lines. */
export function inLines(result: Result): readonly string[] {
  const { file } = result;
  if ("unreadable" in result) return [`${file}: ${result.unreadable}`];
  const { report, fixed } = result;
  const lines = report.problems.map((problem) => lineOf(file, problem));
  if (fixed !== undefined) lines.push(`${file}: ${count(fixed, "change")} made`);
  if (isFine(report) && report.contents !== undefined) {
    const { sections, quotations, mentions } = report.contents;
    const all = [
      count(sections, "section"),
      count(quotations, "quotation"),
      count(mentions, "mention"),
    ];
    lines.push(`${file}: ok: ${all.join(", ")}`);
  }
  return lines;
}

function lineOf(file: string, problem: Problem): string {
  const { severity, path, annotation, at, fixes } = problem;
  const message = problemText(problem, englishProblems);
  const place = at === undefined ? file : `${file}:${at.line}:${at.column}`;
  const named = annotation === undefined ? "" : ` (“${annotation}”)`;
  const where = path === "" ? "" : `${path}${named}: `;
  const remark = severity === "warning" ? "remark: " : "";
  const fixable = fixes === undefined ? "" : " (can be fixed)";
  // What a file says may hold line breaks, and what a terminal would obey.
  return `${place}: ${where}${remark}${message}${fixable}`.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}

/** All results for a program. */
export function inJson(results: readonly Result[]): string {
  const files = results.map((result) => {
    const { file } = result;
    if ("unreadable" in result) return { file, unreadable: result.unreadable, problems: [] };
    const { problems, contents } = result.report;
    const { fixed = 0 } = result;
    return { file, fixed, contents: contents ?? null, problems: problems.map(flat) };
  });
  return JSON.stringify({ files }, null, 2);
}

/** A problem with all of its fields, whether they say something or not. */
function flat(problem: Problem) {
  const { code, given, severity, path, annotation, paragraph, at, fixes, leftOut } = problem;
  const where = { path, line: at?.line ?? null, column: at?.column ?? null };
  const message = problemText(problem, englishProblems);
  const of = { annotation: annotation ?? null, paragraph: paragraph ?? null };
  const became = { leftOut: leftOut ?? null, fixes: fixes ?? [] };
  return { code, severity, where, given, message, ...of, ...became };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
