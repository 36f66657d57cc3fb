import { positionAt, positionInWords } from "./position";

/** The first thing in a text that JSON does not allow, at a UTF-16 index. */
export interface SyntaxFault {
  readonly at: number;
  readonly message: string;
}

type Expecting = keyof typeof expectations;

const expectations = {
  value: "a value",
  "first entry": "a value or “]”",
  "first field": "a field’s name in straight double quotes, or “}”",
  field: "a field’s name in straight double quotes",
  colon: "“:”",
  "more entries": "“,” or “]”",
  "more fields": "“,” or “}”",
  end: "the end of the file",
};

/**
 * Finds where a text that `JSON.parse` refuses stops being JSON; the engines' own messages differ and
 * do not all say where. Reads from left to right without recursion, so depth does not matter.
 */
export function syntaxFault(text: string): SyntaxFault {
  const open: number[] = [];
  let expecting: Expecting = "value";
  let at = skipSpace(text, 0);

  const afterValue = (): Expecting => {
    const opening = open.at(-1);
    if (opening === undefined) return "end";
    return text[opening] === "[" ? "more entries" : "more fields";
  };

  for (; at < text.length; at = skipSpace(text, at)) {
    const character = text[at];
    const isValue: boolean = expecting === "value" || expecting === "first entry";
    const isName: boolean = expecting === "field" || expecting === "first field";
    if (character === '"' && (isValue || isName)) {
      const string = readString(text, at);
      if ("message" in string) return string;
      at = string.end;
      expecting = isName ? "colon" : afterValue();
    } else if ((character === "{" || character === "[") && isValue) {
      open.push(at);
      at += 1;
      expecting = character === "{" ? "first field" : "first entry";
    } else if (closes(character, expecting)) {
      open.pop();
      at += 1;
      expecting = afterValue();
    } else if (character === ":" && expecting === "colon") {
      at += 1;
      expecting = "value";
    } else if (character === "," && (expecting === "more entries" || expecting === "more fields")) {
      at += 1;
      expecting = expecting === "more entries" ? "value" : "field";
    } else {
      const end: number | undefined = isValue ? endOfPlain(text, at) : undefined;
      if (end === undefined) return unexpected(text, at, expecting);
      at = end;
      expecting = afterValue();
    }
  }
  return cutShort(text, open.at(-1), expecting);
}

function closes(character: string | undefined, expecting: Expecting): boolean {
  if (character === "}") return expecting === "first field" || expecting === "more fields";
  return character === "]" && (expecting === "first entry" || expecting === "more entries");
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (" \t\n\r".includes(text[next] ?? "x")) next += 1;
  return next;
}

/** The end of a number, true, false or null. */
function endOfPlain(text: string, at: number): number | undefined {
  const plain = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  plain.lastIndex = at;
  return plain.test(text) ? plain.lastIndex : undefined;
}

function readString(text: string, start: number): SyntaxFault | { readonly end: number } {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === '"') return { end: at + 1 };
    if (character < " ") return { at, message: `expected ${escapeFor(character)} inside text` };
    if (character !== "\\") continue;
    const known = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))?.[0];
    if (known === undefined) {
      const message = 'expected an escape that JSON knows, such as \\n, \\" or \\u00e9';
      return { at, message: `${message}, or \\\\ for a backslash` };
    }
    at += known.length;
  }
  const where = positionInWords(positionAt(text, start));
  return {
    at: text.length,
    message: `the file ends inside the text that begins at ${where} (cut short?)`,
  };
}

function escapeFor(character: string): string {
  if (character === "\n" || character === "\r") return "\\n in place of a line break";
  if (character === "\t") return "\\t in place of a tab";
  const code = character.charCodeAt(0).toString(16).padStart(4, "0");
  return `\\u${code} in place of a control character`;
}

function unexpected(text: string, at: number, expecting: Expecting): SyntaxFault {
  const word = /^(?:[\p{L}\p{N}_]{1,30}|.)/su.exec(text.slice(at, at + 40))?.[0] ?? "";
  const shown = /[\p{C}\p{Z}]/u.test(word) ? codePoint(word) : `“${word}”`;
  const hint = hintFor(word, expecting);
  return { at, message: `expected ${expectations[expecting]}, found ${shown}${hint}` };
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
}

function hintFor(word: string, expecting: Expecting): string {
  if (/^['‘’“”„«»`]/.test(word)) return " (JSON wants straight double quotes)";
  if (/^[/#]/.test(word)) return " (JSON has no comments)";
  if (/^(?:True|False|None|NaN|Infinity|undefined)$/.test(word)) {
    return " (JSON has only true, false, null and plain numbers)";
  }
  const isTooMany =
    (word === "]" && expecting === "value") || (word === "}" && expecting === "field");
  return isTooMany ? " (a comma too many before it)" : "";
}

function cutShort(text: string, opening: number | undefined, expecting: Expecting): SyntaxFault {
  const at = text.length;
  if (opening === undefined) {
    return { at, message: `the file ends where ${expectations[expecting]} is expected` };
  }
  const where = positionInWords(positionAt(text, opening));
  const what = text[opening] === "[" ? "list" : "object";
  return {
    at,
    message: `the file ends inside the ${what} that begins at ${where} (cut short?)`,
  };
}
