import { type Fields, listOf, numberOf } from "../model/read-json";

/** More blanks than this between two words are none that anybody has written. */
const widestGap = 1000;

/**
 * The text of sentences, put together from what stands at and between their tokens; undefined where they
 * have no tokens. A token's `word` is not what was written: it has other quotation marks and brackets.
 */
export function textOfTokens(sentences: readonly Fields[]): string | undefined {
  const tokens = sentences.flatMap((sentence) => listOf(sentence.tokens));
  const parts: string[] = [];
  let length = 0;
  const add = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  for (const token of tokens) {
    const { originalText, word, before } = token;
    const gap = (numberOf(token.characterOffsetBegin) ?? length) - length;
    if (gap > 0 && gap <= widestGap) {
      add(typeof before === "string" && before.length === gap ? before : " ".repeat(gap));
    }
    add(typeof originalText === "string" ? originalText : typeof word === "string" ? word : "");
  }
  const text = parts.join("");
  return text.trim() === "" ? undefined : text;
}
