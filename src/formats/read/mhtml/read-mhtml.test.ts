// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { check } from "../../../core/article/check";
import { detectFormat } from "../../detect";
import type { Content } from "../../format";

const said =
  "“Die Brücke hält noch hundert Jahre”, sagte Ida Lund am Dienstag im Rat der Stadt, als über die Fähre und über den neuen Kai gestritten wurde.";
const html = `<!DOCTYPE html><html lang="de"><head><title>Brücke hält</title></head><body><article><h1>Brücke hält</h1><p>${said}</p><p>${said}</p></article></body></html>`;

const quotedPrintable = [...new TextEncoder().encode(html)]
  .map((byte) =>
    byte > 126 || byte === 61
      ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
      : String.fromCharCode(byte),
  )
  .join("")
  .replace(/.{50,70}?(?=[a-z]{3})/g, "$&=\r\n");
const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(html)));

const head = (from: string) =>
  `From: ${from}\r\nSnapshot-Content-Location: https://example.org/bridge\r\nSubject: =?utf-8?Q?Br=C3=BCcke?=\r\nDate: Tue, 4 Mar 2025 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Edge--x"\r\n\r\n`;

const archive = (encoding: string, body: string) =>
  `${head("<Saved by Blink>")}\r\n------Edge--x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://example.org/bridge\r\n\r\n${body}\r\n------Edge--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://example.org/a.png\r\n\r\niVBORw0KGgo=\r\n------Edge--x--\r\n`;

async function read(text: string, more: Partial<Content> = {}) {
  const content = { bytes: new TextEncoder().encode(text), fileName: "page.mhtml", ...more };
  const format = detectFormat(content);
  const result = (await format?.load())?.(content);
  return { format: format?.id, result };
}

test.each([
  ["quoted-printable", quotedPrintable],
  ["base64", base64],
  ["8bit", html],
])("a page that a browser has saved as one file is read: %s", async (encoding, body) => {
  const { format, result } = await read(archive(encoding, body));
  expect(format).toBe("mhtml");
  if (result?.status !== "read") throw new Error(JSON.stringify(result));
  const { article } = check(result.articles[0]);
  expect(article?.headline).toBe("Brücke hält");
  expect(article?.sections.flatMap(({ paragraphs }) => paragraphs).at(0)?.text).toBe(said);
  expect(article?.convertedFrom).toEqual([
    { name: "page.mhtml", format: "HTML", url: "https://example.org/bridge" },
  ]);
});

test("an archive without a page is refused", async () => {
  const { result } = await read(`${head("<Saved by Blink>")}------Edge--x--\r\n`);
  expect(result).toMatchObject({ status: "refused", problems: [{ code: "missing.article" }] });
});

test("a message with pictures in it is still a message", async () => {
  const mail = archive("8bit", html)
    .replace(/Snapshot.*\r\n/, "")
    .replace("From: ", "To: Bo <bo@example.org>\r\nFrom: ");
  expect((await read(mail, { fileName: "a.eml" })).format).toBe("unread");
});
