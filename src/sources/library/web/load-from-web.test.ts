// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://reader.example/read" }
import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { afterEach, expect, test, vi } from "vitest";
import { LoadError } from "../load-error";
import { loadFromWeb } from "./load-from-web";

const forever = new AbortController().signal;
const src = "https://news.example/a.json";
const article = readFileSync("public/articles/the-night-ferry.json", "utf8");

afterEach(() => vi.unstubAllGlobals());

/** What a server is made to answer to each way of asking; nothing where it gives no answer. */
type Answers = (how: RequestInit) => Response | undefined;

function answering(answers: Answers): RequestInit[] {
  const asked: RequestInit[] = [];
  vi.stubGlobal("fetch", async (_: string, how: RequestInit) => {
    asked.push(how);
    const answer = answers(how);
    if (answer === undefined) throw new TypeError("Failed to fetch");
    return answer;
  });
  return asked;
}

function from(url: string, body: BodyInit, init: ResponseInit = {}): Response {
  const response = new Response(body, init);
  Object.defineProperty(response, "url", { value: url });
  return response;
}

async function failure(address = src) {
  const error = await loadFromWeb(address, forever).catch((reason: unknown) => reason);
  return error instanceof LoadError ? error.failure : error;
}

test("is opened, with the host and the address that gave it in ASCII", async () => {
  answering(() => from("https://новости.example:8443/b.json", article));
  const { marked, origin, file } = await loadFromWeb(src, forever);
  expect(marked.article.id).toBe("the-night-ferry");
  // Whole, for a copy of it: also what could not be read.
  expect(new TextDecoder().decode(file)).toBe(article);
  expect(origin).toEqual({
    from: "web",
    address: "https://xn--b1amnebsh.example:8443/b.json",
    host: "xn--b1amnebsh.example:8443",
  });
});

test("a page is read as the article that is in it, with its links", {
  timeout: 30_000,
}, async () => {
  const page = `<!doctype html><html lang="en"><title>Rain</title><body><nav><a href="/">Home</a></nav><article><h1>Rain at last</h1><p>“It will rain,” said <a href="oake.html">Tom Oake</a>, who has kept the gauge for thirty years and is hardly ever wrong about it.</p><p>It rained from Monday on, and the reservoir is half full again, the water board said.</p></article></body></html>`;
  answering(() => from("https://news.example/2026/rain.html", page));
  const { marked } = await loadFromWeb("https://news.example/2026/rain.html", forever);
  expect(marked.article.headline).toBe("Rain at last");
  expect(marked.paragraphs.map(({ text }) => text.slice(0, 16))).toEqual([
    "“It will rain,” ",
    "It rained from M",
  ]);
  expect(marked.paragraphs[0]?.marks).toEqual([
    { kind: "link", value: "https://news.example/2026/oake.html", start: 21, end: 29 },
  ]);
});

test("of a file with several articles the first is shown, and the file is there to open all", async () => {
  const record = (name: string) =>
    JSON.stringify({
      text: `${name} went home. ${"It rained. ".repeat(30)}`,
      label: [[0, 3, "PER"]],
    });
  const body = ["Ida", "Tom", "Ann"].map(record).join("\n");
  answering(() => from("https://news.example/export.jsonl", body));
  const { marked, origin } = await loadFromWeb("https://news.example/export.jsonl", forever);
  expect(marked.paragraphs[0]?.text).toMatch(/^Ida/);
  expect(origin.several).toMatchObject({ count: 3, name: "export.jsonl" });
  expect(new TextDecoder().decode(origin.several?.bytes)).toBe(body);
});

test("of an archive, the first file is read", async () => {
  const vtt = (name: string) => strToU8(`WEBVTT\n\n00:01.000 --> 00:02.000\n<v ${name}>Hello.\n`);
  const bytes = zipSync({ "days/a.vtt": vtt("Ida"), "days/b.vtt": vtt("Tom") });
  answering(() => from("https://news.example/days", bytes));
  const { marked, origin } = await loadFromWeb("https://news.example/days", forever);
  expect(marked.article.speakers).toMatchObject([{ name: "Ida" }]);
  expect(origin.several).toMatchObject({ count: 2, name: "days" });
});

test("is asked for once, in nobody's name and not from anywhere", async () => {
  const asked = answering(() => from(src, article));
  await loadFromWeb(src, forever);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({ credentials: "omit", referrerPolicy: "no-referrer" });
});

test.each(["https://127.0.0.1/a.json", "http://news.example/a.json", "https://printer.local/"])(
  "an answer that comes from %s in the end is not read",
  async (url) => {
    answering(() => from(url, article));
    expect(await failure()).toMatchObject({ reason: "address" });
  },
);

test("an address that is not allowed is not asked", async () => {
  const asked = answering(() => from(src, article));
  expect(await failure("https://10.0.0.1/")).toEqual({ reason: "address", fault: "private-host" });
  expect(asked).toEqual([]);
});

test.each<[string, Answers]>([
  ["not-allowed", ({ mode }) => (mode === "no-cors" ? new Response() : undefined)],
  ["redirects", ({ redirect }) => (redirect === "manual" ? new Response() : undefined)],
  ["network", () => undefined],
])("%s is told from the other ways of getting nothing", async (reason, answers) => {
  answering(answers);
  expect(await failure()).toEqual({ reason });
});

test.each([
  ["web-page", "<!doctype html><title>x</title>", "text/html"],
  ["web-page", "  <html><body>", "application/json"],
  ["empty", "", "application/json"],
  ["refused", "{}", "text/html"],
])("%s: %s as %s", async (reason, body, type) => {
  answering(() => from(src, body, { headers: { "content-type": type } }));
  expect(await failure()).toMatchObject({ reason });
});

test("an article served as a web page is an article all the same", async () => {
  answering(() => from(src, article, { headers: { "content-type": "text/html" } }));
  expect((await loadFromWeb(src, forever)).marked.article.id).toBe("the-night-ferry");
});
