import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { quotationsBy } from "../src/core/article/appearances";
import { direction } from "../src/core/article/direction";
import { kinds } from "../src/core/article/kinds";
import type { MarkedArticle } from "../src/core/article/marked-article";
import { openArticle } from "../src/core/article/open-article";
import { articleFiles } from "./library-folder";

const folder = "public/articles";
const names = articleFiles(folder);
const articles = names.map((name): [string, MarkedArticle] => {
  const opened = openArticle(JSON.parse(readFileSync(`${folder}/${name}`, "utf8")));
  if (opened.status === "refused") throw new RangeError(`${name} is refused`);
  return [name, opened.marked];
});

describe.each(articles)("%s", (name, { article, entities, annotations, unplaced, problems }) => {
  test("opens without a problem, every annotation in its place", () => {
    expect(problems).toEqual([]);
    expect(unplaced).toEqual([]);
    expect(annotations).toHaveLength(article.annotations?.length ?? 0);
    expect(annotations.length).toBeGreaterThan(100);
  });

  test("says at each target exactly the words that stand there, in code points", () => {
    const texts = new Map(
      article.sections.flatMap(({ paragraphs }) => paragraphs.map(({ id, text }) => [id, text])),
    );
    const targets = (article.annotations ?? []).flatMap((annotation) => [
      ...annotation.targets,
      ...(annotation.type === "quotation" && annotation.attribution !== undefined
        ? [annotation.attribution]
        : []),
    ]);
    for (const { paragraph, start, end, exact } of targets) {
      expect([...(texts.get(paragraph) ?? "")].slice(start, end).join("")).toBe(exact);
    }
  });

  test("is at the address of its id, names its source and rights, and has its picture", () => {
    expect(name).toBe(`${article.id}.json`);
    expect(article.sources?.length).toBeGreaterThan(0);
    expect(article.rights).toMatch(/CC BY/);
    expect(article.image?.alt).toMatch(/\S/);
    expect(existsSync(`${folder}/${article.image?.url}`)).toBe(true);
  });

  test("lists no speaker, topic or country that no annotation belongs to", () => {
    const unused = kinds.flatMap((kind) =>
      entities[kind].filter(
        ({ number }) => !annotations.some(({ members }) => members[kind].includes(number)),
      ),
    );
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  test("has an opening and sections under headings, and no paragraph without text", () => {
    const [opening, ...others] = article.sections;
    expect(opening?.heading).toBeUndefined();
    for (const { heading } of others) expect(heading).toMatch(/\S/);
    for (const { paragraphs } of article.sections) {
      expect(paragraphs.length).toBeGreaterThan(0);
      for (const { text } of paragraphs) expect(text.trim()).toBe(text);
      for (const { text } of paragraphs) expect(text).not.toBe("");
    }
  });
});

describe("the NATO meeting", () => {
  const marked = sample("nato-brussels-2021");
  const { article, annotations, entities } = marked;

  test("has eleven speakers who speak, one of them collective: the Taliban", () => {
    const speaking = entities.speaker.filter((speaker) => quotationsBy(marked, speaker) > 0);
    expect(speaking).toHaveLength(entities.speaker.length);
    expect(speaking.map(({ id }) => id).sort()).toEqual([
      "austrevicius",
      "biden",
      "blinken",
      "lavrov",
      "le-drian",
      "maas",
      "price",
      "shea",
      "stoltenberg",
      "taliban",
      "wang",
    ]);
  });

  test("has one joint quotation, of Lavrov and Wang", () => {
    const joint = annotations.flatMap(({ annotation }) =>
      annotation.type === "quotation" && annotation.speakers.length > 1
        ? [annotation.speakers]
        : [],
    );
    expect(joint).toEqual([["lavrov", "wang"]]);
  });

  test("has the opening and the four themes of the report, whose name it gives", () => {
    expect(article.sections.map(({ id }) => id)).toEqual([
      "opening",
      "afghanistan",
      "russia-and-china",
      "nord-stream",
      "no-decisions",
    ]);
    expect(article.sources?.[0]?.name).toMatch(/Euronews/);
  });
});

test("one article is long: 5,000 words and 20 speakers who speak at least", () => {
  const marked = sample("the-night-ferry");
  const { article, paragraphs, entities } = marked;
  const segmenter = new Intl.Segmenter(article.language, { granularity: "word" });
  const words = paragraphs.flatMap(({ text }) =>
    [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike),
  );
  expect(words.length).toBeGreaterThanOrEqual(5000);
  const speaking = entities.speaker.filter((speaker) => quotationsBy(marked, speaker) > 0);
  expect(speaking.length).toBeGreaterThanOrEqual(20);
});

test("one article is written from right to left", () => {
  const { article } = sample("river-water-talks");
  expect(direction(article.language)).toBe("rtl");
});

function sample(id: string): MarkedArticle {
  const found = articles.find(([name]) => name === `${id}.json`);
  if (found === undefined) throw new RangeError(`no article ${id}`);
  return found[1];
}
