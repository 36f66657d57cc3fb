import { expect, test } from "vitest";
import { badAddresses } from "../../../../hostile/documents/addresses";
import { payloads } from "../../../../hostile/documents/markup";
import { check } from "../../../core/article/check";
import type { AnnotatedArticle } from "../../../core/article/format";
import type { Report } from "../../report";
import { readMarkdown } from "./read-markdown";

function read(text: string): { readonly article: AnnotatedArticle; readonly report: Report } {
  const result = readMarkdown({ bytes: new TextEncoder().encode(text), fileName: "a.md" });
  if (result.status === "refused") throw new RangeError(JSON.stringify(result.problems));
  const { article, problems } = check(result.articles[0]);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  if (article === undefined) throw new RangeError("the article is refused");
  return { article, report: result.report };
}

const source = `---
title: "The tunnel vote"
authors: [Ana Reis, Tom Oake]
date: 2026-02-01
lang: en_GB
url: https://valley.example/tunnel
description: Three answers to one question.
---
# The tunnel vote

On *Sunday*, **41,000 people** may [vote][v] on it.[^1]
This is the same paragraph,  
and this is a new line.

## What it costs

1. The long one
2. The short one
   - with a road

> A tunnel is a promise.

### In figures

| Year | Cost |
|------|------|
| 2027 | 14 million |

\`\`\`
We dug by day,
  we dug by night
\`\`\`

![The north end](https://img.example/north.jpg "Seen from the road")

Read more: [The short tunnel](https://valley.example/short)

An [odd link](javascript:alert(1)) and <b>old tags</b>.

<div class="ad">An advertisement</div>

[v]: https://valley.example/vote
[^1]: Those of *sixteen* and more.
`;

test("front matter, sections, lists, quotations, tables, notes, links and pictures", () => {
  const { article, report } = read(source);
  expect(article).toMatchObject({
    headline: "The tunnel vote",
    bylines: ["Ana Reis", "Tom Oake"],
    published: "2026-02-01",
    language: "en-GB",
    summary: "Three answers to one question.",
    sources: [{ name: "valley.example", url: "https://valley.example/tunnel" }],
    convertedFrom: [{ name: "a.md", format: "Markdown" }],
  });
  const [opening, costs] = article.sections;
  expect(opening?.paragraphs).toEqual([
    {
      id: "p1",
      text: "On Sunday, 41,000 people may vote on it. This is the same paragraph,\nand this is a new line.",
      marks: [
        { kind: "emphasis", start: 3, end: 9 },
        { kind: "strong", start: 11, end: 24 },
        { kind: "link", value: "https://valley.example/vote", start: 29, end: 33 },
        { kind: "note", value: "Those of sixteen and more.", start: 37, end: 40 },
      ],
    },
  ]);
  expect(costs?.heading).toBe("What it costs");
  expect(costs?.paragraphs.map(({ kind = "text", text }) => [kind, text])).toEqual([
    ["item", "1. The long one"],
    ["item", "2. The short one"],
    ["item", "with a road"],
    ["quote", "A tunnel is a promise."],
    ["heading", "In figures"],
    ["item", "Year | Cost"],
    ["item", "2027 | 14 million"],
    ["verse", "We dug by day,\n  we dug by night"],
    ["text", ""],
    ["text", "An odd link and old tags."],
  ]);
  expect(costs?.paragraphs[8]?.image).toEqual({
    url: "https://img.example/north.jpg",
    alt: "The north end",
    caption: "Seen from the road",
  });
  expect(report.understood).toMatchObject({
    sections: 2,
    items: 5,
    pictures: 1,
    links: 1,
    notes: 1,
  });
  expect(report.leftOut.map(({ reason, text }) => [reason, text])).toEqual([
    ["related", "Read more: The short tunnel"],
    ["address", "javascript:alert(1)"],
    ["embedded", '<div class="ad">An advertisement</div>'],
  ]);
  const line = source.split("\n").findIndex((each) => each.startsWith("<div")) + 1;
  expect(report.leftOut[2]?.line).toBe(line);
});

test("front matter in TOML is no text", () => {
  const source = `+++
title = "Harbour = quiet"
date = 2026-03-04T10:00:00Z
authors = ["Mara Quill", "Bo Alm"]

[extra]
title = "Another"
+++

The harbour was quiet, and nobody swam in it before the end of May.
`;
  const result = readMarkdown({ bytes: new TextEncoder().encode(source), fileName: "a.md" });
  expect(result.status === "read" && result.articles).toMatchObject([
    {
      headline: "Harbour = quiet",
      published: "2026-03-04T10:00:00Z",
      bylines: ["Mara Quill", "Bo Alm"],
      sections: [{ paragraphs: [{ text: expect.stringMatching(/^The harbour/) }] }],
    },
  ]);
});

test("without front matter the first heading is the headline, and lines say who wrote it and when", () => {
  const { article } = read(
    "# Rain\n\nBy Ana Reis\n\n3 March 2026\n\nIt rained, she said.\n\n## Then\n\nIt stopped.",
  );
  expect(article).toMatchObject({
    headline: "Rain",
    bylines: ["Ana Reis"],
    published: "2026-03-03",
  });
  expect(article.sections.map(({ heading }) => heading)).toEqual([undefined, "Then"]);
});

test("a text without headings has a headline of its first sentence", () => {
  expect(read("It rained all day. Nobody minded.").article.headline).toBe("It rained all day");
});

test.each(payloads)("what means ill stays text: %s", (payload) => {
  const { article } = read(
    `# Rain\n\nBefore ${payload} after.\n\n${payload}\n\n> ${payload}\n\n- ${payload}\n\n[x](${payload}) ![y](${payload})`,
  );
  expect(JSON.stringify(article)).not.toMatch(/"(url|value)":"(javascript|data|vbscript):/i);
});

test("addresses that may not be followed are told and not kept", () => {
  const { article } = read(
    badAddresses.map((address) => `[a](<${address}>) ![b](<${address}>)`).join("\n\n"),
  );
  const { sections } = article;
  for (const { marks = [], image } of sections.flatMap(({ paragraphs }) => paragraphs)) {
    for (const mark of marks) expect("value" in mark && mark.value).toMatch(/^(https?|mailto):/);
    if (image !== undefined) expect(image.url).toMatch(/^https:/);
  }
});

test.each([
  ["lines", "a,b\n".repeat(12_000), /a,b/g, 12_000],
  ["words", "[x] ".repeat(12_000), /x/g, 12_000],
])(
  "a paragraph of endless %s is read in pieces, and nothing is lost",
  (_, endless, word, count) => {
    const { article } = read(`# Endless\n\n${endless}`);
    const texts = article.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.join("\n").match(word)).toHaveLength(count);
  },
);

test("a long table stays one", () => {
  const rows = Array.from({ length: 3000 }, (_, at) => `| Ida Lund | ${at} | votes |`).join("\n");
  const { article } = read(`# Votes\n\n| Who | How many | What |\n| --- | --- | --- |\n${rows}\n`);
  const texts = article.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  expect(texts.join("\n")).not.toContain("| Ida Lund");
});
