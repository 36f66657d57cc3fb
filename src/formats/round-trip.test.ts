import { expect, test } from "vitest";
import { quotationHtml } from "./quotation-html";
import { quotationText } from "./quotation-text";
import { readAgain, roundTrips, thereAndBack } from "./round-trip.fixture";
import { exportListOf, made } from "./sample.fixture";

test("there are formats that go out and come in", () => {
  expect(roundTrips.map(({ write }) => write.id)).toEqual([
    "markdown",
    "csv",
    "csv-mentions",
    "json-ld",
    "tei",
  ]);
});

test.each(roundTrips)("what is written as $write.id is read again", async ({ write, read }) => {
  expect(await thereAndBack(write)).toEqual({ takenFor: read.id, lost: [] });
});

/** One quotation that a program has marked, and one that a person has. */
const draft = made([], {
  bylines: ["Bo Berg"],
  published: "2025-03-04",
  speakers: [{ id: "lund", name: "Ida Lund", role: "Harbour master", country: "DK" }],
  topics: [{ id: "mud", name: "Mud" }],
  sections: [{ id: "all", paragraphs: [{ id: "p1", text: "“It is mud,” she said. “Mud.”" }] }],
  annotations: [
    {
      id: "q1",
      type: "quotation",
      speakers: ["lund"],
      topics: ["mud"],
      targets: [{ paragraph: "p1", start: 0, end: 12 }],
      origin: "machine",
      confidence: 0.15,
    },
    {
      id: "q2",
      type: "quotation",
      speakers: ["lund"],
      targets: [{ paragraph: "p1", start: 23, end: 29 }],
      origin: "person",
    },
  ],
});

const phrase = "Marked automatically, 15% certain";
const { rows, ...more } = exportListOf(draft);
const list = {
  ...more,
  rows: rows.map((row, at) => ({ ...row, drafted: at ? undefined : phrase })),
};
const returning = (id: string) => roundTrips.filter(({ write }) => write.id === id);

test.each(["csv", "json-ld", "tei"].flatMap(returning))(
  "what nobody has accepted yet is still a draft from $write.id",
  async ({ write }) => {
    const { articles } = await readAgain(write, list);
    const read = articles.flatMap(({ annotations = [] }) => annotations);
    expect(read.map(({ origin }) => origin)).toEqual(["machine", undefined]);
    expect(read[0]).toMatchObject({ type: "quotation", topics: ["mud"] });
  },
);

test.each(["csv", "json-ld", "tei"].flatMap(returning))(
  "how certain it is comes back from $write.id",
  async ({ write }) => {
    const { articles } = await readAgain(write, list);
    const read = articles.flatMap(({ annotations = [] }) => annotations);
    expect(read.map(({ confidence }) => confidence)).toEqual([0.15, undefined]);
  },
);

test.each(["csv", "tei"].flatMap(returning))(
  "who wrote the article and when come back from $write.id",
  async ({ write }) => {
    const [article] = (await readAgain(write, list)).articles;
    expect(article).toMatchObject({ bylines: ["Bo Berg"], published: "2025-03-04" });
  },
);

test("a speaker's country comes back from TEI", async () => {
  const [tei] = returning("tei");
  if (tei === undefined) throw new RangeError("no TEI");
  const [article] = (await readAgain(tei.write, list)).articles;
  expect(article?.speakers).toMatchObject([{ name: "Ida Lund", country: "DK" }]);
});

test("what is pasted elsewhere says of a draft that it is one, and of nothing else", async () => {
  const [first, second] = list.rows;
  if (first === undefined || second === undefined) throw new RangeError("no rows");
  for (const write of [quotationText, quotationHtml]) {
    expect(write(first)).toContain(phrase);
    expect(write(second)).not.toContain("automatically");
  }
  for (const { write } of returning("markdown")) {
    expect((await write.load())(list).split(phrase)).toHaveLength(2);
    const [article] = (await readAgain(write, list)).articles;
    expect(article?.speakers).toMatchObject([{ name: "Ida Lund", role: "Harbour master" }]);
    expect(article?.speakers).toHaveLength(1);
  }
});
