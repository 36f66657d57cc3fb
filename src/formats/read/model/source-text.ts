import { refusalOf } from "../../../core/article/problem";
import type { DecodedText } from "../../../core/bytes/decode-text";
import type { Content } from "../../format";
import { decodeWords } from "../decode-words";
import type { Notes } from "./notes";

/** The text of a file, and notes of what had to be read over: another encoding, a byte order mark, CRLF. */
export function sourceText({ bytes, mediaType }: Content, notes: Notes): DecodedText {
  const decoded = decodeWords(bytes, mediaType);
  if ("problem" in decoded) return decoded;
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (hasMark || decoded.text.includes("\r")) notes.remark("line-ends");
  if (!isUtf8(bytes)) notes.remark("encoding", { given: ["windows-1252"] });
  const text = decoded.text.replace(/^\uFEFF/, "");
  if (text.trim() !== "") return { text };
  return { problem: refusalOf("bytes.empty", {}) };
}

/** Whether bytes are UTF-8, or say by their mark that they are UTF-16. */
export function isUtf8(bytes: Uint8Array): boolean {
  // A byte order mark of UTF-16 names its encoding.
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return true;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
