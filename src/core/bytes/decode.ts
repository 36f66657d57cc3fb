import { type Problem, refusalOf } from "../article/problem";
import { deepestNesting } from "../article/values/limits";
import { decodeText } from "./decode-text";
import { fieldsTwice } from "./fields-twice";
import { jsonProblem } from "./json-problem";
import { kindOfText } from "./kind-of-text";
import { outlineOf } from "./outline";
import { positionAt } from "./position";

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
  if (otherKind !== undefined) return { problem: refusalOf("bytes.kind", { kind: otherKind }) };
  // Before parsing, which at such depths takes an engine long or fails.
  const { fields, tooDeepAt } = outlineOf(text, deepestNesting);
  if (tooDeepAt !== undefined) {
    const at = positionAt(text, tooDeepAt);
    return { problem: refusalOf("limit.depth", { most: deepestNesting, ...at }, at) };
  }
  try {
    const value: unknown = JSON.parse(text);
    return { value, text, problems: fieldsTwice(text, value, fields) };
  } catch {
    return { problem: jsonProblem(text) };
  }
}
