import { expect, test } from "vitest";
import { looksLikeTranscript } from "./transcript-lines";

const turns = "Q: Why now?\n\nIDA LUND: The mud is deep.\n\nQ: And then?\n\nIDA LUND: We swim.";
const prose =
  "The harbour has not been dredged for ten years, and the ferry ran aground twice last winter, as everybody in the town remembers well.";

test.each([
  [turns, true],
  [`Interview with the harbour master\n4 March 2025\n\n${turns}`, true],
  [turns.replace(/^(Q|IDA LUND):/gm, "**$1:**"), true],
  // An article with an interview in it is drafted as a whole.
  [`The harbour master\n\n${prose}\n\n${turns}`, false],
  [prose, false],
  ["Note: one.\n\nNote: two.\n\nWarning: three.", false],
  ["Shopping list: eggs.\n\nIt was 10:30: late.\n\nhttps://example.org: a page", false],
])("%j", (text, isOne) => {
  expect(looksLikeTranscript(text)).toBe(isOne);
});
