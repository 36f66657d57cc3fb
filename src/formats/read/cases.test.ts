import { expect, test } from "vitest";
import { check } from "../../core/article/check";
import { placeAnnotations } from "../../core/article/place-annotations";
import { belongingTogether } from "../belonging-together";
import { detectFormat } from "../detect";
import type { Content, ReadResult } from "../format";
import { contentOf, sets, shapeOf, toldBy } from "./cases.fixture";
import { told } from "./told.cases";

async function read(family: string, drop: readonly string[]): Promise<ReadResult> {
  const contents = belongingTogether(drop.map((name) => contentOf(family, name)));
  expect(contents).toHaveLength(1);
  const [content] = contents;
  if (content === undefined) throw new RangeError("a set of no files");
  return readOne(content);
}

async function readOne(content: Content): Promise<ReadResult> {
  const format = detectFormat(content);
  if (format === undefined) return { status: "refused", problems: [] };
  return (await format.load())(content);
}

test.each(sets)("%s", async (name, set, family) => {
  const result = await read(family, set.drop);
  if (set.refused) {
    expect(result.status).toBe("refused");
    return;
  }
  if (result.status === "refused") throw new Error(JSON.stringify(result.problems));
  const checked = check(result.articles[0]);
  expect(checked.problems).toEqual([]);
  const { article } = checked;
  if (article === undefined) throw new RangeError("no article");
  expect(
    placeAnnotations(article).problems.filter(({ code }) => !code.startsWith("unplaced.")),
  ).toEqual([]);
  const shape = shapeOf(article);
  if (set.headline !== undefined) expect(article.headline).toBe(set.headline);
  if (set.language !== undefined) expect(article.language).toBe(set.language);
  if (set.published !== undefined) expect(article.published).toBe(set.published);
  if (set.bylines !== undefined) expect(article.bylines).toEqual(set.bylines);
  if (set.paragraphs !== undefined) expect(shape.paragraphs).toEqual(set.paragraphs);
  if (set.sections !== undefined) expect(shape.sections).toEqual(set.sections);
  if (set.quotations !== undefined) expect(shape.quotations).toEqual(set.quotations);
  if (set.speakers !== undefined) expect(new Set(shape.speakers)).toEqual(new Set(set.speakers));
  if (set.mentions !== undefined) expect(shape.mentions).toEqual(set.mentions);
  if (set.notes !== undefined) expect(shape.notes).toEqual(set.notes);
  if (set.confidence !== undefined) expect(shape.confidence).toEqual(set.confidence);
  for (const [start, end] of set.times ?? []) {
    expect(shape.times).toContainEqual({ start, ...(end !== undefined && { end }) });
  }
  for (const words of set.unattributed ?? []) {
    expect(shape.paragraphs.some((text) => text.includes(words))).toBe(true);
    expect(shape.quotations.some(({ exact }) => exact.includes(words))).toBe(false);
  }
  for (const [who, what] of Object.entries(set.role ?? {})) {
    expect(article.speakers?.find((each) => each.name === who)?.role).toBe(what);
  }
  for (const [who, what] of Object.entries(set.affiliation ?? {})) {
    expect(article.speakers?.find((each) => each.name === who)?.affiliation).toBe(what);
  }
  for (const code of told[name] ?? []) expect(toldBy(result)).toContain(code);
});
