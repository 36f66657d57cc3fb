import { expect, test } from "vitest";
import { labelledQuestionTurns } from "./labelled-question-turns";

const paragraphsOf = (texts: readonly string[]) =>
  texts.map((text, at) => ({ id: `p${at}`, text }));

test("the first question and the first answer say who speaks in all of them", () => {
  const turns = labelledQuestionTurns(
    paragraphsOf([
      "Der Hafen von Lom friert zu. Ida Lund kennt das Eis.",
      "Radio Lom: Wie dick ist das Eis heute?",
      "Ida Lund: Noch ist es dünn. Man hört es.",
      "Was hört man da?",
      "Ein Singen.",
      "Wann trägt es?",
      "Im Januar, wenn der Wind schläft.",
      "Das Gespräch führte Uwe Tamm.",
    ]),
  );
  expect(turns.map(({ says, name }) => [says, name])).toEqual([
    ["question", "Radio Lom"],
    ["answer", "Ida Lund"],
    ["question", "Radio Lom"],
    ["answer", "Ida Lund"],
    ["question", "Radio Lom"],
    ["answer", "Ida Lund"],
  ]);
  expect(turns[1]?.parts).toEqual([{ paragraph: 2, start: 10, end: 40 }]);
});

test("a text that asks without labels has none", () => {
  expect(
    labelledQuestionTurns(
      paragraphsOf(["Wie dick ist das Eis?", "Dünn.", "Wann trägt es?", "Bald."]),
    ),
  ).toEqual([]);
});
