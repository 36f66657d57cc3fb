import { decodeText } from "../../src/core/bytes/decode-text";
import { applyFixes } from "../../src/sources/library/in-file/apply-fixes";
import { fixesOf, type Report, reportOf } from "./report";

/** One change can bring another to light; more rounds than this would be changes that undo each other. */
const mostRounds = 20;

export interface Fixed {
  readonly bytes: Uint8Array;
  /** How many changes were made. */
  readonly made: number;
  /** Of the file as it is now. */
  readonly report: Report;
}

/**
 * A file with all changes made that need nobody's decision; every other byte is as it was. What cannot
 * be read as JSON stays as it is.
 */
export function fixBytes(bytes: Uint8Array): Fixed {
  let fixed: Fixed = { bytes, made: 0, report: reportOf(bytes) };
  for (let round = 0; round < mostRounds; round++) {
    const fixes = fixesOf(fixed.report);
    const decoded = fixes.length === 0 ? undefined : decodeText(fixed.bytes);
    if (decoded === undefined || "problem" in decoded) break;
    const { text, made } = applyFixes(decoded.text, fixes);
    if (made === 0) break;
    const now = encoded(text, fixed.bytes);
    fixed = { bytes: now, made: fixed.made + made, report: reportOf(now) };
  }
  return fixed;
}

const mark = [0xef, 0xbb, 0xbf];

/** With a byte order mark where the file has one: it is no part of the text. */
function encoded(text: string, before: Uint8Array): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const hasMark = mark.every((byte, index) => before[index] === byte);
  return hasMark ? Buffer.concat([Uint8Array.from(mark), bytes]) : bytes;
}
