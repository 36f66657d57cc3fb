import { deepestNesting } from "../article/limits";
import type { Problem, ProblemCode } from "../article/problem";
import { decodeText } from "./decode-text";
import { fieldsTwice } from "./fields-twice";
import { kindOfText } from "./kind-of-text";
import { outlineOf } from "./outline";
import { excerpt, type Position, positionAt, positionInWords } from "./position";
import { syntaxFault } from "./syntax-fault";

/**
 * The JSON value of a file, the text it was written as and the fields of it that are not in the value,
 * or the one reason why there is none.
 */
export type Decoded =
  | { readonly value: unknown; readonly text: string; readonly problems: readonly Problem[] }
  | { readonly problem: Problem };

/**
 * The one way in for bytes, from wherever they come: strict UTF-8, strict JSON, and no larger or
 * deeper than the limits. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  const decoded = decodeText(bytes);
  return "problem" in decoded ? decoded : parse(decoded.text);
}

function parse(text: string): Decoded {
  const otherKind = kindOfText(text);
  if (otherKind !== undefined) {
    return refuse("bytes", `this is ${otherKind}, not an annotated article`);
  }
  // Before parsing, which at such depths takes an engine long or fails.
  const { fields, tooDeepAt } = outlineOf(text, deepestNesting);
  if (tooDeepAt !== undefined) {
    const at = positionAt(text, tooDeepAt);
    const where = positionInWords(at);
    const message = `more than ${deepestNesting} lists and objects are open at ${where}`;
    return refuse("limit", message, at);
  }
  try {
    const value: unknown = JSON.parse(text);
    return { value, text, problems: fieldsTwice(text, value, fields) };
  } catch {
    return notJson(text);
  }
}

function notJson(text: string): Decoded {
  const { at: index, message } = syntaxFault(text);
  const at = positionAt(text, index);
  const where = `${positionInWords(at)}: ${message}, near ${excerpt(text, index)}`;
  return refuse("syntax", `this is not JSON: ${where}`, at);
}

function refuse(code: ProblemCode, message: string, at?: Position): Decoded {
  return { problem: { code, severity: "error", path: "", message, ...(at && { at }) } };
}
