import { expect, test } from "vitest";
import { NewestFirst } from "./newest-first";

/** Answers when it is told to, and remembers what it was asked. */
function slow() {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const answer = (question: string) =>
    new Promise<string>((resolve) => {
      asked.push(question);
      waiting.push(() => resolve(question.toUpperCase()));
    });
  return { asked, answer, goOn: () => waiting.shift()?.() };
}

test("of the questions that wait only the newest is asked", async () => {
  const { asked, answer, goOn } = slow();
  const questions = new NewestFirst(answer);
  const answers = ["b", "be", "ber", "berl"].map((question) => questions.ask(question));
  goOn();
  expect(await Promise.all(answers.slice(0, 3))).toEqual(["B", undefined, undefined]);
  await Promise.resolve();
  goOn();
  expect(await answers[3]).toBe("BERL");
  expect(asked).toEqual(["b", "berl"]);
});

test("each is asked when it is alone", async () => {
  const questions = new NewestFirst(async (question) => question.length);
  expect(await questions.ask("one")).toBe(3);
  expect(await questions.ask("three")).toBe(5);
});

test("a question that cannot be answered leaves the next its turn", async () => {
  const questions = new NewestFirst(async (question) => {
    if (question === "bad") throw new Error("no answer");
    return question;
  });
  await expect(questions.ask("bad")).rejects.toThrow("no answer");
  expect(await questions.ask("good")).toBe("good");
});
