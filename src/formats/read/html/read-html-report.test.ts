import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { check } from "../../../core/article/check";
import type { LeftOut } from "../../report";
import { readHtml } from "./read-html";

function read(html: string | Uint8Array, more: { mediaType?: string; address?: string } = {}) {
  const bytes = typeof html === "string" ? new TextEncoder().encode(html) : html;
  return readHtml({ bytes, ...more });
}

const page = (name: string) => readFileSync(new URL(`./pages/${name}.html`, import.meta.url));

function leftOutOf(html: string | Uint8Array): readonly LeftOut[] {
  const result = read(html);
  if (result.status === "refused") throw new RangeError("refused");
  return result.report.leftOut;
}

function paragraphsOf(html: string | Uint8Array, more = {}) {
  const result = read(html, more);
  if (result.status === "refused") throw new RangeError("refused");
  const { article } = check(result.articles[0]);
  return article?.sections.flatMap(({ paragraphs }) => paragraphs) ?? [];
}

test("what is left out is told whole, with a reason and its place", () => {
  const told = leftOutOf(page("agency"));
  const found = (text: string) => told.find((each) => each.text.includes(text));
  expect(found("312 partners")).toMatchObject({ reason: "consent", after: undefined });
  expect(found("Moira Tait")).toMatchObject({ reason: "byline" });
  expect(found("Why the boats")).toMatchObject({
    reason: "related",
    text: "Read more: Why the boats have been late since autumn",
    after: "p3",
  });
  expect(found("free newsletter")).toMatchObject({ reason: "newsletter", after: "p4" });
  expect(found("ads.example")).toMatchObject({ reason: "advertisement" });
  expect(found("Harbour master resigns")).toMatchObject({ reason: "related" });
  expect(found("keep comments civil")).toMatchObject({ reason: "sharing" });
  expect(found("All rights")).toMatchObject({ reason: "footer" });
  const walled = leftOutOf(page("paywall"));
  expect(walled.filter(({ reason }) => reason === "paywall").length).toBeGreaterThan(2);
  const pictures = leftOutOf(page("pictures"));
  expect(pictures).toContainEqual({
    reason: "picture",
    text: "http://insecure.example/cat.jpg",
    after: "p5",
  });
  expect(pictures).toContainEqual({
    reason: "address",
    text: "javascript:window.__ran=1",
    after: "p6",
  });
});

test("every word of a page is in the article or in the report", () => {
  for (const name of ["agency", "broadsheet", "german", "live-blog", "weblog", "lists"]) {
    const result = read(page(name));
    if (result.status === "refused") throw new RangeError("refused");
    const { article } = check(result.articles[0]);
    const all = JSON.stringify([article, result.report]).replace(/\\\\n|\\\\"/g, " ");
    const text = new TextDecoder(name === "german" ? "latin1" : "utf-8")
      .decode(page(name))
      .replace(/<(script|style|head|textarea)[\s\S]*?<\/\1>|<[^>]+>/g, " ");
    const words = text.match(/[a-z]{5,}/g) ?? [];
    expect(words.filter((word) => !all.includes(word))).toEqual([]);
  }
});

test.each([
  ["an overview", page("overview")],
  ["a page of one word", "<!doctype html><p>Hi"],
  ["an empty page", "<!doctype html><title>x</title><body></body>"],
  ["a page that a script fills", "<body><div id=root></div><script>render()</script></body>"],
  [
    "a form",
    "<body><h1>Log in</h1><form><label>Name<input></label><button>Go</button></form></body>",
  ],
])("%s has no article, and that is said", (_, html) => {
  const result = read(html);
  expect(result.status).toBe("refused");
  if (result.status === "refused") {
    expect(result.problems[0]?.code).toBe("missing.article");
  }
});

test("names of a frame on most of the text are none", () => {
  const words = "The ferry left at nine, and nobody was told that it would not come back.";
  const wrapped = Array.from(
    { length: 6 },
    (_, number) => `<div class="paywall"><p>${number}: ${words}</p></div>`,
  );
  const html = `<!doctype html><body><article><h1>Ferry</h1>${wrapped.join("")}</article></body>`;
  expect(paragraphsOf(html)).toHaveLength(6);
});

test("a piece of a page, as it is pasted, keeps its marks", () => {
  const html =
    '<meta charset="utf-8"><p>“We <em>will</em> dredge in May,” <a href="https://example.org/l">Ida Lund</a> said in a speech that the harbour radio carried live on Monday morning.</p><p>“Or not at all.” She left by boat, and nobody asked her anything more that day or on the next one.</p>';
  const [first, second] = paragraphsOf(html);
  expect(first?.marks).toEqual([
    { kind: "emphasis", start: 4, end: 8 },
    { kind: "link", value: "https://example.org/l", start: 25, end: 33 },
  ]);
  expect(second?.text).toMatch(/^“Or not at all.”/);
});

const sentence = "Das Bad bleibt geschlossen, sagte „Gesa“ am Dienstag — für immer. ".repeat(4);

test.each([
  ["utf-8 by its mark", [0xef, 0xbb, 0xbf], "utf-8", undefined],
  ["utf-16 by its mark", [0xff, 0xfe], "utf-16le", undefined],
  ["what the server says", [], "utf-16le", "text/html; charset=UTF-16LE"],
  ["utf-8 without a word", [], "utf-8", undefined],
])("encodings: %s", (_, mark, encoding, mediaType) => {
  const html = `<html lang=de><body><article><h1>Bad</h1><p>${sentence}</p></article></body></html>`;
  const coded = encoding === "utf-8" ? Buffer.from(html, "utf8") : Buffer.from(html, "utf16le");
  const bytes = Buffer.concat([Uint8Array.from(mark), coded]);
  const more = mediaType === undefined ? {} : { mediaType };
  expect(paragraphsOf(bytes, more)[0]?.text).toBe(sentence.trim());
});

test("windows-1252 that nothing names is read as such", () => {
  const bytes = [...`<p>${sentence}</p>`].map((character) => {
    const special: Readonly<Record<string, number>> = { "„": 0x84, "“": 0x93, "—": 0x97 };
    return special[character] ?? character.codePointAt(0) ?? 0;
  });
  expect(paragraphsOf(Uint8Array.from(bytes))[0]?.text).toBe(sentence.trim());
});

test("a page as deep as no page is, or as long, is read in a moment", () => {
  const text = "Ten thousand boxes stood in each other, and in the last one was a letter. ".repeat(
    4,
  );
  const deep = `<body>${"<div>".repeat(2_000)}<p>${text}</p>${"</div>".repeat(2_000)}</body>`;
  const long = `<body><article><h1>Long</h1>${`<p>${text}</p>`.repeat(3_000)}</article></body>`;
  const from = performance.now();
  expect(paragraphsOf(deep)[0]?.text).toBe(text.trim());
  expect(read("<b>".repeat(1_000_000)).status).toBe("refused");
  expect(paragraphsOf(long)).toHaveLength(3_000);
  expect(performance.now() - from).toBeLessThan(10_000);
}, 20_000);
