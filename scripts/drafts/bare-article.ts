import { check } from "../../src/core/article/check";
import type { BareArticle } from "../../src/core/drafting/draft";
import { articleOfText } from "../../src/core/drafting/plain-text/article-of-text";
import { readMarkdown } from "../../src/formats/read/markdown/read-markdown";
import type { KeyedArticle } from "./keyed-article";

/** The article that a keyed text is, without annotations: Markdown by its name, else plain text. */
export function bareArticle({ name, text }: Pick<KeyedArticle, "name" | "text">): BareArticle {
  if (!name.endsWith(".md")) return articleOfText(text).article;
  const read = readMarkdown({ bytes: new TextEncoder().encode(text), fileName: name });
  const article = read.status === "read" ? check(read.articles[0]).article : undefined;
  if (article === undefined) throw new Error(`${name} is no article`);
  return article;
}
