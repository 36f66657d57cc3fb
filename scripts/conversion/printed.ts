import type { Problem } from "../../src/article/problem";
import type { LeftOut, LeftOutReason, Report, Understood } from "../../src/formats/report";
import type { Converted } from "./convert-file";

const nouns: Readonly<Record<Understood, readonly [one: string, many: string]>> = {
  sections: ["section", "sections"],
  paragraphs: ["paragraph", "paragraphs"],
  annotations: ["annotation", "annotations"],
  headings: ["inner heading", "inner headings"],
  items: ["list item", "list items"],
  quotes: ["block quotation", "block quotations"],
  pictures: ["picture", "pictures"],
  links: ["link", "links"],
  emphases: ["emphasis", "emphases"],
  notes: ["note", "notes"],
};

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
};

/** What became of a file, for a person, in lines. */
export function inLines(file: string, converted: Converted): readonly string[] {
  if (converted.status === "refused") {
    return converted.problems.map((problem) => lineOf(file, problem));
  }
  const { format, report, problems } = converted;
  return [
    `${file}: ${format}: ${understoodIn(report)}`,
    ...[...report.repaired, ...problems].map((problem) => lineOf(file, problem)),
    ...report.leftOut.map((left) => `${file}: ${leftOutLine(left)}`),
  ];
}

function understoodIn({ understood }: Report): string {
  const counts = Object.entries(nouns).flatMap(([what, [one, many]]) => {
    const count = understood[what as Understood] ?? 0; // the keys of a record of Understood
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return counts.length === 0 ? "nothing" : counts.join(", ");
}

function leftOutLine({ reason, text, after, line }: LeftOut): string {
  const place = [
    after === undefined ? "before the text" : `after ${after}`,
    ...(line === undefined ? [] : [`line ${line}`]),
  ];
  return onOneLine(`left out (${reasons[reason]}; ${place.join(", ")}): ${text}`);
}

function lineOf(file: string, { severity, path, message }: Problem): string {
  const where = path === "" ? "" : `${path}: `;
  const remark = severity === "warning" ? "remark: " : "";
  return onOneLine(`${file}: ${where}${remark}${message}`);
}

/** What a file says may hold line breaks, and what a terminal would obey. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}
