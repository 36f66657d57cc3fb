const signatures: readonly (readonly [start: string, kind: string])[] = [
  ["1f 8b", "a gzip archive"],
  ["50 4b 03 04", "a zip archive (or a Word, OpenDocument or EPUB file)"],
  ["50 4b 05 06", "an empty zip archive"],
  ["25 50 44 46 2d", "a PDF"],
  ["89 50 4e 47", "a PNG picture"],
  ["ff d8 ff", "a JPEG picture"],
  ["47 49 46 38", "a GIF picture"],
  ["49 49 2a 00", "a TIFF picture"],
  ["4d 4d 00 2a", "a TIFF picture"],
  ["d0 cf 11 e0 a1 b1 1a e1", "an old Microsoft Office file"],
  ["7b 5c 72 74 66", "a rich text file (RTF)"],
];

/** What a file is by its first bytes, when that is a kind that is no text. */
export function kindOfBytes(bytes: Uint8Array): string | undefined {
  const start = hex(bytes.subarray(0, 12));
  if (/^52 49 46 46 .. .. .. .. 57 45 42 50$/.test(start)) return "a WebP picture";
  if (/^.. .. .. .. 66 74 79 70 61 76 69 66$/.test(start)) return "an AVIF picture";
  return signatures.find(([signature]) => start.startsWith(signature))?.[1];
}

/** Which Unicode encoding other than UTF-8 a file is in, by its byte order mark or its first bytes. */
export function unicodeOf(bytes: Uint8Array): string | undefined {
  const start = hex(bytes.subarray(0, 4));
  if (/^ff fe 00 00|^.. 00 00 00/.test(start)) return "UTF-32 (little-endian)";
  if (/^00 00 fe ff|^00 00 00 (?!00)../.test(start)) return "UTF-32 (big-endian)";
  if (/^ff fe|^(?!00).. 00 (?!00).. 00/.test(start)) return "UTF-16 (little-endian)";
  if (/^fe ff|^00 (?!00).. 00 (?!00)../.test(start)) return "UTF-16 (big-endian)";
  return undefined;
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
