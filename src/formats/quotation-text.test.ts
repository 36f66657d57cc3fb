import { expect, test } from "vitest";
import { quotationText } from "./quotation-text";
import { bundled, made, rowsOf } from "./sample.fixture";

test("the words, who said them, where, and its address without filter and text fragment", () => {
  const [row] = rowsOf(bundled("nato-brussels-2021"));
  expect(
    row && quotationText(row),
  ).toBe(`“We want to revitalise the alliance,” … “to make sure it’s as strong and effective against the threats of today as it has been in the past.”

— Antony Blinken, Secretary of State, United States
Blinken brings NATO a friendlier tone and a list of hard questions, On Record sample desk, Euronews with AP, AFP, 23 March 2021
https://reader.example/app/articles/nato-brussels-2021#q1
`);
});

test("a quotation over several paragraphs keeps them, and tells what was left out between", () => {
  const marked = made([
    { parts: ["One.", "Two."] },
    { parts: ["Between."] },
    { parts: ["Three."] },
  ]);
  const [row] = rowsOf(
    made([{ parts: ["One.", "Two.", "Between.", "Three."] }], {
      annotations: [
        {
          id: "q",
          type: "quotation",
          speakers: ["s0"],
          targets: ["p0", "p1", "p3"].map((paragraph) => ({ paragraph, start: 0, end: 4 })),
        },
      ],
    }),
  );
  expect(marked.paragraphs).toHaveLength(4);
  expect(row && quotationText(row)).toBe(`One.

Two.

… Thre

— Somebody
A made article
https://reader.example/app/articles/made#q
`);
});
