import { expect, test } from "vitest";
import { detectFormat } from "../detect";
import { jsonOutline } from "./json-outline";

const encode = (text: string) => new TextEncoder().encode(text);
const long = 'Words and “words” \\" of many pages. '.repeat(20_000);
const tokens = Array.from({ length: 5000 }, (_, id) => ({
  text: "word",
  start: id,
  end: id + 4,
  id,
}));

test.each([
  ["citron", { text: long, quotes: [{ cue: null, sources: [], contents: [] }] }],
  ["span-json", { id: 1, text: long, label: [[0, 5, "PER"]] }],
  ["span-json", { text: "word word", tokens, spans: [{ start: 0, end: 4, label: "PER" }] }],
  ["span-json", [{ id: 1, data: { text: long }, annotations: [] }]],
  [
    "annotated-article",
    { sections: [{ id: "a", paragraphs: [{ id: "p", text: long }] }], formatVersion: "1.1" },
  ],
  ["corenlp", { docId: long, sentences: [{ index: 0, parse: long, tokens: [] }] }],
  ["gate", { text: long, features: {}, offset_type: "p", annotation_sets: {} }],
])("%s is told by names that stand far behind its beginning", (id, value) => {
  expect(detectFormat({ bytes: encode(JSON.stringify(value)) })?.id).toBe(id);
});

test("many values a line are told by the first of them", () => {
  const record = JSON.stringify({ id: 1, text: long.slice(0, 30_000), label: [[0, 5, "PER"]] });
  expect(detectFormat({ bytes: encode(`${record}\n${record}\n`) })?.id).toBe("span-json");
});

test("an outline has the names, and of strings and lists the beginnings", () => {
  const value = { a: "x".repeat(500), b: [1, [2], { c: 3 }, 4, { d: [5] }], e: { f: '\\"' } };
  const outline = jsonOutline(JSON.stringify(value), 10_000);
  expect(outline).toBe(`{"a":"${"x".repeat(200)}…","b":[1,[2],{"c":3}],"e":{"f":"\\\\\\""}}`);
});

test.each([
  "[".repeat(100_000),
  '{"a":"'.repeat(100_000),
  `"${"\\".repeat(300_000)}`,
  "]".repeat(100_000),
  `[${'"\\"",'.repeat(100_000)}`,
])("what is no JSON ends all the same %#", (text) => {
  expect(jsonOutline(text, 16_000).length).toBeLessThanOrEqual(16_300);
});
