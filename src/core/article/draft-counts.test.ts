import { expect, test } from "vitest";
import { draftCounts } from "./draft-counts";
import { openArticle } from "./open-article";

const target = { paragraph: "p1", start: 0, end: 4 };

function open(annotations: readonly unknown[]) {
  const opened = openArticle({
    formatVersion: "1.0",
    id: "a",
    headline: "A",
    language: "en",
    speakers: [{ id: "ada", name: "Ada" }],
    topics: [{ id: "rain", name: "Rain" }],
    sections: [{ id: "s", paragraphs: [{ id: "p1", text: "Rain is near, Ada said." }] }],
    annotations,
  });
  if (opened.status === "refused") throw new RangeError(JSON.stringify(opened.problems));
  return opened.marked.annotations;
}

test("an article of which a person has made everything has no draft", () => {
  const quotation = { id: "q", type: "quotation", speakers: ["ada"], targets: [target] } as const;
  expect(
    draftCounts(open([quotation, { ...quotation, id: "r", origin: "person" }])),
  ).toBeUndefined();
});

test("what a program has made is counted, and what it doubts", () => {
  const made = { origin: "machine", targets: [target] } as const;
  const quotation = { ...made, type: "quotation", speakers: ["ada"] } as const;
  const found = draftCounts(
    open([
      { ...quotation, id: "q1", confidence: 0.97 },
      { ...quotation, id: "q2", confidence: 0.5 },
      { ...made, id: "t1", type: "mention", of: { topic: "rain" }, confidence: 0.79 },
      { ...quotation, id: "q3", origin: "person" },
    ]),
  );
  expect(found).toEqual({ quotations: 2, speakers: 1, mentions: 1, unsure: 2 });
});
