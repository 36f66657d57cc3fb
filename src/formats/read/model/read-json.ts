import { type Problem, refusalOf } from "../../../core/article/problem";
import { jsonProblem } from "../../../core/bytes/json-problem";
import type { Content } from "../../format";
import type { Notes } from "./notes";
import { shownJson } from "./shown-json";
import { sourceText } from "./source-text";

/** An object of JSON, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The JSON value in a file, or why there is none. `format` is named in the answer. */
export function readJson(
  content: Content,
  format: string,
  notes: Notes,
): { readonly value: unknown } | { readonly problem: Problem } {
  const decoded = sourceText(content, notes);
  if ("problem" in decoded) return decoded;
  try {
    return { value: JSON.parse(decoded.text) };
  } catch {
    const { at } = jsonProblem(decoded.text);
    return { problem: refusalOf("syntax.json-of", { format, ...(at ?? start) }, at) };
  }
}

const start = { line: 1, column: 1 };

/** The values of a file with one JSON value a line, or of one with a single value or list. */
export function readRecords(
  content: Content,
  format: string,
  notes: Notes,
): { readonly records: readonly unknown[] } | { readonly problem: Problem } {
  const decoded = sourceText(content, notes);
  if ("problem" in decoded) return decoded;
  try {
    const value: unknown = JSON.parse(decoded.text);
    return { records: Array.isArray(value) ? value : [value] };
  } catch {
    // One value a line, as below.
  }
  const records: unknown[] = [];
  decoded.text.split(/\r\n?|\n/).forEach((line, at) => {
    if (line.trim() === "") return;
    try {
      records.push(JSON.parse(line));
    } catch {
      notes.leave("unreadable", line, { line: at + 1 });
    }
  });
  if (records.length === 0) {
    return { problem: refusalOf("syntax.records-of", { format }) };
  }
  return { records };
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects in a list; none where there is no list. */
export function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

export function stringOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/**
 * An id or a label as it is written; of what is neither text nor a number, its JSON: of an object that has a
 * field `toString`, no string can be made otherwise.
 */
export function writtenAs(value: unknown): string {
  return typeof value === "string" ? value : shownJson(value);
}

/** A number, also one that is written as a string. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}
