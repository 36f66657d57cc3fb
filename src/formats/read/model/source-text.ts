import { refusalOf } from "../../../core/article/problem";
import type { DecodedText } from "../../../core/bytes/decode-text";
import type { Content } from "../../format";
import type { Remark } from "../../remark";
import { type DecodedWords, decodeWords } from "../decode-words";
import type { Notes } from "./notes";

/** What is told of how the bytes of a text were read. */
export function encodingRemarks({ guessed, broken }: DecodedWords): readonly Remark[] {
  return [
    ...(guessed === undefined ? [] : [{ code: "encoding" as const, given: [guessed] }]),
    ...(broken === undefined ? [] : [{ code: "broken-characters" as const, count: broken }]),
  ];
}

/** The text of a file, and notes of what had to be read over: another encoding, a byte order mark, CRLF. */
export function sourceText({ bytes, mediaType }: Content, notes: Notes): DecodedText {
  const decoded = decodeWords(bytes, mediaType);
  if ("problem" in decoded) return decoded;
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (hasMark || decoded.text.includes("\r")) notes.remark("line-ends");
  for (const { code, ...told } of encodingRemarks(decoded)) notes.remark(code, told);
  const text = decoded.text.replace(/^\uFEFF/, "");
  if (text.trim() !== "") return { text };
  return { problem: refusalOf("bytes.empty", {}) };
}
