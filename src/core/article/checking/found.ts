import type { FoundValue } from "../problem-given";

const longest = 40;

/** Says what was found: a text, the number 12, a list of 3. */
export function found(value: unknown): FoundValue {
  if (value === null) return { is: "null" };
  if (value === undefined) return { is: "nothing" };
  if (Array.isArray(value)) {
    return value.length === 0 ? { is: "empty list" } : { is: "list", count: value.length };
  }
  switch (typeof value) {
    case "string":
      return value === "" ? { is: "empty text" } : { is: "text", text: shown(value) };
    case "number":
      return Number.isFinite(value)
        ? { is: "number", number: value }
        : { is: "too large a number" };
    case "boolean":
      return { is: "boolean", value };
    case "object":
      return fieldsOf(value);
    default:
      return { is: "no JSON" };
  }
}

/** Shortens text to 40 code points and shows the characters that cannot be seen. */
export function shown(text: string): string {
  const start = [...text.slice(0, 2 * longest + 2)];
  const short = start.length > longest ? [...start.slice(0, longest - 1), "…"] : start;
  return short.map(visible).join("");
}

/** A name as a path has it: shown, in quotation marks. */
export function inQuotes(text: string): string {
  return `“${shown(text)}”`;
}

function visible(character: string): string {
  if (!/[\p{C}\p{Zl}\p{Zp}]/u.test(character)) return character;
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

function fieldsOf(value: object): FoundValue {
  const names = Object.keys(value);
  if (names.length === 0) return { is: "empty object" };
  const fields = names.slice(0, 3).map(shown);
  return { is: "object", fields, more: names.length - fields.length };
}
