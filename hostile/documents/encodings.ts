import { type HostileDocument, ofBytes, ofText, opened, refused, wholeText } from "../document";

const kind = "encodings";
const utf8 = Buffer.from(wholeText);
const utf16 = Buffer.from(wholeText, "utf16le");
const utf32 = Buffer.from(
  Uint32Array.from([...wholeText], (one) => one.codePointAt(0) ?? 0).buffer,
);

/** The article with bytes in the place of its headline's first word. */
function withBytes(name: string, bytes: readonly number[]): HostileDocument {
  const at = utf8.indexOf("Harbour talks begin");
  const parts = [utf8.subarray(0, at), Buffer.from(bytes), utf8.subarray(at + 7)];
  return ofBytes(kind, name, Buffer.concat(parts), refused("bytes "));
}

function bytes(...values: readonly number[]): Buffer {
  return Buffer.from(values);
}

export const encodings: readonly HostileDocument[] = [
  ofBytes(kind, "UTF-8 with mark", Buffer.concat([bytes(0xef, 0xbb, 0xbf), utf8]), opened()),
  ofText(kind, "mark twice", `\ufeff\ufeff${wholeText}`, refused("syntax ")),
  ofText(
    kind,
    "mark in the text",
    wholeText.replace("Harbour talks", "Harbour\ufeff talks"),
    opened(),
  ),
  ofText(
    kind,
    "read as Latin-1 and written again",
    Buffer.from(wholeText).toString("latin1").replaceAll("\u0080", "\u20ac"),
    opened("drift annotations[0].targets[0]"),
  ),
  ofText(kind, "replacement characters", wholeText.replaceAll("Harbour", "H\ufffdrbour"), opened()),
  ofText(
    kind,
    "noncharacters",
    wholeText.replaceAll("Harbour", "\ufffe\uffff\u{1ffff}\u{10ffff}\ufdd0"),
    opened(),
  ),
  ofBytes(
    kind,
    "UTF-16 LE with mark",
    Buffer.concat([bytes(0xff, 0xfe), utf16]),
    refused("bytes "),
  ),
  ofBytes(kind, "UTF-16 LE", utf16, refused("bytes ")),
  ofBytes(
    kind,
    "UTF-16 BE with mark",
    Buffer.concat([bytes(0xfe, 0xff), Buffer.from(utf16).swap16()]),
    refused("bytes "),
  ),
  ofBytes(kind, "UTF-16 BE", Buffer.from(utf16).swap16(), refused("bytes ")),
  ofBytes(kind, "UTF-16 LE of odd length", utf16.subarray(0, -1), refused("bytes ")),
  ofBytes(kind, "UTF-32 LE", utf32, refused("bytes ")),
  ofBytes(kind, "UTF-32 BE", Buffer.from(utf32).swap32(), refused("bytes ")),
  ofBytes(
    kind,
    "half UTF-8, half UTF-16",
    Buffer.concat([utf8.subarray(0, 900), utf16.subarray(900)]),
    refused("bytes "),
  ),
  ofBytes(
    kind,
    "Latin-1",
    Buffer.from(wholeText.replaceAll("Harbour", "Häfen"), "latin1"),
    refused("bytes "),
  ),
  withBytes("Windows-1252 quotation marks", [0x93, 0x54, 0x94]),
  withBytes("Shift JIS", [0x93, 0xfa, 0x96, 0x7b]),
  withBytes("GB 18030", [0xd6, 0xd0, 0xce, 0xc4]),
  withBytes("KOI8-R", [0xf0, 0xd2, 0xc9]),
  withBytes("overlong quotation mark", [0xc0, 0xa2]),
  withBytes("overlong NUL", [0xc0, 0x80]),
  withBytes("overlong in three bytes", [0xe0, 0x80, 0xaf]),
  withBytes("a surrogate in UTF-8", [0xed, 0xa0, 0xbd]),
  withBytes("a pair of surrogates in UTF-8 (CESU-8)", [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]),
  withBytes("beyond U+10FFFF", [0xf4, 0x90, 0x80, 0x80]),
  withBytes("five bytes", [0xf8, 0x88, 0x80, 0x80, 0x80]),
  withBytes("FE and FF", [0xfe, 0xff]),
  withBytes("a continuation alone", [0x80]),
  withBytes("NUL", [0x00]),
  ofBytes(kind, "NUL first", Buffer.concat([bytes(0), utf8]), refused("bytes ")),
  ofBytes(kind, "NUL last", Buffer.concat([utf8, bytes(0)]), refused("bytes ")),
  ofBytes(kind, "4,096 NULs", Buffer.alloc(4096), refused("bytes ")),
  ofBytes(kind, "4,096 times FF", Buffer.alloc(4096, 0xff), refused("bytes ")),
  ofBytes(kind, "a mark alone", bytes(0xef, 0xbb, 0xbf), refused("bytes ")),
  ofBytes(
    kind,
    "every byte in turn",
    Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
    refused("bytes "),
  ),
];
