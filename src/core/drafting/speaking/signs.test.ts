import { expect, test } from "vitest";
import { draftWithSigns } from "../draft";
import { articleOfText } from "../plain-text/article-of-text";

/** What the first quotation of a text rests on. */
function signsIn(text: string): readonly string[] {
  const { article } = articleOfText(`A case of it\n\n${text}`, { language: "en" });
  return draftWithSigns(article).signs.get("q1") ?? [];
}

test.each([
  ["no other person here", "“It is a good bridge to have,” Ann Lund said on Monday."],
  [
    "one other person here",
    "Ann Lund met Tom Reyes at noon. “It is a good bridge to have,” Lund said on Monday.",
  ],
  [
    "more persons here",
    "Ann Lund met Tom Reyes and Bo Ek. “It is a good bridge to have,” Lund said on Monday.",
  ],
  [
    "another attached",
    "Ann Lund told reporters “the bridge is not safe at all,” Tom Reyes said on Monday.",
  ],
  ["a description of some", "One of the residents called it “the worst bridge in the country”."],
  [
    "pronoun, a name between",
    "Ann Lund left the hall. Tom Reyes stayed. “It is a good bridge to have,” she said.",
  ],
])("%s", (sign, text) => {
  expect(signsIn(text)).toContain(sign);
});

test("of a person named alone there is no rival", () => {
  const signs = signsIn("“It is a good bridge to have,” Ann Lund said on Monday.");
  expect(signs).not.toContain("another attached");
  expect(signs).not.toContain("more persons here");
});
