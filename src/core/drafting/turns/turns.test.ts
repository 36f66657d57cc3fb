import { expect, test } from "vitest";
import { draft } from "../draft";
import { articleOfText } from "../plain-text/article-of-text";

function turnsIn(text: string): (readonly [string, string])[] {
  const { speakers, annotations } = draft(articleOfText(text).article);
  const names = new Map(speakers?.map(({ id, name }) => [id, name]));
  return (annotations ?? []).flatMap((one) =>
    one.type === "quotation" && one.mode === "turn"
      ? [[names.get(one.speakers[0] ?? "") ?? "?", one.targets[0]?.exact ?? ""] as const]
      : [],
  );
}

test("initials are whose names began the talk, or who wrote it up", () => {
  const turns = turnsIn(`A talk with Ida Lund

By Tom Reyes

Ida Lund keeps the lock at Bergen, and has done so for forty years in all weathers.

TR: Is it true that the lock sings?

Ida Lund: On Sundays.

TR: And who listens?

IL: The eels.
`);
  expect(turns).toEqual([
    ["Tom Reyes", "Is it true that the lock sings?"],
    ["Ida Lund", "On Sundays."],
    ["Tom Reyes", "And who listens?"],
    ["Ida Lund", "The eels."],
  ]);
});

const call = `Example Mills Q2 Call Transcript

Prepared Remarks:

Operator

Good morning, and welcome to the call of Example Mills. This is recorded.

Ida Lund -- Chief Executive Officer

Thank you. The quarter was a good one for flour.

We closed the old mill, which was hard.

Questions & Answers:

Operator

Our first question is from Hugo Ek. Please go ahead, Hugo.

Hugo Ek -- Example Securities -- Analyst

How much of the flour is tariffs, would you say?

Ida Lund -- Chief Executive Officer

Maybe a third of it, and no more than that.
`;

test("lines with nothing but a name and an office say whose turn comes next", () => {
  const { article } = articleOfText(call);
  expect(article.sections.map(({ heading }) => heading)).toEqual([
    "Prepared Remarks:",
    "Questions & Answers:",
  ]);
  expect(turnsIn(call).map(([name]) => name)).toEqual([
    "Operator",
    "Ida Lund",
    "Operator",
    "Hugo Ek",
    "Ida Lund",
  ]);
  expect(draft(article).speakers?.[1]).toMatchObject({
    name: "Ida Lund",
    role: "Chief Executive Officer",
  });
});
