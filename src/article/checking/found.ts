const longest = 40;

/** Says what was found, in words that go after "found": “quote”, the number 12, a list of 3. */
export function found(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value))
    return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  switch (typeof value) {
    case "string":
      return value === "" ? "empty text" : inQuotes(value);
    case "number":
      return Number.isFinite(value) ? `the number ${value}` : "a number too large to hold";
    case "boolean":
      return String(value);
    case "object":
      return fieldsOf(value);
    default:
      return "something that is not JSON";
  }
}

/** Puts quotation marks around text, shortens it, and shows the characters that cannot be seen. */
export function inQuotes(text: string): string {
  const start = [...text.slice(0, 2 * longest + 2)];
  const short = start.length > longest ? [...start.slice(0, longest - 1), "…"] : start;
  return `“${short.map(visible).join("")}”`;
}

function visible(character: string): string {
  if (!/[\p{C}\p{Zl}\p{Zp}]/u.test(character)) return character;
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

function fieldsOf(value: object): string {
  const names = Object.keys(value);
  if (names.length === 0) return "an empty object";
  const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
  return `an object with ${names.slice(0, 3).map(inQuotes).join(", ")}${more}`;
}
