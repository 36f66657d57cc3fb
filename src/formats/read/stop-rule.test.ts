// In every format, of a hundred and more turns and of two hundred and more spans each has its words and
// its speaker, and none stands in a wrong place.
import { expect, test } from "vitest";
import { check } from "../../core/article/check";
import type { AnnotatedArticle } from "../../core/article/format";
import { belongingTogether } from "../belonging-together";
import { detectFormat } from "../detect";
import { shapeOf } from "./cases.fixture";
import { knownSpans, knownText, spanFiles } from "./stop-rule-spans.fixture";
import { knownTurns, turnFiles } from "./stop-rule-turns.fixture";

async function articleOf(files: Readonly<Record<string, string>>): Promise<AnnotatedArticle> {
  const contents = Object.entries(files).map(([fileName, text]) => ({
    fileName,
    bytes: new TextEncoder().encode(text),
  }));
  const [content] = belongingTogether(contents);
  const result = content && (await detectFormat(content)?.load())?.(content);
  if (result?.status !== "read") throw new Error(JSON.stringify(result));
  expect(result.articles).toHaveLength(1);
  const { article, problems } = check(result.articles[0]);
  expect(problems).toEqual([]);
  if (article === undefined) throw new RangeError("no article");
  return article;
}

test.each(Object.entries(turnFiles))("every turn of %s", async (name, text) => {
  const { quotations } = shapeOf(await articleOf({ [name]: text }));
  const plain = (words: string) => words.toLowerCase();
  expect(
    quotations.map(({ speakers, exact }) => ({ speakers: speakers.map(plain), exact })),
  ).toEqual(knownTurns.map(({ who, words }) => ({ speakers: [plain(who.name)], exact: [words] })));
});

test.each(spanFiles.map((files) => [Object.keys(files).join(" and "), files] as const))(
  "every span of %s",
  async (_, files) => {
    const article = await articleOf(files);
    const { mentions } = shapeOf(article);
    expect(mentions).toEqual(
      knownSpans.map(({ kind, name, words }) => ({ kind, name, exact: words })),
    );
    // The places, by the words before each in the whole text: the same words stand in others too.
    const paragraphs = article.sections.flatMap((section) => section.paragraphs);
    const places = (article.annotations ?? []).map(({ targets: [target] }) => {
      const at = paragraphs.findIndex(({ id }) => id === target?.paragraph);
      const before = [...(paragraphs[at]?.text ?? "")].slice(0, target?.start).join("");
      return { paragraph: at, before };
    });
    expect(places).toEqual(
      knownSpans.map(({ start }) => {
        const all = knownText.slice(0, start).split("\n\n");
        return { paragraph: all.length - 1, before: all.at(-1) };
      }),
    );
  },
);
