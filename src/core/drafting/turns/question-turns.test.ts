import { expect, test } from "vitest";
import type { Paragraph } from "../../article/format";
import { draft } from "../draft";

const idOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .slice(0, 40);
const bold = (text: string): Paragraph => ({
  id: idOf(text),
  text,
  marks: [{ kind: "strong", start: 0, end: [...text].length }],
});
const plain = (text: string): Paragraph => ({ id: idOf(text), text });

function turnsOf(paragraphs: readonly Paragraph[]) {
  const { speakers, annotations } = draft({
    formatVersion: "1.1",
    id: "talk",
    language: "en",
    headline: "Ida Lund bakes at night",
    sections: [{ id: "opening", paragraphs: [...paragraphs] }],
  });
  const names = new Map(speakers?.map(({ id, name }) => [id, name]));
  return (annotations ?? []).flatMap((one) =>
    one.type === "quotation" && one.mode === "turn"
      ? [[names.get(one.speakers[0] ?? ""), one.targets.map(({ exact }) => exact).join(" … ")]]
      : [],
  );
}

test("questions in bold and answers in plain letters are turns", () => {
  const turns = turnsOf([
    plain("Ida Lund, 38, bakes in a ticket office. She talks to Tom Reyes about her dough."),
    bold("When did you know?"),
    plain("When I scored a loaf with a comma."),
    plain("My father said nothing at all about it, of course."),
    bold("And your grandmother?"),
    plain("She had one rule, and I keep it."),
    bold("Would you go back?"),
    plain("To the law? I would sooner go to the dentist, twice."),
  ]);
  expect(turns).toEqual([
    ["Tom Reyes", "When did you know?"],
    [
      "Ida Lund",
      "When I scored a loaf with a comma. … My father said nothing at all about it, of course.",
    ],
    ["Tom Reyes", "And your grandmother?"],
    ["Ida Lund", "She had one rule, and I keep it."],
    ["Tom Reyes", "Would you go back?"],
    ["Ida Lund", "To the law? I would sooner go to the dentist, twice."],
  ]);
});

test("who asks is told in a line of its own", () => {
  const turns = turnsOf([
    plain("Ida Lund, 38, bakes in a ticket office. Interview: Tom Reyes"),
    plain("We met Ida Lund in her kitchen."),
    bold("When did you know?"),
    plain("When I scored a loaf with a comma."),
    bold("And your grandmother?"),
    plain("She had one rule, and I keep it."),
    bold("Would you go back?"),
    plain("To the law? I would sooner go to the dentist, twice."),
  ]);
  expect(turns.map(([name]) => name)).toEqual([
    "Tom Reyes",
    "Ida Lund",
    "Tom Reyes",
    "Ida Lund",
    "Tom Reyes",
    "Ida Lund",
  ]);
});

test("questions in bold over what a reporter explains are none", () => {
  const turns = turnsOf([
    plain("The ferry stops in May, and Ida Lund is not pleased."),
    bold("What has happened?"),
    plain("The council voted on Monday. “I am not pleased,” said Ida Lund."),
    bold("Who is affected?"),
    plain("Some four hundred people who live on the island."),
    bold("What comes next?"),
    plain("A second vote is expected in June."),
  ]);
  expect(turns).toEqual([]);
});

test("questions and answers that differ by nothing but the question mark are turns", () => {
  const turns = turnsOf([
    plain("Ida Lund, 38, bakes in a ticket office. Interview: Tom Reyes"),
    plain("When did you know?"),
    plain("When I scored a loaf with a comma."),
    plain("My father said nothing at all about it, of course."),
    plain("What has changed most since?"),
    plain("The flour. We mill half of it ourselves."),
    plain("Is there a loaf that you would not bake again?"),
    plain("The one with seaweed, and my neighbours agree."),
  ]);
  expect(turns).toEqual([
    ["Tom Reyes", "When did you know?"],
    [
      "Ida Lund",
      "When I scored a loaf with a comma. … My father said nothing at all about it, of course.",
    ],
    ["Tom Reyes", "What has changed most since?"],
    ["Ida Lund", "The flour. We mill half of it ourselves."],
    ["Tom Reyes", "Is there a loaf that you would not bake again?"],
    ["Ida Lund", "The one with seaweed, and my neighbours agree."],
  ]);
});

test("questions that a columnist puts to nobody are none", () => {
  const turns = turnsOf([
    plain("Ida Lund has closed her bakery, and I have been counting loaves."),
    plain("What is a loaf worth?"),
    plain("I paid two crowns for my last one."),
    plain("Who would pay ten?"),
    plain("Not my neighbours, I am told, and not I."),
    plain("And what of the flour?"),
    plain("We shall see in May whether the mill stays open."),
  ]);
  expect(turns).toEqual([]);
});
