import type { FileKind } from "../article/problem-given";

const signatures: readonly (readonly [start: string, kind: FileKind])[] = [
  ["1f 8b", "gzip"],
  ["50 4b 03 04", "zip"],
  ["50 4b 05 06", "empty zip"],
  ["25 50 44 46 2d", "pdf"],
  ["89 50 4e 47", "png"],
  ["ff d8 ff", "jpeg"],
  ["47 49 46 38", "gif"],
  ["49 49 2a 00", "tiff"],
  ["4d 4d 00 2a", "tiff"],
  ["d0 cf 11 e0 a1 b1 1a e1", "old office"],
  ["7b 5c 72 74 66", "rtf"],
];

/** What a file is by its first bytes, when that is a kind that is no text. */
export function kindOfBytes(bytes: Uint8Array): FileKind | undefined {
  const start = hex(bytes.subarray(0, 12));
  if (/^52 49 46 46 .. .. .. .. 57 45 42 50$/.test(start)) return "webp";
  if (/^.. .. .. .. 66 74 79 70 61 76 69 66$/.test(start)) return "avif";
  if (/^.. .. .. .. 66 74 79 70 (?:68 65 69|68 65 76|6d 69 66 31)/.test(start)) return "heic";
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
