// npm run score:drafts: drafts the articles of drafts/ and compares them with their keys. `--mistakes`
// lists what is wrong in the shown half, `--mistakes=held` in the other; `--first-sight` keeps the scores
// of held articles that are drafted for the first time; `--readme` writes figures and picture for README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { bandsOf, calibrationPicture } from "./drafts/calibration";
import { firstSight, keepFirstSight } from "./drafts/first-sight";
import { toldByOthers } from "./drafts/fit-signs";
import { keyedArticles } from "./drafts/keyed-article";
import { scoreOf } from "./drafts/score";
import { type Score, total } from "./drafts/tally";

const heldArticles = keyedArticles("held");
if (process.argv.includes("--first-sight"))
  process.stderr.write(`Drafted for the first time: ${keepFirstSight(heldArticles).join(", ")}\n`);
const atFirst = firstSight();
const saidThen = total(atFirst);
/** The first drafts with today's confidence, each told by weights that its own article had no part in. */
const first = { ...saidThen, sure: toldByOthers(atFirst) };
/** The newest of them, as their drafts came out and said of themselves: how drafts do now. */
const newest = 24;
const last = total(atFirst.slice(-newest));
const shownArticles = keyedArticles("shown");
const shown = total(shownArticles.map(scoreOf));
const held = total(heldArticles.map(scoreOf));

const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
const share = (part: number, of: number) =>
  `${part} of ${of} (${of === 0 ? "–" : percent(part, of)})`;

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
const atFirstOnly: readonly (readonly [string, string])[] = [
  ["Right at 0.95 or more, as first drafts said it then", rightAbove(saidThen, 0.95)],
  ["Errors in the least sure third, as they said it then", errorsInLeastSure(saidThen)],
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

const bands = bandsOf(first);
const table = [
  `| Score | at first sight (${atFirst.length} of the held) | the last ${newest} of these, as they came out | held (${heldArticles.length}) | shown (${shownArticles.length}) |`,
  "| --- | --- | --- | --- | --- |",
  ...rows.map(
    ([name, of]) => `| ${name} | ${of(first)} | ${of(last)} | ${of(held)} | ${of(shown)} |`,
  ),
  ...atFirstOnly.map(([name, told]) => `| ${name} | ${told} | | | |`),
  "",
  "| Confidence, of first drafts, by weights made without their article | right |",
  "| --- | --- |",
  ...bands.map(({ from, to, right, drafts }) => `| ${from} to ${to} | ${share(right, drafts)} |`),
].join("\n");
process.stdout.write(`${table}\n`);
const mistakes = process.argv.includes("--mistakes=held")
  ? held.mistakes
  : process.argv.includes("--mistakes")
    ? shown.mistakes
    : [];
if (mistakes.length > 0) process.stdout.write(`\n${mistakes.join("\n")}\n`);
if (process.argv.includes("--readme")) {
  writeFileSync(
    new URL("../.github/draft-calibration.svg", import.meta.url),
    calibrationPicture(bands),
  );
  const readme = new URL("../README.md", import.meta.url);
  const text = readFileSync(readme, "utf8");
  const between = /(<!-- drafts:begin -->\n).*?(\n<!-- drafts:end -->)/s;
  writeFileSync(
    readme,
    text.replace(between, (_, begin: string, end: string) => `${begin}\n${table}\n${end}`),
  );
}
