import { expect, test } from "vitest";
import { readVariant } from "../variant.fixture";

const html =
  "<!doctype html><title>No words of it</title>\n<div>\n <h1>Harbour talks</h1>\n <p>Ida <b>Lund</b> of\n  Denmark spoke &amp; left.</p>" +
  "<p>“We <script>no()</script>swim,<br>all of us,” she said. Ida Lund left.</p></div>";

const result = (id: string, value: object) => ({
  id,
  from_name: "label",
  to_name: "page",
  type: "hypertextlabels",
  value,
});

const speaker = {
  start: "/div[1]/p[1]/text()[1]",
  end: "/div[1]/p[1]/b[1]/text()[1]",
  startOffset: 0,
  endOffset: 4,
  hypertextlabels: ["Speaker"],
};
const quotation = {
  start: "/html[1]/body[1]/div[1]/p[2]/text()[1]",
  end: "/html[1]/body[1]/div[1]/p[2]/text()[3]",
  startOffset: 0,
  endOffset: 11,
  text: "“We swim,\nall of us,”",
  hypertextlabels: ["Quote"],
};
const country = {
  start: "/div[1]/p[1]/text()[2]",
  end: "/div[1]/p[1]/text()[2]",
  startOffset: 6,
  endOffset: 13,
  text: "Denmark",
  hypertextlabels: ["GPE"],
};

const paragraphs = [
  "Ida Lund of Denmark spoke & left.",
  "“We swim,\nall of us,” she said. Ida Lund left.",
];

test("a page of Label Studio is read as text, with what XPath points at", async () => {
  const task = {
    id: 1,
    data: { html },
    annotations: [
      {
        result: [
          result("a", speaker),
          result("b", quotation),
          result("c", country),
          { type: "relation", from_id: "b", to_id: "a", direction: "right" },
        ],
      },
    ],
  };
  const variant = await readVariant({ "tasks.json": JSON.stringify([task]) });
  expect(variant.article?.headline).toBe("Harbour talks");
  expect(variant.paragraphs).toEqual(paragraphs);
  expect(variant.said).toEqual(["Ida Lund: “We swim,\nall of us,”"]);
  expect(variant.named).toContain("Denmark = DK");
  expect(variant.told).toEqual([]);
});

test("of a page in Label Studio's short export, stretches may count the text of all of it", async () => {
  const at = (words: string) => {
    // As a browser has the text of its body: each text node as it stands, those of scripts too.
    const whole = html
      .replace(/^.*<\/title>\n/s, "")
      .replace(/<[^>]*>/g, "")
      .replace("&amp;", "&");
    const start = whole.lastIndexOf(words);
    return { globalOffsets: { start, end: start + words.length } };
  };
  const label = [
    {
      ...at("Denmark"),
      start: "/p[9]/text()[1]",
      end: "/p[9]/text()[1]",
      hypertextlabels: ["GPE"],
    },
    { ...at("Ida Lund"), htmllabels: ["Person"] },
    { hypertextlabels: ["Person"], text: "Nobody" },
  ];
  const variant = await readVariant({ "min.json": JSON.stringify([{ id: 1, html, label }]) });
  expect(variant.paragraphs).toEqual(paragraphs);
  expect(variant.named).toEqual(["Denmark = DK", "Ida Lund = Ida Lund"]);
  expect(variant.told).toEqual(["attribute"]);
});

test("a page of Label Studio without annotations is read as text, and words with a sign are none", async () => {
  const read = (text: string) =>
    readVariant({ "t.json": JSON.stringify([{ id: 1, data: { text }, annotations: [] }]) });
  expect((await read(html)).paragraphs).toEqual(paragraphs);
  expect((await read("<3 was what Ida Lund wrote.")).paragraphs).toEqual([
    "<3 was what Ida Lund wrote.",
  ]);
});

test("a dialogue that begins with a tag is no page", async () => {
  const dialogue = [
    { author: "Tom", text: "<p> is how a paragraph begins." },
    { author: "Ida", text: "So it is." },
  ];
  const task = { id: 1, data: { dialogue }, annotations: [] };
  const { said } = await readVariant({ "l.json": JSON.stringify([task]) });
  expect(said).toEqual(["Tom: <p> is how a paragraph begins.", "Ida: So it is."]);
});
