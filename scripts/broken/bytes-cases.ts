import { gzipSync } from "node:zlib";

/** Bytes that are no article, and words of the message that must say why. */
export interface BytesCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly says: string;
}

/** Breaks the text of a whole article as bytes and as JSON. */
export function bytesCases(whole: string): readonly BytesCase[] {
  const short = '{ "formatVersion": "1.0" }';
  const cafe = Buffer.from('{\n  "headline": "Café"\n}', "latin1");
  // biome-ignore format: one case a line reads as a table
  return [
    { name: "empty", bytes: text(""), says: "the file is empty" },
    { name: "white space only", bytes: text(" \n\t\n"), says: "the file is empty" },
    { name: "UTF-16 with mark", bytes: bytes([0xff, 0xfe], Buffer.from(short, "utf16le")), says: "UTF-16 (little-endian): save it as UTF-8" },
    { name: "UTF-16 without mark", bytes: Buffer.from(short, "utf16le"), says: "UTF-16 (little-endian)" },
    { name: "UTF-16 big-endian", bytes: bytes([0xfe, 0xff], Buffer.from(short, "utf16le").swap16()), says: "UTF-16 (big-endian)" },
    { name: "UTF-32", bytes: bytes([0xff, 0xfe, 0, 0], [0x7b, 0, 0, 0]), says: "UTF-32" },
    { name: "Latin-1", bytes: cafe, says: "byte 21 (E9, in line 2) is not UTF-8" },
    { name: "NUL inside", bytes: text('{ "a": "\0" }'), says: "byte 9 is NUL" },
    { name: "cut in a character", bytes: text('{ "a": "é').subarray(0, -1), says: "in the middle of a character" },
    { name: "gzip", bytes: gzipSync(short), says: "a gzip archive" },
    { name: "zip", bytes: bytes("PK", [3, 4, 20, 0]), says: "a zip archive" },
    { name: "PDF", bytes: text("%PDF-1.7\n"), says: "a PDF" },
    { name: "PNG", bytes: bytes([0x89], "PNG\r\n", [0x1a, 0x0a]), says: "a PNG picture" },
    { name: "JPEG", bytes: bytes([0xff, 0xd8, 0xff, 0xe0]), says: "a JPEG picture" },
    { name: "web page", bytes: text("<!-- moved -->\n<!doctype html><title>Harbour</title>"), says: "a web page" },
    { name: "XML", bytes: text('<?xml version="1.0"?>\n<article/>'), says: "an XML or HTML file" },
    { name: "SVG", bytes: text('<svg xmlns="http://www.w3.org/2000/svg"/>'), says: "an SVG picture" },
    { name: "cut short", bytes: text(whole.slice(0, whole.indexOf("measure"))), says: "the file ends inside the text" },
    { name: "list not closed", bytes: text('{ "a": [1, 2'), says: "the file ends inside the list that begins at line 1, column 8" },
    { name: "comma too many", bytes: text('{\n  "id": "a",\n}'), says: "line 3, column 1: expected a field’s name in straight double quotes, found “}” (a comma too many before it)" },
    { name: "comma missing", bytes: text('{\n  "id": "a"\n  "b": 1 }'), says: "line 3, column 3: expected “,” or “}”, found “\"”" },
    { name: "single quotes", bytes: text("{ 'id': 1 }"), says: "JSON wants straight double quotes" },
    { name: "comment", bytes: text('{ "id": "a" // the slug\n}'), says: "JSON has no comments" },
    { name: "not a number", bytes: text('{ "confidence": NaN }'), says: "line 1, column 17: expected a value, found “NaN”" },
    { name: "line break in text", bytes: text('{ "text": "one\ntwo" }'), says: "\\n in place of a line break" },
    { name: "two documents", bytes: text(`${short}\n${short}`), says: "expected the end of the file, found “{”" },
    { name: "too deep", bytes: text(`${"[".repeat(65)}${"]".repeat(65)}`), says: "more than 64 lists and objects are open at line 1, column 65" },
    { name: "100,000 brackets", bytes: text("[".repeat(100_000)), says: "more than 64 lists" },
    { name: "a list", bytes: text("[1, 2]"), says: "expected an annotated article, written as an object, found a list of 2" },
    { name: "null", bytes: text("null"), says: "found null" },
  ];
}

function text(content: string): Uint8Array {
  return Buffer.from(content, "utf8");
}

function bytes(...parts: readonly (string | Uint8Array | readonly number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === "string" ? text(part) : Buffer.from(part))),
  );
}
