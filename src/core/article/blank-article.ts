import type { AnnotatedArticle } from "./format";

/** The most characters of a headline that an article's id is made of. */
const longestName = 60;

/**
 * A new article without annotations: a headline, and its text, in which blank lines part paragraphs.
 * Undefined where one of them has no words.
 */
export function blankArticle(
  headline: string,
  text: string,
  language: string,
): AnnotatedArticle | undefined {
  const title = headline.replace(/\s+/gu, " ").trim();
  const paragraphs = paragraphsOf(text).map((words, at) => ({ id: `p${at + 1}`, text: words }));
  if (title === "" || paragraphs.length === 0) return undefined;
  return {
    formatVersion: "1.1",
    id: idFor(title),
    language,
    headline: title,
    speakers: [],
    topics: [],
    countries: [],
    sections: [{ id: "opening", paragraphs }],
    annotations: [],
  };
}

/** The paragraphs of a text, in which blank lines part them. */
function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n\s*\n/)
    .map((each) => each.replace(/\s+/gu, " ").trim())
    .filter((each) => each !== "");
}

function idFor(title: string): string {
  const words = title
    .toLowerCase()
    .normalize("NFC")
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  const name = [...words.filter((word) => /^[\p{L}\p{N}]/u.test(word)).join("-")];
  return name.slice(0, longestName).join("").replace(/-+$/, "") || "article";
}
