// Compares the draft of an article with its key, and counts.
import type { AnnotatedArticle, Quotation, Target } from "../../src/core/article/format";
import { draftWithSigns } from "../../src/core/drafting/draft";
import { bareArticle } from "./bare-article";
import type { KeyedArticle } from "./keyed-article";
import { noScore, type Score } from "./tally";

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, "")
    .replace(/[’']/g, "'");

/** What is right and wrong in the draft of an article, made now. */
export function scoreOf(keyed: KeyedArticle): Score {
  const score = noScore();
  const { article, signs } = draftWithSigns(bareArticle(keyed));
  addTo(score, keyed, article, signs);
  return score;
}

/** What is right and wrong in an article, however it was made. */
export function scoreOfArticle(keyed: KeyedArticle, article: AnnotatedArticle): Score {
  const score = noScore();
  addTo(score, keyed, article, new Map());
  return score;
}

function addTo(
  score: Score,
  keyed: KeyedArticle,
  drafted: AnnotatedArticle,
  signs: ReadonlyMap<string, readonly string[]>,
): void {
  const paragraphs = new Map(
    drafted.sections.flatMap((section) => section.paragraphs).map(({ id, text }) => [id, text]),
  );
  const wordsOf = ({ paragraph, start = 0, end = 0 }: Target) =>
    [...(paragraphs.get(paragraph) ?? "")].slice(start, end).join("");
  const quotations = (drafted.annotations ?? []).filter(
    (one): one is Quotation => one.type === "quotation",
  );
  const told = quotations.map((quotation) => ({
    quotation,
    texts: quotation.targets.map(wordsOf),
  }));
  const names = new Map((drafted.speakers ?? []).map(({ id, name }) => [id, name]));
  const used = new Set<Quotation>();
  const right = new Map<Quotation, boolean>();
  const say = (mistake: string) => score.mistakes.push(`${keyed.name}: ${mistake}`);
  for (const wanted of keyed.quotations) {
    score.quotations++;
    const match = told.find(({ texts }) => texts.some((text) => text.includes(wanted.words)));
    if (match === undefined) {
      say(`missed “${wanted.words}”`);
      continue;
    }
    score.found++;
    used.add(match.quotation);
    const given = match.quotation.speakers.map((id) => plain(names.get(id) ?? id));
    const isLike = (name: string, other: string) =>
      name === other || name.endsWith(other) || other.endsWith(name);
    const isRight = wanted.speakers.every((either) =>
      either.some((name) => given.some((one) => isLike(one, plain(name)))),
    );
    const isFull =
      isRight &&
      wanted.speakers.every((either) => either.some((name) => given.includes(plain(name))));
    if (isRight) score.speakerRight++;
    if (isFull) score.fullName++;
    if (!isFull)
      say(
        `“${wanted.words}”: ${given.join(" + ")}, not ${wanted.speakers.map((either) => either.join(" / ")).join(" + ")}`,
      );
    right.set(match.quotation, (right.get(match.quotation) ?? true) && isRight);
  }
  for (const { quotation, texts } of told) {
    if (!used.has(quotation)) {
      score.extra++;
      say(`too much: ${texts.join(" … ").slice(0, 60)}`);
    }
    score.sure.push({
      confidence: quotation.confidence ?? 0,
      signs: signs.get(quotation.id) ?? [],
      isRight: right.get(quotation) ?? false,
    });
  }
  for (const words of keyed.notQuotations) {
    score.notQuotations++;
    if (!told.some(({ texts }) => texts.some((text) => text.includes(words)))) score.rejected++;
  }
  addSet(
    score,
    "countries",
    keyed.countries,
    (drafted.countries ?? []).map(({ code }) => code),
    say,
  );
  addSet(
    score,
    "headings",
    keyed.headings,
    drafted.sections.flatMap(({ heading }) => (heading === undefined ? [] : [heading])),
    say,
  );
  score.headlines++;
  if (drafted.headline === keyed.headline) score.headlinesRight++;
  else say(`headline: ${drafted.headline}`);
  const body = [...paragraphs.values()].join("\n");
  score.leftOut += keyed.leftOut.length;
  for (const line of keyed.leftOut.filter((words) => body.includes(words))) {
    score.leftOutLeft++;
    say(`not left out: ${line}`);
  }
  const topics = (drafted.topics ?? []).map(({ name }) => name.toLowerCase());
  score.topics += keyed.topics.length;
  score.topicsFound += keyed.topics.filter((topic) =>
    topics.some((name) => name.includes(topic.toLowerCase()) || topic.toLowerCase().includes(name)),
  ).length;
}

function addSet(
  score: Score,
  what: "countries" | "headings",
  wanted: readonly string[],
  given: readonly string[],
  say: (mistake: string) => void,
): void {
  const missed = wanted.filter((one) => !given.includes(one));
  const extra = given.filter((one) => !wanted.includes(one));
  score[what] += wanted.length;
  score[`${what}Right`] += wanted.length - missed.length;
  score[`${what}Extra`] += extra.length;
  if (missed.length + extra.length > 0)
    say(`${what}: missed ${missed.join(", ") || "none"}, too much ${extra.join(", ") || "none"}`);
}
