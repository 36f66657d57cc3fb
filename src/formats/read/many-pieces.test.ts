// However many pieces a text has in one line, paragraph or sentence, they are gathered one by one: as
// arguments of a call, some hundred thousand are more than there is room for.
import { expect, test } from "vitest";
import { blocksOf } from "../../core/drafting/plain-text/blocks";
import { sentencesIn } from "../../core/drafting/sentences/split";
import { tokensOf } from "../../core/drafting/sentences/tokens";
import { wordPieces } from "../../core/text/word-pieces";
import { articleFrom } from "./article-from";
import type { Block } from "./block";
import { Notes } from "./model/notes";
import { textAndTokens } from "./webanno/tsv-text";

const many = 200_000;

const heading: Block = { type: "kept", kind: "heading", level: 2, text: "a", marks: [] };
const text: Block = { type: "kept", kind: "text", text: "b", marks: [] };

test("headings", { timeout: 30_000 }, () => {
  const { article } = articleFrom({}, [...Array<Block>(many).fill(heading), text]);
  expect(article.sections).toHaveLength(many);
  expect(article.sections.at(-1)?.id).toBe(`a-${many}`);
});

test("lines without an empty one between them", { timeout: 30_000 }, () => {
  expect(blocksOf("# a\n".repeat(many))).toHaveLength(many);
});

test("letters of a writing without blanks", { timeout: 30_000 }, () => {
  expect(wordPieces("字".repeat(many))).toHaveLength(many - 1);
});

test("tokens of one sentence", { timeout: 30_000 }, () => {
  const lines = Array.from(
    { length: many },
    (_, at) => `1-${at + 1}\t${at * 2}-${at * 2 + 1}\ta\t_\t`,
  );
  const { tokens } = textAndTokens([`#Text=${"a ".repeat(many)}`, ...lines], new Notes());
  expect(tokens).toHaveLength(many);
});

test("words without a full stop", () => {
  const tokens = tokensOf("the mayor met Tom Oake and ".repeat(1_000), [], 0);
  const sentences = sentencesIn(tokens);
  expect(Math.max(...sentences.map(({ from, to }) => to - from))).toBe(500);
  expect(sentences.at(-1)?.to).toBe(tokens.length);
});
