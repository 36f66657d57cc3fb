import { expect, test } from "vitest";
import { check } from "../../../core/article/check";
import { shapeOf } from "../cases.fixture";
import { readFountain } from "./read-fountain";

function read(text: string) {
  const result = readFountain({ bytes: new TextEncoder().encode(text), fileName: "a.fountain" });
  if (result.status === "refused") throw new Error(JSON.stringify(result.problems));
  const { article } = check(result.articles[0]);
  if (article === undefined) throw new RangeError("no article");
  return { ...shapeOf(article), report: result.report };
}

test("signs of emphasis are no words, and a synopsis is left out", () => {
  const { quotations, paragraphs, report } = read(
    "INT. HALL - DAY\n\n= They meet.\n\nA *small* room, 2 * 3 * 4, snake_case_word.\n\nIDA <b>\n***Never*** _ever_ \\*so\\* **cold**.\n",
  );
  expect(quotations).toEqual([]);
  expect(paragraphs[0]).toBe("A small room, 2 * 3 * 4, snake_case_word.");
  expect(paragraphs.join("\n")).toContain("Never ever *so* cold.");
  expect(report.leftOut).toMatchObject([{ reason: "comment", text: "They meet." }]);
});

test("each of 200 speeches has its words and its speaker, extensions off", () => {
  const speeches = Array.from({ length: 200 }, (_, at) => ({
    who: ["IDA", "TOM 2", "DR. ÅSE"][at % 3] ?? "",
    more: ["", " (V.O.)", " (CONT'D)", " ^"][at % 4] ?? "",
    words: `Line ${at} 😀 <i>.`,
  }));
  const text = speeches.map(({ who, more, words }) => `${who}${more}\n(softly)\n${words}\n`);
  const { quotations } = read(`INT. HALL\n\n${text.join("\n")}`);
  expect(quotations).toEqual(
    speeches.map(({ who, words }) => ({ speakers: [who], exact: [words] })),
  );
});

test("many signs that end nothing are read in time", { timeout: 5000 }, () => {
  expect(
    read(`INT. A\n\nIDA\n${"*a ".repeat(50_000)}${"_".repeat(50_000)}\n`).quotations,
  ).toHaveLength(1);
});
