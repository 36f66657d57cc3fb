// Whatever is known and not read is refused by its name, and says what to bring instead.
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { englishProblems } from "../../app/wording/english-problems";
import { problemText } from "../../app/wording/problem-words";
import { unpacked } from "../archive/unpacked";
import { detectFormat } from "../detect";
import type { Content } from "../format";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const raw = (...bytes: number[]) => new Uint8Array([...bytes, ...Array(40).fill(0)]);
const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

async function toldOf(content: Content): Promise<string> {
  const format = detectFormat(content);
  if (format === undefined) return "";
  const result = (await format.load())(content);
  if (result.status === "read") return `read as ${format.id}`;
  return result.problems.map((problem) => problemText(problem, englishProblems)).join("\n");
}

const xml = (rest: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${rest}`;
const paragraph = "<p>The ferry stays, the council said on Tuesday evening.</p>";

test.each([
  ["a.xml", xml(`<rss version="2.0"><channel><title>News</title></channel></rss>`), "a feed"],
  ["a.xml", xml(`<feed xmlns="http://www.w3.org/2005/Atom">${paragraph}</feed>`), "a feed"],
  ["a.svg", `<svg xmlns="http://www.w3.org/2000/svg"><text>A</text></svg>`, "an SVG picture"],
  ["a.opml", xml(`<opml version="2.0"><body/></opml>`), "OPML"],
  ["a.plist", xml(`<!DOCTYPE plist><plist version="1.0"><dict/></plist>`), "a property list"],
  ["a.xml", xml(`<book xmlns="http://docbook.org/ns/docbook"><para>A</para></book>`), "DocBook"],
  ["a.xml", xml(`<nitf><body>${paragraph}</body></nitf>`), "NITF"],
  ["a.xml", xml(`<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>`), "NewsML-G2"],
  ["a.eaf", xml(`<ANNOTATION_DOCUMENT AUTHOR=""><TIER/></ANNOTATION_DOCUMENT>`), "an ELAN file"],
  ["a.exb", xml("<basic-transcription></basic-transcription>"), "an EXMARaLDA transcript"],
  ["a.trs", xml("<!DOCTYPE Trans><Trans></Trans>"), "a Transcriber file"],
  ["a.ttml", `<tt xmlns="http://www.w3.org/ns/ttml"><body/></tt>`, "timed text (TTML)"],
  [
    "a.xml",
    xml(`<ledger><entry>${paragraph}</entry></ledger>`),
    "XML with the root element <ledger>",
  ],
  ["a.xml", "<ledger><entry>1</entry></ledger>", "XML with the root element <ledger>"],
  ["a.TextGrid", 'File type = "ooTextFile"\nObject class = "TextGrid"\n', "a Praat TextGrid"],
  ["a.cha", "@UTF8\n@PID:\t11312\n@Begin\n@Languages:\teng\n*CHI:\tmore .\n", "a CHAT transcript"],
  ["a.stm", ";; x\nshow 1 Ann 0.00 2.10 <o,f0,female> it will rain\n", "STM"],
  [
    "a.ctm",
    "show 1 0.00 0.30 it 0.9\nshow 1 0.30 0.20 will 0.8\nshow 1 0.5 0.3 rain\n".replace(
      "0.5 0.3",
      "0.50 0.30",
    ),
    "CTM",
  ],
  ["a.ass", "[Script Info]\nTitle: A\n", "SubStation Alpha"],
  ["a.conll", "-DOCSTART- -X- O O\n\nEU NNP I-NP I-ORG\nrejects VBZ I-VP O\n", "CoNLL"],
  ["a.txt", "EU NNP B-ORG\nrejects VBZ O\nGerman JJ B-MISC\ncall NN O\n. . O\n", "CoNLL"],
  ["a.bio", "EU\tB-ORG\nrejects\tO\nGerman\tS-MISC\ncall\tO\n", "CoNLL"],
  [
    "a.eml",
    "Received: by a\n\tfor b\nFrom: Ann <a@b.example>\nTo: c@d.example\nSubject: Ferry\n\nHello\n",
    "e-mail",
  ],
  [
    "a.mbox",
    "From a@b.example Mon Mar  3 10:00:00 2025\nDate: x\nFrom: a\nSubject: b\n\nHello\n",
    "e-mail",
  ],
])("%s is refused by its name %#", async (fileName, text, said) => {
  const told = await toldOf({ bytes: bytesOf(text), fileName });
  expect(told).toContain(said);
  expect(told).toMatch(/not read|not unpacked/);
});

const sheet = zipSync({
  "docProps/app.xml": bytesOf("<a/>"),
  "xl/workbook.xml": bytesOf("<a/>"),
  "[Content_Types].xml": bytesOf("<a/>"),
});
const slides = zipSync({
  "[Content_Types].xml": bytesOf("<a/>"),
  "ppt/presentation.xml": bytesOf("<a/>"),
});
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const office = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const locked = raw(...office, ...Array(20_000).fill(0), ...wide("EncryptedPackage"));
const typed = (type: string) =>
  zipSync({ "META-INF/manifest.xml": bytesOf("<a/>"), mimetype: bytesOf(type) });
const book = zipSync({ "META-INF/container.xml": bytesOf("<a/>"), "a.xhtml": bytesOf(paragraph) });
const iwork = zipSync({ "Index/Document.iwa": raw(0, 1, 2), "preview.jpg": raw(0xff, 0xd8) });
const tar = new Uint8Array(1024);
tar.set(letters("notes/a.txt\0"), 0);
tar.set(letters("0000644\0"), 100);
tar.set(letters("ustar\0"), 257);

test.each([
  ["a.xlsx", sheet, "a spreadsheet"],
  ["a.pptx", slides, "a presentation"],
  ["a.docx", locked, "with a password"],
  ["a.doc", raw(...office), "an old Word or Office file"],
  ["a.odt", typed("application/vnd.oasis.opendocument.text"), "an OpenDocument file"],
  ["a.zip", typed("application/vnd.oasis.opendocument.text"), "an OpenDocument file"],
  ["a.epub", typed("application/epub+zip"), "an EPUB"],
  ["a.epub", book, "an EPUB"],
  ["a.zip", book, "an EPUB"],
  ["a.pages", iwork, "a file of Pages"],
  ["a.key", iwork, "a file of Pages or another Apple program"],
  ["a.sqlite", bytesOf("SQLite format 3\0\u0010"), "an SQLite database"],
  ["a.mp3", bytesOf("ID3\u0003\0\0"), "a sound recording"],
  ["a.ogg", bytesOf("OggS\0\u0002"), "a sound recording"],
  ["a.wav", raw(...letters("RIFF"), 0x24, 0xe8, 3, 0, ...letters("WAVEfmt ")), "a sound recording"],
  ["a.mp4", raw(0, 0, 0, 0x20, ...letters("ftypisom")), "a film"],
  ["a.webm", raw(0x1a, 0x45, 0xdf, 0xa3), "a film"],
  ["a.7z", raw(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), "a packed archive"],
  ["a.rar", raw(...letters("Rar!"), 0x1a, 7, 1), "a packed archive"],
  ["a.tar.gz", raw(0x1f, 0x8b, 8), "a packed archive"],
  ["a.tar", tar, "a tar archive"],
])("%s is refused by its name", async (fileName, bytes, said) => {
  const [content = { bytes }, ...more] = unpacked([{ bytes, fileName }]);
  expect(more).toEqual([]);
  expect(await toldOf(content)).toContain(said);
});

test("an archive that lies in another says so, and is not said to be empty", async () => {
  const inner = zipSync({ "a.txt": bytesOf("The ferry stays.") });
  const [content = { bytes: inner }] = unpacked([{ bytes: zipSync({ "inner.zip": inner }) }]);
  expect(content.fileName).toBe("inner.zip");
  expect(await toldOf(content)).toContain("lies in another one");
});

test("what begins with two control characters is not for that a packed archive", () => {
  expect(detectFormat({ bytes: raw(0, 0, 0, 0x18, ...letters("ftypheic")) }, 0.3)).toBeUndefined();
});

test.each([
  ["a.html", `<article>${paragraph}</article>`, "html"],
  ["a.txt", "Subject: matter of the talk\n\nThe ferry stays, the council said on Tuesday.", "text"],
  [
    "a.txt",
    "From: the beginning\nTo: the end\n\nThe ferry stays, the council said on Tuesday.",
    "text",
  ],
  ["a.txt", "O\nO\nO\nO\nOh, the ferry stays, the council said on Tuesday evening.", "text"],
  ["a.xml", `<text><body>${paragraph}</body></text>`, "tei"],
  ["a.md", "# Ferry\n\n[Script](a) and **more** of it, the council said on Tuesday.", "markdown"],
])("%s that only looks a little like one of them is not %#", (fileName, text, id) => {
  expect(detectFormat({ bytes: bytesOf(text), fileName })?.id).toBe(id);
});

test.each([
  ['{"ledger": [1, 2]}', "a field “ledger”"],
  ['[{"type": "Feature", "geometry": null}]', "a field “type”"],
])("%s is told to be JSON of no known format", async (text, said) => {
  expect(await toldOf({ bytes: bytesOf(text), fileName: "a.json" })).toContain(said);
});
