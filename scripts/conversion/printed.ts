import { remarkWords, understoodWords } from "../../src/app/device/report-words";
import { englishProblems } from "../../src/app/wording/english-problems";
import { englishReports } from "../../src/app/wording/english-reports";
import { problemText } from "../../src/app/wording/problem-words";
import type { Problem } from "../../src/core/article/problem";
import type { LeftOut, LeftOutReason, Report } from "../../src/formats/report";
import type { Converted } from "./convert-file";

const reasons: Readonly<Record<LeftOutReason, string>> = {
  navigation: "navigation",
  advertisement: "advertisement",
  consent: "a question about cookies",
  sharing: "sharing and comments",
  newsletter: "an invitation to subscribe",
  paywall: "the rest is for subscribers",
  related: "another article",
  caption: "a caption without a place",
  byline: "author and date, kept in their own fields",
  repeated: "stands in the article already",
  footer: "the page’s footer",
  picture: "a picture that may not be loaded",
  embedded: "something embedded that is no text",
  address: "a link that may not be followed; its words are kept",
  other: "outside of the article",
  ...englishReports.reasons,
};

/** What became of a file, for a person, in lines. */
export function inLines(file: string, converted: Converted): readonly string[] {
  if (converted.status === "refused") {
    return converted.problems.map((problem) => lineOf(file, problem));
  }
  const { format, report, problems } = converted;
  return [
    `${file}: ${format}: ${understoodIn(report)}`,
    ...(report.remarks ?? []).map((remark) => `${file}: ${remarkWords(remark, englishReports)}`),
    ...[...report.repaired, ...problems].map((problem) => lineOf(file, problem)),
    ...report.leftOut.map((left) => `${file}: ${leftOutLine(left)}`),
  ];
}

function understoodIn(report: Report): string {
  return understoodWords(report, englishReports) || "nothing";
}

function leftOutLine({ reason, text, after, line }: LeftOut): string {
  const place = [
    after === undefined ? "before the text" : `after ${after}`,
    ...(line === undefined ? [] : [`line ${line}`]),
  ];
  return onOneLine(`left out (${reasons[reason]}; ${place.join(", ")}): ${text}`);
}

function lineOf(file: string, problem: Problem): string {
  const { severity, path } = problem;
  const where = path === "" ? "" : `${path}: `;
  const remark = severity === "warning" ? "remark: " : "";
  return onOneLine(`${file}: ${where}${remark}${problemText(problem, englishProblems)}`);
}

/** What a file says may hold line breaks, and what a terminal would obey. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}
