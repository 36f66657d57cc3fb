// npm run score:drafts: drafts the articles of drafts/ and compares them with their keys. `--mistakes`
// lists what is wrong in the half that rules may be tried with, `--readme` writes the figures into README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { keyedArticles } from "./drafts/keyed-article";
import { type Score, scoreOf } from "./drafts/score";

const shown = scoreOf(keyedArticles("shown"));
const held = scoreOf(keyedArticles("held"));

const share = (part: number, of: number) =>
  `${part} of ${of} (${of === 0 ? "–" : `${((100 * part) / of).toFixed(1)} %`})`;

const rows: readonly (readonly [string, (score: Score) => string])[] = [
  ["Quotations found", (score) => share(score.found, score.quotations)],
  ["Found, and the speaker right", (score) => share(score.speakerRight, score.quotations)],
  ["Found, and the speaker by full name", (score) => share(score.fullName, score.quotations)],
  ["Drafted, and no quotation", (score) => share(score.extra, score.sure.length)],
  ["Titles and scare quotes left alone", (score) => share(score.rejected, score.notQuotations)],
  ["Countries found", (score) => share(score.countriesRight, score.countries)],
  ["Countries too much", (score) => String(score.countriesExtra)],
  ["Headlines", (score) => share(score.headlinesRight, score.headlines)],
  [
    "Sub-headings",
    (score) => `${share(score.headingsRight, score.headings)}, ${score.headingsExtra} too much`,
  ],
  ["Lines of the page left in the text", (score) => share(score.leftOutLeft, score.leftOut)],
  ["Topics found", (score) => share(score.topicsFound, score.topics)],
  ["Right where the confidence is 0.95 or more", (score) => rightAbove(score, 0.95)],
  ["Errors that are in the least sure third", errorsInLeastSure],
];

function rightAbove({ sure }: Score, least: number): string {
  const above = sure.filter(({ confidence }) => confidence >= least);
  return share(above.filter(({ isRight }) => isRight).length, above.length);
}

function errorsInLeastSure({ sure }: Score): string {
  const sorted = [...sure].sort((a, b) => a.confidence - b.confidence);
  const third = sorted.slice(0, Math.ceil(sorted.length / 3));
  const wrong = (list: Score["sure"]) => list.filter(({ isRight }) => !isRight).length;
  return share(wrong(third), wrong(sorted));
}

/** How often drafts of some confidence are right, as bars of twenty. */
function calibration({ sure }: Score): string[] {
  const bounds = [0, 0.5, 0.7, 0.85, 0.95, 1.01];
  return bounds.slice(1).map((to, at) => {
    const from = bounds[at] ?? 0;
    const within = sure.filter(({ confidence }) => confidence >= from && confidence < to);
    const right = within.filter(({ isRight }) => isRight).length;
    const bar = within.length === 0 ? "" : "█".repeat(Math.round((20 * right) / within.length));
    return `| ${from} to ${Math.min(to, 1)} | ${share(right, within.length)} | \`${bar.padEnd(20, "·")}\` |`;
  });
}

const table = [
  "| Score | held | shown |",
  "| --- | --- | --- |",
  ...rows.map(([name, of]) => `| ${name} | ${of(held)} | ${of(shown)} |`),
  "",
  "| Confidence | right, of the held half | |",
  "| --- | --- | --- |",
  ...calibration(held),
].join("\n");
process.stdout.write(`${table}\n`);
if (process.argv.includes("--mistakes")) process.stdout.write(`\n${shown.mistakes.join("\n")}\n`);
if (process.argv.includes("--readme")) {
  const readme = new URL("../README.md", import.meta.url);
  const text = readFileSync(readme, "utf8");
  const between = /(<!-- drafts:begin -->\n).*?(\n<!-- drafts:end -->)/s;
  writeFileSync(
    readme,
    text.replace(between, (_, begin: string, end: string) => `${begin}\n${table}\n${end}`),
  );
}
