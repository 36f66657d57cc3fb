import { expect, test } from "vitest";
import { check } from "../../core/article/check";
import type { MarkedArticle } from "../../core/article/marked-article";
import { openArticle } from "../../core/article/open-article";
import { detectFormat } from "../detect";
import type { ExportList } from "../export-list";
import { shapeOf } from "../read/cases.fixture";
import { readTei } from "../read/tei/read-tei";
import { parseXml } from "../read/xml/parse-xml";
import { bundled, bundledIds, exportListOf, made } from "../sample.fixture";
import { tei } from "./tei";

function whole(marked: MarkedArticle): ExportList {
  const list = exportListOf(marked);
  const mentions = marked.annotations
    .filter(({ annotation }) => annotation.type === "mention")
    .map((annotation) => ({ annotation, marked, citedHref: "https://reader.example/a" }));
  return { ...list, mentions };
}

function readBack(text: string) {
  const xml = parseXml(text);
  if ("because" in xml) throw new Error(xml.because);
  expect(xml.faultLine).toBeUndefined();
  const content = { bytes: new TextEncoder().encode(text), fileName: "a.xml" };
  expect(detectFormat(content)?.id).toBe("tei");
  const result = readTei(content);
  if (result.status === "refused") throw new Error(JSON.stringify(result.problems));
  const { article, problems } = check(result.articles[0]);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  if (article === undefined) throw new RangeError("no article");
  return article;
}

/** What has to be the same: the text, who says what and where, and what is named. */
function essence(article: MarkedArticle["article"]) {
  const { paragraphs, sections, quotations, mentions } = shapeOf(article);
  const sorted = [...mentions].map((each) => JSON.stringify(each)).sort();
  const places = (article.annotations ?? [])
    .filter(({ type }) => type === "quotation")
    .map(({ targets }) => targets.map(({ start, end }) => [start, end]));
  const { headline, language, published, bylines = [] } = article;
  return {
    headline,
    language,
    published,
    bylines,
    paragraphs,
    sections,
    quotations,
    places,
    sorted,
  };
}

/** An article with its annotations in reading order and in code points, as it is opened. */
function inOrder(marked: MarkedArticle): MarkedArticle["article"] {
  const { article } = marked;
  const placed = marked.annotations.map(({ annotation, ranges }) => {
    const targets = ranges.map(({ paragraph, start, end }) => {
      const { id = "", text = "" } = marked.paragraphs[paragraph] ?? {};
      const points = (upTo: number) => [...text.slice(0, upTo)].length;
      return { paragraph: id, start: points(start), end: points(end) };
    });
    return { ...annotation, targets };
  });
  return { ...article, annotations: placed };
}

test.each(bundledIds)("%s comes back from TEI with who says what, where", (id) => {
  const marked = bundled(id);
  expect(essence(readBack(tei(whole(marked))))).toEqual(essence(inOrder(marked)));
});

function opened(more: Record<string, unknown>): MarkedArticle {
  return made([], more);
}

test("names, quotations and verse that cross each other come back whole", () => {
  const marked = opened({
    speakers: [
      {
        id: "9~a",
        name: 'Ida "<b>" & Lund',
        role: "Chair",
        aliases: ["I. L."],
        affiliation: "Harbour",
      },
      { id: "tom", name: "Tom" },
    ],
    topics: [{ id: "tom", name: "The tide", kind: "other" }],
    sections: [
      {
        id: "all",
        heading: "A & B",
        paragraphs: [
          { id: "p1", text: "One 😀 two <three> four & five six." },
          { id: "p2", text: "First line\nsecond line", kind: "verse" },
          { id: "p3", text: "a\u00A0b  \u0001c", kind: "item" },
          { id: "p4", text: "A heading", kind: "heading" },
        ],
      },
    ],
    annotations: [
      quoted(
        "a",
        ["9~a"],
        [
          ["p1", 0, 17],
          ["p2", 3, 15],
        ],
      ),
      quoted("b", ["tom", "9~a"], [["p1", 6, 24]], "thought"),
      quoted("c", ["tom"], [["p3", 0, 3]], "turn"),
      {
        id: "m",
        type: "mention",
        of: { topic: "tom" },
        targets: [{ paragraph: "p1", start: 14, end: 29 }],
      },
      {
        id: "n",
        type: "mention",
        of: { speaker: "9~a" },
        targets: [{ paragraph: "p2", start: 0, end: 5 }],
      },
    ],
  });
  const article = readBack(tei(whole(marked)));
  const shape = shapeOf(article);
  const before = shapeOf(marked.article);
  expect(shape.quotations).toEqual(before.quotations);
  expect(shape.mentions).toEqual(before.mentions);
  expect(shape.sections).toEqual(["A & B"]);
  expect(article.annotations?.flatMap((each) => ("mode" in each ? each.mode : []))).toEqual([
    "thought",
    "turn",
  ]);
  expect(article.speakers?.[0]).toMatchObject({
    role: "Chair",
    aliases: ["I. L."],
    affiliation: "Harbour",
  });
  const kinds = article.sections[0]?.paragraphs.map(({ kind }) => kind);
  expect(kinds).toEqual([undefined, "verse", "item", "heading"]);
});

