import { largestFile } from "../article/limits";
import type { Problem } from "../article/problem";
import { kindOfBytes, unicodeOf } from "./kind-of-bytes";
import { firstNotUtf8 } from "./not-utf8";

export type DecodedText = { readonly text: string } | { readonly problem: Problem };

/** Reads bytes as UTF-8 text, without its byte order mark; anything else is named. Never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const problem = tooLarge(bytes.length);
  if (problem !== undefined) return { problem };
  const kind = kindOfBytes(bytes);
  if (kind !== undefined) return refuse("bytes", `this is ${kind}, not an annotated article`);
  const unicode = unicodeOf(bytes);
  if (unicode !== undefined) return refuse("bytes", `the file is ${unicode}: save it as UTF-8`);
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    return refuse("bytes", `byte ${nul + 1} is NUL: this is not text, or the file is damaged`);
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.trim() === "" ? refuse("bytes", "the file is empty") : { text };
  } catch {
    return refuse("bytes", notUtf8(bytes));
  }
}

/** What is wrong with a file of so many bytes, which need not be read to say so; undefined for nothing. */
export function tooLarge(size: number): Problem | undefined {
  if (size <= largestFile) return undefined;
  const limit = `the most that can be read is ${megabytes(largestFile)}`;
  return problemOf("limit", `the file has ${megabytes(size)}; ${limit}`);
}

function notUtf8(bytes: Uint8Array): string {
  const at = firstNotUtf8(bytes);
  const lines = bytes.subarray(0, at).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
  const byte = bytes[at];
  if (byte === undefined) return "the file is cut short in the middle of a character";
  const hex = byte.toString(16).toUpperCase();
  return `byte ${at + 1} (${hex}, in line ${lines}) is not UTF-8: the file may be Windows-1252 or Latin-1; save it as UTF-8`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1).replace(/\.0$/, "")} MB`;
}

function refuse(code: "bytes" | "limit", message: string): DecodedText {
  return { problem: problemOf(code, message) };
}

function problemOf(code: "bytes" | "limit", message: string): Problem {
  return { code, severity: "error", path: "", message };
}
