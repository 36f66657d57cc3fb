// What is not UTF-8 is read as a Western text where it can be one, and refused where it plainly is none.
import { expect, test } from "vitest";
import { detectFormat } from "../detect";
import { decodeWords } from "./decode-words";

/** Cyrillic letters as Windows-1251 has them, Greek ones as Windows-1253. */
const cyrillic = (text: string) => coded(text, 0x0410, 0xc0);
const greek = (text: string) => coded(text, 0x0390, 0xc0);

function coded(text: string, first: number, at: number): Uint8Array {
  return Uint8Array.from([...text], (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code < 0x80 ? code : code - first + at;
  });
}

const latin = (text: string) => Uint8Array.from([...text], (letter) => letter.codePointAt(0) ?? 0);

async function refusalOfFile(bytes: Uint8Array, fileName: string, mediaType: string) {
  const content = { bytes, fileName, mediaType };
  const result = (await detectFormat(content)?.load())?.(content);
  return result?.status === "refused" ? result.problems[0] : undefined;
}

test.each([
  ["Cyrillic", cyrillic("Ok.\nМинистр сказал, что мост будет стоять еще сто лет."), 2],
  ["Greek", greek("Ο Ινδος ειπε οτι η γεφυρα θα μεινει"), 1],
  [
    "Japanese",
    Uint8Array.from([
      0x91, 0xe5, 0x90, 0x62, 0x82, 0xcd, 0x81, 0x75, 0x82, 0xb1, 0x82, 0xea, 0x82, 0xcd, 0x91,
      0xb1, 0x82, 0xad,
    ]),
    1,
  ],
])("%s in an encoding of its own is refused, with where it begins", async (_, bytes, line) => {
  const given = { code: "bytes.unknown-encoding", given: { line } };
  expect(decodeWords(bytes)).toMatchObject({ problem: given });
  expect(await refusalOfFile(bytes, "a.txt", "text/plain")).toMatchObject(given);
});

test("one that begins with it is not taken for an old Word file", async () => {
  const told = await refusalOfFile(cyrillic("Министр сказал."), "a.txt", "text/plain");
  expect(told?.code).toBe("bytes.unknown-encoding");
});

test("so are subtitles in one, among their times", async () => {
  const times = "1\n00:00:01,000 --> 00:00:04,000\n";
  const bytes = cyrillic(`${times}Министр: мост будет стоять.\n\n2${times.slice(1)}Да.\n`);
  const told = await refusalOfFile(bytes, "a.srt", "application/x-subrip");
  expect(told).toMatchObject({ code: "bytes.unknown-encoding", given: { line: 3 } });
});

test("what a server says of the encoding counts", () => {
  const decoded = decodeWords(cyrillic("мост"), "text/plain; charset=windows-1251");
  expect(decoded).toEqual({ text: "мост" });
});

test.each([
  ["German", "Müller sagte: Über größere Brücken fährt man öfter."],
  ["French", "« Été » : l’élève a été reçu à l’école".replace("’", "'").replace("’", "'")],
  ["capitals", "ÆØÅ ÆØÅ og så videre, sa hun i går"],
  ["few letters", "Ü"],
])("a Western text is read: %s", (_, text) => {
  expect(decodeWords(latin(text))).toEqual({ text, guessed: "windows-1252" });
});

const utf8 = (text: string) => new TextEncoder().encode(text);

test("UTF-8 that is cut short, or has a byte too many, stays UTF-8", () => {
  const text = "Zoë Mård sagte: „Nein“ 👋";
  expect(decodeWords(utf8(text).slice(0, -2))).toEqual({
    text: "Zoë Mård sagte: „Nein“ \uFFFD",
    broken: 1,
  });
  expect(decodeWords(utf8("Мост стоит").slice(0, -1))).toMatchObject({ broken: 1 });
  expect(decodeWords(Uint8Array.of(...utf8(text), 0x92))).toEqual({
    text: `${text}\uFFFD`,
    broken: 1,
  });
});

test("what XML says of its encoding counts where it is not UTF-8", () => {
  const declared = (label: string) => `<?xml version="1.0" encoding="${label}"?><p>`;
  const bytes = Uint8Array.of(...utf8(declared("windows-1251")), ...cyrillic("мост"));
  expect(decodeWords(bytes)).toEqual({ text: `${declared("windows-1251")}мост` });
  const left = `${declared("ISO-8859-1")}é`;
  expect(decodeWords(utf8(left))).toEqual({ text: left });
});

test("UTF-16 without a mark is told as such", () => {
  const bytes = Uint8Array.from([..."Zoe\n"].flatMap((letter) => [letter.charCodeAt(0), 0]));
  expect(decodeWords(bytes)).toEqual({ text: "Zoe\n", guessed: "UTF-16" });
});

test("bytes that are no text at all are not drafted", async () => {
  const bytes = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3)) % 256);
  expect(await refusalOfFile(bytes, "a.txt", "text/plain")).toMatchObject({ code: "bytes.nul" });
});
