// Reads small files that a test writes out, as they are dropped: what is made of them, in short.
import { check } from "../../core/article/check";
import type { AnnotatedArticle } from "../../core/article/format";
import { belongingTogether } from "../belonging-together";
import { detectFormat } from "../detect";
import { shapeOf, toldBy } from "./cases.fixture";

/** What tests look at: the words, each quotation as `who: words | words`, each mention as `words = what`. */
export interface Variant {
  readonly format: string | undefined;
  readonly isRefused: boolean;
  readonly article: AnnotatedArticle | undefined;
  readonly paragraphs: readonly string[];
  readonly said: readonly string[];
  readonly named: readonly string[];
  readonly told: readonly string[];
}

/** The one article that files become that are dropped together, by their names. */
export async function readVariant(files: Readonly<Record<string, string>>): Promise<Variant> {
  const [content, ...others] = belongingTogether(
    Object.entries(files).map(([fileName, text]) => ({
      bytes: new TextEncoder().encode(text),
      fileName,
    })),
  );
  if (content === undefined || others.length > 0) throw new RangeError("not one source");
  const format = detectFormat(content);
  const result = await (await format?.load())?.(content);
  const article = result?.status === "read" ? check(result.articles[0]).article : undefined;
  const shape = article && shapeOf(article);
  return {
    format: format?.id,
    isRefused: result?.status !== "read",
    article,
    paragraphs: shape?.paragraphs ?? [],
    said: (shape?.quotations ?? []).map(
      ({ speakers, exact }) => `${speakers.join(" & ")}: ${exact.join(" | ")}`,
    ),
    named: (shape?.mentions ?? []).map(({ name, exact }) => `${exact} = ${name}`),
    told: result === undefined ? [] : toldBy(result),
  };
}
