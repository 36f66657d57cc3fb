import { endOfString } from "../../../core/bytes/outline";

/** An entry of a list or a field of an object in JSON text: where its value is, in UTF-16 units, the end excluded. */
export interface JsonEntry {
  readonly start: number;
  readonly end: number;
  /** Of a field: its name, and where that begins, with its quotation mark. */
  readonly field?: { readonly name: string; readonly start: number };
}

/**
 * The entries of the list or the fields of the object that begins at `start` in a text that is JSON;
 * none for any other value. What is inside of them is passed over, at whatever depth.
 */
export function jsonEntries(text: string, start: number): readonly JsonEntry[] {
  const isObject = text[start] === "{";
  if (!isObject && text[start] !== "[") return [];
  const entries: JsonEntry[] = [];
  let at = skipSpace(text, start + 1);
  while (at < text.length && text[at] !== "}" && text[at] !== "]") {
    const first = at;
    if (isObject) at = skipSpace(text, skipSpace(text, endOfString(text, at) + 1) + 1);
    const end = endOfValue(text, at);
    entries.push({ start: at, end, ...(isObject && { field: fieldAt(text, first) }) });
    at = skipSpace(text, end);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return entries;
}

/** The first index at or after `at` that holds no blank. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && " \t\n\r".includes(text[next] ?? "")) next += 1;
  return next;
}

/** Where the value that begins at `start` ends. */
export function endOfValue(text: string, start: number): number {
  if (text[start] === '"') return endOfString(text, start) + 1;
  if (text[start] !== "{" && text[start] !== "[") {
    let end = start;
    while (end < text.length && !" \t\n\r,]}".includes(text[end] ?? "")) end += 1;
    return end;
  }
  let open = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === "{" || character === "[") open += 1;
    else if (character === "}" || character === "]") open -= 1;
    if (open === 0) return at + 1;
  }
  return text.length;
}

function fieldAt(text: string, start: number): { name: string; start: number } {
  const name = String(JSON.parse(text.slice(start, endOfString(text, start) + 1)));
  return { name, start };
}
