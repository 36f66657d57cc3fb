import { expect, test } from "vitest";
import { check } from "../../../core/article/check";
import { belongingTogether } from "../../belonging-together";
import { detectFormat } from "../../detect";
import { shapeOf } from "../cases.fixture";

async function read(files: Readonly<Record<string, string>>) {
  const contents = belongingTogether(
    Object.entries(files).map(([fileName, text]) => ({
      bytes: new TextEncoder().encode(text),
      fileName,
    })),
  );
  const [content] = contents;
  const format = content && detectFormat(content);
  if (content === undefined || format === undefined) throw new RangeError("no format");
  expect(contents).toHaveLength(1);
  const result = (await format.load())(content);
  if (result.status === "refused") throw new Error(JSON.stringify(result.problems));
  const { article, problems } = check(result.articles[0]);
  expect(problems).toEqual([]);
  if (article === undefined) throw new RangeError("no article");
  return { article, shape: shapeOf(article), format: format.id };
}

const ida = { kind: "speaker", name: "Ida Lund", exact: "Ida Lund" };

test("GATE says itself what its positions count", async () => {
  const annotations = [
    { type: "Person", start: 2, end: 10 },
    { type: "Location", start: 16, end: 22 },
    { type: "Token", start: 0, end: 1 },
  ];
  const text = "😀 Ida Lund left Norway.";
  const gate = { text, annotation_sets: { "": { annotations } }, offset_type: "p" };
  const norway = { kind: "country", name: "NO", exact: "Norway" };
  expect((await read({ "a.bdocjs": JSON.stringify(gate) })).shape.mentions).toEqual([ida, norway]);
  const moved = annotations.map((each) => ({ ...each, start: each.start + 1, end: each.end + 1 }));
  const java = { ...gate, annotation_sets: { "": { annotations: moved } }, offset_type: "j" };
  expect((await read({ "a.json": JSON.stringify(java) })).shape.mentions).toEqual([ida, norway]);
});

test("UIMA CAS, as XMI and as JSON, counts UTF-16", async () => {
  const xmi = `<?xml version="1.0"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
    xmlns:type="http:///ner/type.ecore"><type:NamedEntity xmi:id="5" begin="3" end="11" value="PER"/>
    <type:Token xmi:id="6" begin="3" end="6"/><cas:Sofa xmi:id="1" sofaString="😀 Ida Lund swims."/></xmi:XMI>`;
  expect((await read({ "a.xmi": xmi })).shape.mentions).toEqual([ida]);
  const json = {
    "%TYPES": {},
    "%FEATURE_STRUCTURES": [
      { "%ID": 1, "%TYPE": "uima.cas.Sofa", sofaString: "😀 Ida Lund swims." },
      { "%ID": 2, "%TYPE": "dkpro.ner.type.NamedEntity", begin: 3, end: 11, value: "PER" },
    ],
  };
  expect((await read({ "a.json": JSON.stringify(json) })).shape.mentions).toEqual([ida]);
});

test("ninjs may have its body in NITF", async () => {
  const words = "The ferry stays, the council of the islands said on Tuesday evening.";
  const body = `<body.content><hl2>What is next</hl2><p>${words}</p><p>“We <em>will</em> sail,” said <person>Ida Lund</person>.</p></body.content>`;
  const first = { uri: "urn:a", headline: "Ferry stays", body_nitf: body };
  const second = {
    uri: "urn:a",
    pubstatus: "usable",
    headlines: [{ value: "Ferry stays" }],
    bodies: [{ contentType: "application/nitf+xml", value: body }],
  };
  for (const item of [first, second]) {
    const { article, format } = await read({ "a.json": JSON.stringify(item) });
    expect(format).toBe("ninjs");
    expect(article.headline).toBe("Ferry stays");
    expect(article.sections.map(({ heading }) => heading)).toContain("What is next");
    expect(
      article.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    ).toEqual(expect.arrayContaining([words, "“We will sail,” said Ida Lund."]));
  }
});

test("ninjs is an article with its headline, date and author", async () => {
  const item = {
    uri: "urn:x",
    versioncreated: "2025-03-04T10:00:00Z",
    headline: "Rain",
    language: "en",
    byline: "By A. Writer",
    body_html: "<p>It will rain on Monday.</p><p>“It will pour,” she said.</p>",
  };
  const { article, shape } = await read({ "a.json": JSON.stringify(item) });
  expect(article).toMatchObject({ headline: "Rain", bylines: ["A. Writer"], language: "en" });
  expect(shape.paragraphs).toEqual(["It will rain on Monday.", "“It will pour,” she said."]);
});

test("words and paragraphs that only their times join", async () => {
  const words = ["Hello", "there.", "Hi."].map((text, at) => ({ text, start: at, end: at + 0.9 }));
  const paragraphs = [
    { speaker: "Ida", start: 0, end: 1.9 },
    { speaker: "Tom", start: 2, end: 3 },
  ];
  const { shape } = await read({ "a.json": JSON.stringify({ words, paragraphs }) });
  expect(shape.quotations).toEqual([
    { speakers: ["Ida"], exact: ["Hello there."] },
    { speakers: ["Tom"], exact: ["Hi."] },
  ]);
});

test("a novel with the table of its quotations and of its characters", async () => {
  const { article, shape } = await read({
    "quotation_info.csv":
      'quoteID,quoteText,quoteByteSpans,speaker\nQ0,"We swim, Today.","[[0, 8], [19, 25]]",Ida Lund\nQ1,Why?,"[[26, 30]]",Tom\n',
    "novel_text.txt": "We swim, said Ida. Today. Why? asked Tom.\n",
    "character_info.csv": "Character ID,Main Name,Aliases\n0,Ida Lund,\"{'Ida'}\"\n",
  });
  expect(shape.quotations).toEqual([
    { speakers: ["Ida Lund"], exact: ["We swim,", "Today."] },
    { speakers: ["Tom"], exact: ["Why?"] },
  ]);
  expect(article.speakers?.[0]?.aliases).toEqual(["Ida"]);
});
