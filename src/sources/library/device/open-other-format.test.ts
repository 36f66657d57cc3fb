import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openFile } from "./open-file";

function open(name: string, bytes: Uint8Array, type = "") {
  const file = {
    name,
    type,
    size: bytes.length,
    arrayBuffer: async () => Uint8Array.from(bytes).buffer,
  };
  return openFile(file, new AbortController().signal, () => {});
}

test("a page is kept as the article that was made of it", async () => {
  const page = readFileSync("src/formats/read/html/pages/agency.html");
  const opening = await open("ferry.html", page, "text/html");
  if (opening.status === "refused") throw new RangeError(JSON.stringify(opening.problems));
  expect(opening.marked.problems).toEqual([]);
  expect(opening.opened).toMatchObject({
    name: "ferry.json",
    articleId: "ferry-line-to-cut-winter-sailings-by-a-third",
  });
  expect(opening.report?.leftOut.length).toBeGreaterThan(5);
  const again = await open(opening.opened.name, opening.opened.bytes);
  if (again.status === "refused") throw new RangeError("the file that is kept is refused");
  expect(again.marked.article).toEqual(opening.marked.article);
  expect(again.report).toBeUndefined();
});

test("Markdown and text are opened by their names, and text by its words", async () => {
  const bytes = new TextEncoder().encode(
    "Rain expected on Monday\n\nIt will rain, he said on Sunday.",
  );
  for (const name of ["rain.md", "rain.txt", "rain", ""])
    expect((await open(name, bytes)).status).toBe("opened");
});

test("what may be meant for an annotated article is read as one", async () => {
  for (const text of [
    '{"headline": "Rain expected on Monday, they say", "sections": [}',
    '  "headline": "Rain expected on Monday, they say", "sections": []',
  ]) {
    const refused = await open("rain", new TextEncoder().encode(text));
    expect(JSON.stringify(refused)).toContain('"code":"syntax.');
  }
});

test("a text is drafted: who says what, by machine", async () => {
  const text =
    "Rain expected on Monday\n\n“It will rain,” the forecaster Tom Oake said on Sunday evening.";
  const opening = await open("", new TextEncoder().encode(text));
  if (opening.status === "refused") throw new RangeError(JSON.stringify(opening.problems));
  expect(opening.marked.problems).toEqual([]);
  expect(opening.marked.article.speakers).toMatchObject([{ name: "Tom Oake" }]);
  expect(opening.marked.annotations[0]?.annotation).toMatchObject({
    type: "quotation",
    origin: "machine",
    speakers: ["tom-oake"],
  });
});

test("a page without an article says so", async () => {
  const refused = await open("x.html", readFileSync("src/formats/read/html/pages/overview.html"));
  expect(JSON.stringify(refused)).toContain("missing.article");
});

test("a file that would take too long to read says so at once, by its format", async () => {
  const cue = "00:01.000 --> 00:02.000\n<v Ida>Hello.\n\n";
  const vtt = new TextEncoder().encode(`WEBVTT\n\n${cue.repeat(1_300_000)}`);
  const begun = performance.now();
  const refused = await open("a.vtt", vtt.subarray(0, 49_000_000));
  expect(refused).toMatchObject({
    status: "refused",
    problems: [{ code: "limit.size-of", given: { format: "WebVTT", bytes: 49_000_000 } }],
  });
  expect(performance.now() - begun).toBeLessThan(5_000);
});
