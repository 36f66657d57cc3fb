// A page is read in a time that grows with its size and not with its square, however it is built, or refused.
import { expect, test } from "vitest";
import { isFull } from "../../../../scripts/depth";
import { readHtml } from "./read-html";

const said = "The council voted on Tuesday to keep the ferry to the islands running. ";
const sentence = (at: number) => `<p>${at} ${said}${said}</p>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Ferry stays</title><body><main><article><h1>Ferry stays</h1>${body}</article></main></body></html>`;
const times = (count: number, piece: (at: number) => string) =>
  page(Array.from({ length: count }, (_, at) => piece(at)).join(""));

const read = (html: string) => readHtml({ bytes: new TextEncoder().encode(html) });

/** So many pieces in the deep run, and half of them else: work for each pair would still take far too long. */
const many = (pieces: number) => (isFull ? pieces : pieces / 2);

/** Each with so many pieces that work for each pair of them would take a minute. */
const shapes: readonly (readonly [string, number, string])[] = [
  ["paragraphs", many(20_000), times(many(20_000), sentence)],
  [
    "paragraphs under headings of the same words",
    many(9_000),
    times(many(9_000), (at) => `<h2>What is next</h2>${sentence(at)}`),
  ],
  ["items of one list", many(20_000), page(`<ol>${`<li>${said}</li>`.repeat(many(20_000))}</ol>`)],
  ["cells of one row", 1, page(`<table><tr>${"<td>7</td>".repeat(many(60_000))}</tr></table>`)],
  ["lines of one paragraph", 1, times(many(20_000), () => `${said}<br>`)],
  ["words in elements of their own", 1, page(`<p>${"<b>words</b> ".repeat(many(60_000))}</p>`)],
  ["letters of one paragraph", 1, page(`<p>${said.repeat(many(70_000))}</p>`)],
  [
    "quotations set apart",
    many(5_800),
    times(
      many(3_000),
      (at) => `<aside class="pullquote"><p>${said}${at}</p></aside>${sentence(at)}`,
    ),
  ],
  [
    "captions",
    many(6_000),
    times(
      many(3_000),
      (at) =>
        `${sentence(at)}<figure><img src="https://a.example/${at}.jpg"><figcaption>A ferry</figcaption></figure>`,
    ),
  ],
  [
    "parts of one caption",
    0,
    page(
      `${sentence(1)}${sentence(2)}<figure><img src="https://a.example/1.jpg"><figcaption>${"<span>A ferry</span>".repeat(many(60_000))}</figcaption></figure>`,
    ),
  ],
  [
    "captions of one figure",
    0,
    page(
      `${sentence(1)}${sentence(2)}<figure><img src="https://a.example/1.jpg">${"<figcaption>A ferry <cite>Ann</cite></figcaption>".repeat(many(20_000))}</figure>`,
    ),
  ],
  [
    "labels of boxes with links",
    1,
    page(
      `${sentence(1)}${sentence(2)}${'<div><div><h4>More</h4></div><ul><li><a href="/a">Elsewhere</a></ul></div>'.repeat(many(12_000))}`,
    ),
  ],
  [
    "elements without words",
    2,
    page(`${sentence(1)}${sentence(2)}${"<div></div>".repeat(many(100_000))}`),
  ],
  [
    "links",
    2,
    page(`${sentence(1)}${sentence(2)}${'<li><a href="/a">Elsewhere</a>'.repeat(many(60_000))}`),
  ],
  [
    "elements in one another",
    1,
    page(`${"<div>".repeat(2_900)}${said.repeat(many(9_000))}${"</div>".repeat(2_900)}`),
  ],
];

test.each(shapes)("a page of many %s is read in time", { timeout: 90_000 }, (_, least, html) => {
  const begun = process.cpuUsage();
  const result = read(html);
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1e6).toBeLessThan(10);
  if (result.status === "refused") throw new Error(JSON.stringify(result.problems));
  expect(result.report.understood.paragraphs ?? 0).toBeGreaterThanOrEqual(least);
});

test.each([
  ["open", 3_000, `${"<div>".repeat(10_000)}x`],
  ["all", 150_000, '<a href="/a">Elsewhere</a> '.repeat(300_000)],
  [
    "all",
    150_000,
    `<p>${Array.from({ length: 2_000 }, (_, at) => `<b id=${at}>`).join("")}</p>${"<p>x</p>".repeat(2_000)}`,
  ],
  ["attributes", 300, `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(" ")}>x</p>`],
  ["attributes", 300, `<p title=">" ${"b=1 ".repeat(100_000)}>x</p>`],
] as const)("too many elements or attributes (%s) are refused at once", (what, most, body) => {
  expect(read(page(body))).toMatchObject({
    status: "refused",
    problems: [{ code: "limit.elements", given: { what, most } }],
  });
});

test("what looks like elements in scripts, comments and attributes is not counted", () => {
  const script = `<script>${"if (a <b || c <i) x = 1;\n".repeat(5_000)}</script>`;
  const comment = `<!-- ${"<div>".repeat(5_000)} -->`;
  const value = `<div title="${"<div> a b".repeat(5_000)}"></div>`;
  const result = read(page(`${script}${comment}${value}${sentence(1)}${sentence(2)}`));
  expect(result.status).toBe("read");
});
