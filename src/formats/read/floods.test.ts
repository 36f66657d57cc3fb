// One thing over and over, as no text has it: whatever looks for the end of something looks far.
import { test } from "vitest";
import { isFull } from "../../../scripts/depth";
import { draft } from "../../core/drafting/draft";
import { detectFormat } from "../detect";
import { expectInTime } from "./in-time.fixture";

const always = ['"a" ', "“a” ", "A. ", "Ab ", "“", "🚢", "\n", ">", "[", "- a\n", "A:\n\n", "a@b "];
const others =
  "a|1|.|'|’|(|{|<|-|–|@|&|*|_|#|,|/|\\|!|=|~|`|:|\t|é|中|a |A |A-|ab. |'a' |1:1 |A: |a\n|a\n\n|http://a |(a |[a](b) |**a** |<p>|<b>a</b>|&amp;|1. a\n|> a\n|# a\n\n|a,b\n|said |von der |„a“ |« a » |NAME: a\n|00:00 |[x] |\u0301|\u202e|ﷺ".split(
    "|",
  );

/** In characters: enough for work that grows with the square of it to take minutes. */
const length = isFull ? 160_000 : 60_000;

test.each(
  (isFull ? [...always, ...others] : always).flatMap((unit) =>
    (isFull ? ["a.txt", "a.md", "a.html"] : ["a.txt", "a.md"]).map((name) => [unit, name] as const),
  ),
)("%j over and over in %s is read and drafted in time", { timeout: 120_000 }, (unit, fileName) =>
  expectInTime(async (share) => {
    const times = Math.ceil((share * length) / unit.length);
    const bytes = new TextEncoder().encode(unit.repeat(times));
    const format = detectFormat({ bytes, fileName });
    const result = (await format?.load())?.({ bytes, fileName });
    if (result?.status === "read") for (const article of result.articles) draft(article as never);
  }),
);