function quoted(
  id: string,
  speakers: string[],
  where: [string, number, number][],
  mode = "quoted",
) {
  const targets = where.map(([paragraph, start, end]) => ({ paragraph, start, end }));
  return { id, type: "quotation", speakers, targets, mode };
}

test("any quotations and names, however they cross, come back in their places", () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  for (let round = 0; round < 100; round++) {
    const paragraphs = Array.from({ length: 3 }, (_, at) => ({
      id: `p${at}`,
      text: Array.from({ length: 8 }, () => ["wörd", "a<b", "😀", "&amp;", "“x”"][random(5)]).join(
        " ",
      ),
    }));
    const target = () => {
      const { id, text } = paragraphs[random(3)] ?? { id: "p0", text: "" };
      const words = [...text.matchAll(/\S+/gu)];
      const first = random(words.length);
      const last = Math.min(words.length - 1, first + random(4));
      const points = (upTo: number) => [...text.slice(0, upTo)].length;
      const end = words[last];
      return {
        paragraph: id,
        start: points(words[first]?.index ?? 0),
        end: points((end?.index ?? 0) + (end?.[0].length ?? 0)),
      };
    };
    const marked = opened({
      speakers: [
        { id: "ida", name: "Ida" },
        { id: "tom", name: "Tom" },
      ],
      topics: [{ id: "mud", name: "Mud", kind: "organisation" }],
      sections: [{ id: "all", paragraphs }],
      annotations: [
        ...Array.from({ length: 4 }, (_, at) => ({
          id: `q${at}`,
          type: "quotation",
          speakers: [["ida"], ["tom"], ["ida", "tom"]][random(3)],
          targets: [target()],
        })),
        ...Array.from({ length: 3 }, (_, at) => ({
          id: `m${at}`,
          type: "mention",
          of: [{ topic: "mud" }, { speaker: "tom" }, { country: "DK" }][random(3)],
          targets: [target()],
        })),
      ],
    });
    const unordered = (article: MarkedArticle["article"]) => {
      const { paragraphs: texts, quotations, mentions } = shapeOf(article);
      const all = [...quotations, ...mentions].map((each) => JSON.stringify(each)).sort();
      return { texts, all };
    };
    expect(unordered(readBack(tei(whole(marked))))).toEqual(unordered(marked.article));
  }
});

test("several articles are a corpus, and one from elsewhere says where it is from", () => {
  const [one, other] = bundledIds.map(bundled);
  if (one === undefined || other === undefined) throw new RangeError("two articles are needed");
  const text = tei(exportListOf(one, other));
  expect(text.match(/<TEI /g)).toHaveLength(2);
  expect(text).toContain("<teiCorpus xmlns=");
  const list = exportListOf(one);
  const source = { address: "https://news.example/a.json?x=1&y=2", notice: "Not checked." };
  const foreign = tei({ ...list, rows: list.rows.map((row) => ({ ...row, source })) });
  expect(foreign).toContain("<p>Not checked.</p>");
  expect(foreign).toContain('target="https://news.example/a.json?x=1&amp;y=2"');
});

test("an article opened from its TEI is one that can be shown", () => {
  const article = readBack(tei(whole(bundled("nato-brussels-2021"))));
  expect(openArticle(article).status).not.toBe("refused");
});
