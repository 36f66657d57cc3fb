// npm run correct:drafts: drafts the articles of drafts/ and corrects each by what a person can do in the
// editor until it says what its key says. Prints how many steps that takes, by what they are, and checks
// the outcome as score:drafts does. Names of articles after `--` choose some of them.

import { openArticle } from "../src/core/article/open-article";
import { draft } from "../src/core/drafting/draft";
import { articleOfText } from "../src/core/drafting/plain-text/article-of-text";
import type { JsonObject } from "../src/core/editing/json";
import { broughtToKey } from "./drafts/corrections-to-key";
import { type KeyedArticle, keyedArticles } from "./drafts/keyed-article";
import { scoreOfArticle } from "./drafts/score";

const chosen = process.argv.slice(2);
const all = [...keyedArticles("shown"), ...keyedArticles("held")].filter(
  ({ name }) => chosen.length === 0 || chosen.some((each) => name.includes(each)),
);
const total = new Map<string, number>();
const counts: number[] = [];
for (const keyed of all) {
  const { steps, mistakes } = corrected(keyed);
  const count = [...steps.values()].reduce((sum, each) => sum + each, 0);
  counts.push(count);
  for (const [what, times] of steps) total.set(what, (total.get(what) ?? 0) + times);
  const told = [...steps].map(([what, times]) => `${what} ${times}`).join(", ");
  console.log(
    `${keyed.name}: ${count} (${told})${mistakes.map((each) => `\n  left: ${each}`).join("")}`,
  );
}
counts.sort((a, b) => a - b);
console.log(
  `${all.length} articles, ${counts.reduce((sum, each) => sum + each, 0)} steps, median ${counts[Math.floor(counts.length / 2)]}:`,
  [...total].map(([what, times]) => `${what} ${times}`).join(", "),
);

/** Brings the draft of an article to its key, and says what of it is still wrong. */
function corrected(keyed: KeyedArticle) {
  const drafted = draft(articleOfText(keyed.text).article);
  const { steps, file } = broughtToKey(JSON.parse(JSON.stringify(drafted)) as JsonObject, keyed);
  const opened = openArticle(file);
  const mistakes =
    opened.status === "opened"
      ? scoreOfArticle(keyed, opened.marked.article).mistakes
      : ["it cannot be opened"];
  return { steps, mistakes };
}
