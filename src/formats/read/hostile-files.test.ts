// What is meant to harm whoever reads it is refused in plain words, or read, and within seconds.
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { englishProblems } from "../../app/wording/english-problems";
import { problemText } from "../../app/wording/problem-words";
import { check } from "../../core/article/check";
import { unpacked } from "../archive/unpacked";
import { detectFormat } from "../detect";
import type { ReadResult } from "../format";
import { shapeOf } from "./cases.fixture";

const within = { timeout: 10_000 };

async function read(name: string, text: string | Uint8Array): Promise<ReadResult> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const content = { bytes, fileName: name };
  const format = detectFormat(content);
  if (format === undefined) throw new RangeError("no format");
  return (await format.load())(content);
}

/** Why it is refused, in English. */
function toldOf(result: ReadResult): string {
  const problems = result.status === "refused" ? result.problems : [];
  return problems.map((problem) => problemText(problem, englishProblems)).join("\n");
}

function articleIn(result: ReadResult) {
  if (result.status === "refused") throw new Error(JSON.stringify(result.problems));
  const { article, problems } = check(result.articles[0]);
  if (article === undefined) throw new Error(JSON.stringify(problems));
  return article;
}

const tei = (body: string, before = "") =>
  `<?xml version="1.0"?>${before}<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${body}</body></text></TEI>`;

test("entities are not expanded", within, async () => {
  const entities = Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`);
  const bomb = `<!DOCTYPE TEI [<!ENTITY e0 "lol">${entities.join("")}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
  const article = articleIn(
    await read("a.xml", tei('<sp who="#a"><p>&e30; &x; &eacute;</p></sp>', bomb)),
  );
  expect(shapeOf(article).paragraphs).toEqual(["&e30; &x; é"]);
});

test("XML that is ten thousand deep is refused by its line", within, async () => {
  const result = await read(
    "a.xml",
    tei(`${"<div>".repeat(10_000)}<p>x</p>${"</div>".repeat(10_000)}`),
  );
  expect(toldOf(result)).toContain(
    "this looks like TEI, and more than 400 elements are open in one another in line 1",
  );
});

test("an archive that would be too large is refused before it is unpacked", within, async () => {
  const bomb = zipSync({ "a.txt": new Uint8Array(60_000_000) }, { level: 1 });
  expect(bomb.length).toBeLessThan(1_000_000);
  const content = { bytes: bomb, fileName: "a.zip" };
  expect(unpacked([content])).toEqual([content]);
  expect(toldOf(await read("a.zip", bomb))).toContain("more than 50 MB when it is unpacked");
  const many = Object.fromEntries(
    Array.from({ length: 501 }, (_, at) => [`${at}.txt`, new Uint8Array(1)]),
  );
  expect(toldOf(await read("a.zip", zipSync(many)))).toContain("more than 500 files");
});

test("paths in archives lead nowhere", () => {
  const zip = zipSync({
    "../../etc/a.txt": new TextEncoder().encode("a"),
    "b/.hidden": new Uint8Array(1),
  });
  expect(unpacked([{ bytes: zip, fileName: "a.zip" }]).map(({ fileName }) => fileName)).toEqual([
    "a.txt",
  ]);
});

test("names with markup stay words", within, async () => {
  const name = "<img src=x onerror=alert(1)>";
  const article = articleIn(
    await read(
      "a.json",
      JSON.stringify({ segments: [{ start: 0, end: 1, text: `<script>${name}`, speaker: name }] }),
    ),
  );
  expect(shapeOf(article)).toMatchObject({ speakers: [name], paragraphs: [`<script>${name}`] });
});

test("identifiers that are scripts are left out", within, async () => {
  const article = articleIn(
    await read("a.xml", tei('<p><persName ref="javascript:alert(1)">Ida</persName> is here.</p>')),
  );
  expect(JSON.stringify(article)).not.toContain("javascript:");
});

test.each([
  ["a.vtt", `WEBVTT\n\n${"00:00:01.000 --> 00:00:02.000\n<v A>x\n\n".repeat(20_000)}`],
  ["a.srt", `1\n00:00:01,000 --> 00:00:02,000\n${"A: ".repeat(300_000)}\n`],
  ["a.txt", `${"A B: c\n\n".repeat(20_000)}`],
  ["a.txt", `A: b\n\nC: d\n\nA: e\n\n${"(".repeat(400_000)}`],
  ["a.xml", tei(`<sp who="#a">${"<p>x</p>".repeat(20_000)}</sp>`)],
  ["a.csv", `speaker,quote\n${`a,"${"x".repeat(20)}"\n`.repeat(20_000)}`],
  ["a.jsonl", `{"text":"Ida is here","label":[[0,3,"PER"]]}\n`.repeat(10_000)],
  ["a.fountain", `Title: x\n\nINT. A\n\n${"IDA\nx\n\n".repeat(20_000)}`],
])("a large %s is read in time", within, async (name, text) => {
  expect((await read(name, text)).status).toBe("read");
});

test.each([
  ["a.pdf", "%PDF-1.7\n", "a PDF"],
  [
    "a.ttl",
    "@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .\n",
    "NIF",
  ],
  ["a.rtf", "{\\rtf1\\ansi hello}", "rich text"],
])("%s is refused by its name, with what to bring instead", async (name, text, said) => {
  const result = await read(name, text);
  expect(result.status).toBe("refused");
  expect(toldOf(result)).toContain(said);
});

test.each([
  ["a.vtt", "WEBVTT\n\n", "WebVTT"],
  ["a.srt", "1\n00:00:01,000 --> 00:00:02,000\n\n", "SubRip"],
  ["a.xml", "<TEI><text>", "TEI"],
  ["a.xml", "<akomaNtoso><act/></akomaNtoso>", "Akoma Ntoso"],
  ["a.xml", "<publicwhip></publicwhip>", "ParlParse"],
  ["a.json", '{"segments":[{"start":0,"text":"a","speaker":"x"}', "transcript in JSON"],
  ["a.ann", "T1\tContent 0 4\tabcd\n", "brat standoff"],
  ["a.jsonl", '{"text":"a","label":[[0,1,"X"]]\n', "annotated texts in JSON"],
  ["a.jsonld", '{"@context":"http://www.w3.org/ns/anno.jsonld","items":[]}', "Web Annotation"],
  ["a.csv", "speaker,quote\n", "table (CSV)"],
  ["a.csv", 'quoteText,speaker,quoteByteSpans\nb,c,"[[0,1]]"\n', "Project Dialogism"],
  ["a.tsv", "#FORMAT=WebAnno TSV 3.3\n", "WebAnno TSV"],
  ["a.json", '{"sentences":[{"index":0,"basicDependencies":[]}]}', "CoreNLP"],
  ["a.json", '{"quotes":[{"contents":[]}]}', "Citron"],
  ["a.fountain", "Title: x\n\nINT. A\n", "Fountain"],
  ["a.bdocjs", '{"offset_type":"p","annotation_sets":{}}', "GATE"],
  ["a.json", '{"%TYPES":{},"%FEATURE_STRUCTURES":[]}', "UIMA CAS"],
  ["a.json", '{"uri":"a","headline":"b","pubstatus":"usable"}', "ninjs"],
  ["a.docx", "PK\u0003\u0004word/document.xml", "Word"],
  ["a.zip", "PK\u0003\u0004", "zip archive"],
])("%s with nothing in it to be read is refused by its format: %s", async (name, text, said) => {
  const result = await read(name, text);
  expect(result.status).toBe("refused");
  expect(toldOf(result)).toContain(said);
});
