import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { check } from "../../../core/article/check";
import type { AnnotatedArticle, Mark, Paragraph } from "../../../core/article/format";
import { readHtml } from "./read-html";

const folder = new URL("./pages/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.replace(".txt", ""));

function read(html: string | Uint8Array, more: { mediaType?: string; address?: string } = {}) {
  const bytes = typeof html === "string" ? new TextEncoder().encode(html) : html;
  return readHtml({ bytes, ...more });
}

function articleOf(html: string | Uint8Array, more = {}): AnnotatedArticle {
  const result = read(html, more);
  if (result.status === "refused") throw new RangeError(JSON.stringify(result.problems));
  const { article, problems } = check(result.articles[0]);
  expect(problems).toEqual([]);
  if (article === undefined) throw new RangeError("the article is refused");
  return article;
}

/** A paragraph in one line, with its marks written as in Markdown. */
function inOneLine({ kind = "text", text, marks = [], image }: Paragraph): string {
  if (image !== undefined) return `picture: ${pictureLine(image)}`;
  const points = [...text];
  const signs = (mark: Mark): readonly [string, string] => {
    if (mark.kind === "link") return ["[", `](${mark.value})`];
    if (mark.kind === "lang") return [`{${mark.value}:`, "}"];
    if (mark.kind === "note") return ["{", `: ${mark.value}}`];
    return mark.kind === "strong" ? ["**", "**"] : ["*", "*"];
  };
  for (const mark of [...marks].sort((a, b) => b.start - a.start)) {
    const [before, after] = signs(mark);
    points.splice(mark.end, 0, after);
    points.splice(mark.start, 0, before);
  }
  return `${kind}: ${points.join("").replaceAll("\n", "\\n")}`;
}

function pictureLine({ url, alt, caption = "", credit = "" }: NonNullable<Paragraph["image"]>) {
  return [url, alt, caption, credit].join(" | ");
}

/** An article in lines, as the files beside the pages have it. */
function inLines(article: AnnotatedArticle): string[] {
  const { headline, language, published, modified, bylines, summary, image } = article;
  const [source] = article.sources ?? [];
  return [
    `headline: ${headline}`,
    `language: ${language}`,
    ...(published === undefined ? [] : [`published: ${published}`]),
    ...(modified === undefined ? [] : [`modified: ${modified}`]),
    ...(bylines === undefined ? [] : [`by: ${bylines.join(", ")}`]),
    ...(source === undefined
      ? []
      : [`source: ${source.name}${source.url === undefined ? "" : ` <${source.url}>`}`]),
    ...(summary === undefined ? [] : [`summary: ${summary}`]),
    ...(image === undefined ? [] : [`image: ${pictureLine(image)}`]),
    ...article.sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === undefined ? [] : [`# ${heading}`]),
      ...paragraphs.map(inOneLine),
    ]),
  ];
}

test.each(names)("nothing of the article is lost, and nothing of the frame kept: %s", (name) => {
  const expected = readFileSync(new URL(`${name}.txt`, folder), "utf8")
    .replace(/\n+$/, "")
    .split("\n");
  const lines = inLines(articleOf(readFileSync(new URL(`${name}.html`, folder))));
  expect(lines.slice().sort()).toEqual(expected.slice().sort());
  const isText = (line: string) => !/^(headline|language|published|modified|by|source)/.test(line);
  expect(lines.filter(isText)).toEqual(expected.filter(isText));
});
