import { type Problem, refusalOf } from "../article/problem";
import { largestFile } from "../article/values/limits";
import { kindOfBytes, unicodeOf } from "./kind-of-bytes";

export type DecodedText = { readonly text: string } | { readonly problem: Problem };

/** Reads bytes as UTF-8 text, without its byte order mark; anything else is named. Never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const problem = tooLarge(bytes.length);
  if (problem !== undefined) return { problem };
  const kind = kindOfBytes(bytes);
  if (kind !== undefined) return { problem: refusalOf("bytes.kind", { kind }) };
  const unicode = unicodeOf(bytes);
  if (unicode !== undefined) {
    return { problem: refusalOf("bytes.encoding", { encoding: unicode }) };
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { problem: refusalOf("bytes.nul", { byte: nul + 1 }) };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.trim() === "" ? { problem: refusalOf("bytes.empty", {}) } : { text };
  } catch {
    return { problem: notUtf8(bytes) };
  }
}

/** What is wrong with a file of so many bytes, which need not be read to say so; undefined for nothing. */
export function tooLarge(size: number): Problem | undefined {
  if (size <= largestFile) return undefined;
  return refusalOf("limit.size", { bytes: size, most: largestFile });
}

function notUtf8(bytes: Uint8Array): Problem {
  const at = firstNotUtf8(bytes);
  const line = bytes.subarray(0, at).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
  const byte = bytes[at];
  if (byte === undefined) return refusalOf("bytes.cut-short", {});
  const hex = byte.toString(16).toUpperCase();
  return refusalOf("bytes.not-utf8", { byte: at + 1, hex, line });
}

/**
 * The index of the first byte that is not UTF-8, or of the character that it should have completed;
 * the length when the bytes only end inside a character. Finds the longest start that decodes, by
 * halving.
 */
function firstNotUtf8(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decodes(bytes.subarray(0, middle), "so far")) good = middle;
    else bad = middle;
  }
  if (good === bytes.length) return good;
  while (!decodes(bytes.subarray(0, good), "whole")) good -= 1;
  return good;
}

/** Whether bytes are UTF-8; "so far" they may end inside a character. */
function decodes(bytes: Uint8Array, extent: "so far" | "whole"): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: extent === "so far" });
    return true;
  } catch {
    return false;
  }
}
