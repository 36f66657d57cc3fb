/** What can be told of JSON text before it is parsed, also of text that is not JSON after all. */
export interface Outline {
  /** How many names of fields are written in it. */
  readonly fields: number;
  /** Where it opens one list or object more than may be open; undefined when it never does. */
  readonly tooDeepAt: number | undefined;
}

/** Reads JSON text once, from left to right; goes no further than where it gets too deep. */
export function outlineOf(text: string, mostOpen: number): Outline {
  let open = 0;
  let fields = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfString(text, at);
        break;
      case colon:
        fields += 1;
        break;
      case bracket:
      case brace:
        open += 1;
        if (open > mostOpen) return { fields, tooDeepAt: at };
        break;
      case closingBracket:
      case closingBrace:
        open -= 1;
        break;
    }
  }
  return { fields, tooDeepAt: undefined };
}

const [quote, colon, bracket, closingBracket, brace, closingBrace] = [
  0x22, 0x3a, 0x5b, 0x5d, 0x7b, 0x7d,
];

/** Where the string that begins at `start` has its closing quotation mark; the length for nowhere. */
export function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === "\\") before -= 1;
  return (at - before) % 2 === 1;
}
