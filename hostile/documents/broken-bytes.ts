import { gzipSync } from "node:zlib";
import type { ProblemSort } from "../../src/core/article/problem";
import { type HostileDocument, ofBytes, refused, wholeText } from "../document";

const short = '{ "formatVersion": "1.0" }';
const cafe = Buffer.from('{\n  "headline": "Café"\n}', "latin1");

// biome-ignore format: one document a line reads as a table
export const brokenBytes: readonly HostileDocument[] = [
  a("empty", text(""), "bytes", "the file is empty"),
  a("white space only", text(" \n\t\n"), "bytes", "the file is empty"),
  a("UTF-16 with mark", bytes([0xff, 0xfe], Buffer.from(short, "utf16le")), "bytes", "UTF-16 (little-endian): save it as UTF-8"),
  a("UTF-16 without mark", Buffer.from(short, "utf16le"), "bytes", "UTF-16 (little-endian)"),
  a("UTF-16 big-endian", bytes([0xfe, 0xff], Buffer.from(short, "utf16le").swap16()), "bytes", "UTF-16 (big-endian)"),
  a("UTF-32", bytes([0xff, 0xfe, 0, 0], [0x7b, 0, 0, 0]), "bytes", "UTF-32"),
  a("Latin-1", cafe, "bytes", "byte 21 (E9, in line 2) is not UTF-8"),
  a("NUL inside", text('{ "a": "\0" }'), "bytes", "byte 9 is NUL"),
  a("cut in a character", text('{ "a": "é').subarray(0, -1), "bytes", "in the middle of a character"),
  a("gzip", gzipSync(short), "bytes", "a gzip archive"),
  a("zip", bytes("PK", [3, 4, 20, 0]), "bytes", "a zip archive"),
  a("PDF", text("%PDF-1.7\n"), "bytes", "a PDF"),
  a("PNG", bytes([0x89], "PNG\r\n", [0x1a, 0x0a]), "bytes", "a PNG picture"),
  a("JPEG", bytes([0xff, 0xd8, 0xff, 0xe0]), "bytes", "a JPEG picture"),
  a("web page", text("<!-- moved -->\n<!doctype html><title>Harbour</title>"), "bytes", "a web page"),
  a("XML", text('<?xml version="1.0"?>\n<article/>'), "bytes", "an XML or HTML file"),
  a("SVG", text('<svg xmlns="http://www.w3.org/2000/svg"/>'), "bytes", "an SVG picture"),
  a("cut short", text(wholeText.slice(0, wholeText.indexOf("measure"))), "syntax", "the file ends inside the text"),
  a("list not closed", text('{ "a": [1, 2'), "syntax", "the file ends inside the list that begins at line 1, column 8"),
  a("comma too many", text('{\n  "id": "a",\n}'), "syntax", "line 3, column 1: expected a field’s name in straight double quotes, found “}” (a comma too many before it)"),
  a("comma missing", text('{\n  "id": "a"\n  "b": 1 }'), "syntax", "line 3, column 3: expected “,” or “}”, found “\"”"),
  a("single quotes", text("{ 'id': 1 }"), "syntax", "JSON wants straight double quotes"),
  a("comment", text('{ "id": "a" // the slug\n}'), "syntax", "JSON has no comments"),
  a("not a number", text('{ "confidence": NaN }'), "syntax", "line 1, column 17: expected a value, found “NaN”"),
  a("line break in text", text('{ "text": "one\ntwo" }'), "syntax", "\\n in place of a line break"),
  a("two documents", text(`${short}\n${short}`), "syntax", "expected the end of the file, found “{”"),
  a("too deep", text(`${"[".repeat(65)}${"]".repeat(65)}`), "limit", "more than 64 lists and objects are open at line 1, column 65"),
  a("100,000 brackets", text("[".repeat(100_000)), "limit", "more than 64 lists"),
  a("a list", text("[1, 2]"), "type", "expected an annotated article, written as an object, found a list of 2"),
  a("null", text("null"), "type", "found null"),
];

/** Bytes that are no article, and words of the one message that must say why. */
function a(name: string, content: Uint8Array, sort: ProblemSort, says: string): HostileDocument {
  return ofBytes("bytes", name, content, { ...refused(`${sort} `), says });
}

function text(content: string): Uint8Array {
  return Buffer.from(content, "utf8");
}

function bytes(...parts: readonly (string | Uint8Array | readonly number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === "string" ? text(part) : Buffer.from(part))),
  );
}
