import { describe, expect, test } from "vitest";
import { check } from "../../check";
import { openArticle } from "../../open-article";

const whole = {
  formatVersion: "1.0",
  id: "talks",
  language: "en",
  headline: "Talks",
  speakers: [{ id: "7", name: "Ada" }],
  sections: [{ id: "s", paragraphs: [{ id: "1", text: "“No,” said Ada." }] }],
};

const quotation = {
  id: "q1",
  type: "quotation",
  speakers: ["7"],
  targets: [{ paragraph: "1", exact: "“No,”" }],
};

describe("a date in another spelling", () => {
  test.each([
    ["2021-03-23 17:05:00", "2021-03-23T17:05:00"],
    ["2021-03-23T17:05:00+0500", "2021-03-23T17:05:00+05:00"],
    ["Tue, 23 Mar 2021 17:05:00 GMT", "2021-03-23T17:05:00Z"],
    ["23 March 2021", "2021-03-23"],
    ["March 23, 2021", "2021-03-23"],
    ["2021/3/23", "2021-03-23"],
    ["20210323T170500Z", "2021-03-23T17:05:00Z"],
  ])("%s is read", (published, read) => {
    const { article, problems } = check({ ...whole, published });
    expect(article?.published).toBe(read);
    expect(problems).toMatchObject([
      {
        code: "spelling.read-as",
        severity: "warning",
        fixes: [{ path: "published", value: read }],
      },
    ]);
  });

  test.each(["1999", "03/04/2021", "2021-02-30 10:00", "tomorrow"])("%s is not", (published) => {
    const { article, problems } = check({ ...whole, published });
    expect(article).not.toHaveProperty("published");
    expect(problems).toMatchObject([{ code: "type.expected", severity: "error" }]);
  });
});

test.each([
  ["en_US", "en-US"],
  ["zh-cn", "zh-CN"],
  ["iw", "he"],
  ["English", "en"],
  ["Deutsch", "de"],
  ["x-klingon", "und"],
  ["", "und"],
])("language “%s” is read as “%s”", (language, read) => {
  const { article, problems } = check({ ...whole, language });
  expect(article?.language).toBe(read);
  expect(problems).toMatchObject([
    { code: "spelling.read-as", severity: "warning", path: "language" },
  ]);
});

test("ids that are numbers are read wherever they stand", () => {
  const { article, problems } = check({
    ...whole,
    id: 3,
    speakers: [{ id: 7, name: "Ada" }],
    sections: [{ id: 2, paragraphs: [{ id: 1, text: "“No,” said Ada." }] }],
    annotations: [
      { ...quotation, id: 12, speakers: [7], targets: [{ paragraph: 1, exact: "“No,”" }] },
    ],
  });
  expect(article).toMatchObject({ id: "3", annotations: [{ id: "12", speakers: ["7"] }] });
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["spelling.read-as"]));
});

test("a field with nearly a known name is told, unless the file is of a newer version", () => {
  const file = { ...whole, topic: [], annotations: [{ ...quotation, topic: ["x"], tone: "dry" }] };
  expect(check(file).problems).toMatchObject([
    { code: "field.near", path: "topic", given: { name: "topic", meant: "topics" } },
    { code: "field.near", path: "annotations[0].topic", annotation: "q1" },
  ]);
  expect(check({ ...file, formatVersion: "1.2" }).problems).toHaveLength(1);
});

test("paragraphs without ids, or as mere text, are given ids that nothing has", () => {
  const paragraphs = [{ text: "One." }, "Two.", { id: "paragraph-2", text: "Three." }];
  const { article } = check({ ...whole, sections: [{ paragraphs }] });
  expect(article?.sections).toEqual([
    {
      id: "section-1",
      paragraphs: [
        { id: "paragraph-1", text: "One." },
        { id: "paragraph-3", text: "Two." },
        { id: "paragraph-2", text: "Three." },
      ],
    },
  ]);
});

test("of paragraphs with one id the one with the words is meant; where both have them, none is", () => {
  const paragraphs = [
    { id: "1", text: "She said yes. Yes." },
    { id: "1", text: "“No,” said Ada. Yes." },
  ];
  const unsure = { ...quotation, id: "q2", targets: [{ paragraph: "1", exact: "Yes." }] };
  const opened = openArticle({
    ...whole,
    sections: [{ id: "s", paragraphs }],
    annotations: [unsure, quotation],
  });
  if (opened.status === "refused") throw new RangeError("the article was refused");
  const { marked } = opened;
  expect(marked.paragraphs.map(({ id }) => id)).toEqual(["1", "1~2"]);
  expect(marked.annotations).toMatchObject([{ id: "q1", ranges: [{ paragraph: 1 }] }]);
  expect(marked.leftOut).toBe(1);
});

test("a headline of 50,000 letters is cut to the limit", () => {
  const { article, problems } = check({ ...whole, headline: "x".repeat(50_000) });
  expect(article?.headline).toBe(`${"x".repeat(999)}…`);
  expect(problems).toMatchObject([{ code: "limit.cut", severity: "warning", path: "headline" }]);
});
