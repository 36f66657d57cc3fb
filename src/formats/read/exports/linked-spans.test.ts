// Annotations of GATE and UIMA that say who speaks, or stand for nothing here.
import { expect, test } from "vitest";
import { check } from "../../../core/article/check";
import { detectFormat } from "../../detect";
import type { ReadResult } from "../../format";
import { shapeOf } from "../cases.fixture";

const text = "😀 “Go!” said Tom <b>. “No.”";
const from = (words: string) => text.indexOf(words);
const place = (words: string) => ({ begin: from(words), end: from(words) + words.length });

async function read(content: string) {
  const bytes = new TextEncoder().encode(content);
  const result: ReadResult | undefined = (await detectFormat({ bytes })?.load())?.({ bytes });
  if (result?.status !== "read") throw new Error(JSON.stringify(result));
  const { article, problems } = check(result.articles[0]);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  if (article === undefined) throw new RangeError("no article");
  return { ...shapeOf(article), report: result.report };
}

const structures = [
  { "%ID": 1, "%TYPE": "uima.cas.Sofa", sofaID: "_InitialView", sofaString: text },
  { "%ID": 2, "%TYPE": "custom.Span", "@sofa": 1, ...place("“Go!”"), label: "Quote" },
  { "%ID": 3, "%TYPE": "custom.Span", "@sofa": 1, ...place("Tom"), label: "Speaker" },
  {
    "%ID": 4,
    "%TYPE": "custom.Relation",
    "@sofa": 1,
    ...place("Tom"),
    "@Dependent": 3,
    "@Governor": 2,
  },
  { "%ID": 5, "%TYPE": "x.Quotation", "@sofa": 1, ...place("“No.”"), speaker: "Ida <i>" },
  { "%ID": 6, "%TYPE": "x.type.POS", "@sofa": 1, ...place("said"), PosValue: "V" },
  {
    "%ID": 7,
    "%TYPE": "custom.Relation",
    "@sofa": 1,
    ...place("Tom"),
    "@Dependent": 3,
    "@Governor": 5e9,
  },
  { "%ID": 8, "%TYPE": "custom.Span", "@sofa": 9, begin: 0, end: 2, label: "PER" },
  { "%ID": 9, "%TYPE": "custom.Span", "@sofa": 1, begin: 9e9, end: -4, label: "PER" },
];

const said = [
  { speakers: ["Tom"], exact: ["“Go!”"] },
  { speakers: ["Ida <i>"], exact: ["“No.”"] },
];

test("relations and features of a UIMA CAS in JSON say who speaks; what is left is listed", async () => {
  const { quotations, report } = await read(
    JSON.stringify({ "%TYPES": {}, "%FEATURE_STRUCTURES": structures }),
  );
  expect(quotations).toEqual(said);
  expect(report.leftOut.map(({ reason }) => reason).sort()).toEqual([
    "other page",
    "relation",
    "unplaced",
  ]);
  expect(report.remarks).toContainEqual({ code: "layers", given: ["POS"] });
});

test("the same CAS as XMI says the same", async () => {
  const escaped = (value: unknown) =>
    String(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const elements = structures.map((each) => {
    const attributes = Object.entries(each).map(([name, value]) => {
      if (name === "%TYPE") return "";
      const plain = name === "%ID" ? "xmi:id" : name.replace("@", "");
      return ` ${plain}="${escaped(value)}"`;
    });
    return `<t:${each["%TYPE"].replace(/^.*\./, "")}${attributes.join("")}/>`;
  });
  const xmi = `<?xml version="1.0"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:t="x">${elements.join("")}</xmi:XMI>`;
  expect((await read(xmi)).quotations).toEqual(said);
});

test("GATE's sets count once, markup of the source is no annotation, and features name who speaks", async () => {
  const points = (words: string) => {
    const start = [...text.slice(0, from(words))].length;
    return { start, end: start + [...words].length };
  };
  const mention = { type: "Person", ...points("Tom"), features: {} };
  const annotations = [
    mention,
    { type: "Quote", ...points("“No.”"), features: { speaker: "Ida <i>" } },
    { type: "Token", ...points("said"), features: {} },
  ];
  const { quotations, mentions, report } = await read(
    JSON.stringify({
      annotation_sets: {
        "": { annotations },
        Key: { annotations: [mention] },
        "Original markups": { annotations: [{ type: "p", start: 0, end: 9, features: {} }] },
      },
      text,
      offset_type: "p",
    }),
  );
  expect(quotations).toEqual([said[1]]);
  expect(mentions).toEqual([{ kind: "speaker", name: "Tom", exact: "Tom" }]);
  expect(report.remarks).toContainEqual({ code: "layers", given: ["Original markups", "Token"] });
});

test("GATE's lists by types are read by their indices", async () => {
  const { mentions } = await read(
    JSON.stringify({
      text: "Tom was in Oslo.",
      entities: { Person: [{ indices: [0, 3] }], Location: [{ indices: [11, 15] }] },
    }),
  );
  expect(mentions.map(({ name }) => name)).toEqual(["Tom", "Oslo"]);
});
