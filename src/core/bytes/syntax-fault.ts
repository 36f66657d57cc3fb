import type { JsonExpecting, JsonHint, ProblemGiven } from "../article/problem-given";
import { positionAt } from "./position";

/** The first thing in a text that JSON does not allow, at a UTF-16 index. */
export interface SyntaxFault {
  readonly at: number;
  readonly fault: JsonFault;
}

type JsonFaultCode =
  | "syntax.unescaped"
  | "syntax.escape"
  | "syntax.unexpected"
  | "syntax.ends-early"
  | "syntax.ends-inside";

/** What is wrong; where it is stands beside it. */
type JsonFault = {
  readonly [Code in JsonFaultCode]: {
    readonly code: Code;
    readonly given: Omit<ProblemGiven[Code], "line" | "column" | "near">;
  };
}[JsonFaultCode];

/**
 * Finds where a text that `JSON.parse` refuses stops being JSON; the engines' own messages differ and
 * do not all say where. Reads from left to right without recursion, so depth does not matter.
 */
export function syntaxFault(text: string): SyntaxFault {
  const open: number[] = [];
  let expecting: JsonExpecting = "value";
  let at = skipSpace(text, 0);

  const afterValue = (): JsonExpecting => {
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
      if ("fault" in string) return string;
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

function closes(character: string | undefined, expecting: JsonExpecting): boolean {
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
    if (character < " ") {
      return { at, fault: { code: "syntax.unescaped", given: { sign: signOf(character) } } };
    }
    if (character !== "\\") continue;
    const known = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))?.[0];
    if (known === undefined) return { at, fault: { code: "syntax.escape", given: {} } };
    at += known.length;
  }
  return endsInside("text", text, start);
}

function endsInside(what: "text" | "list" | "object", text: string, start: number): SyntaxFault {
  const { line: beginLine, column: beginColumn } = positionAt(text, start);
  const given = { what, beginLine, beginColumn };
  return { at: text.length, fault: { code: "syntax.ends-inside", given } };
}

function signOf(character: string): string {
  if (character === "\n" || character === "\r") return "line break";
  if (character === "\t") return "tab";
  return character.charCodeAt(0).toString(16).padStart(4, "0");
}

function unexpected(text: string, at: number, expecting: JsonExpecting): SyntaxFault {
  const word = /^(?:[\p{L}\p{N}_]{1,30}|.)/su.exec(text.slice(at, at + 40))?.[0] ?? "";
  const found = /[\p{C}\p{Z}]/u.test(word) ? codePoint(word) : word;
  const given = { expecting, found, hint: hintFor(word, expecting) };
  return { at, fault: { code: "syntax.unexpected", given } };
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
}

function hintFor(word: string, expecting: JsonExpecting): JsonHint {
  if (/^['‘’“”„«»`]/.test(word)) return "quotes";
  if (/^[/#]/.test(word)) return "comments";
  if (/^(?:True|False|None|NaN|Infinity|undefined)$/.test(word)) return "words";
  const isTooMany =
    (word === "]" && expecting === "value") || (word === "}" && expecting === "field");
  return isTooMany ? "comma" : "none";
}

function cutShort(
  text: string,
  opening: number | undefined,
  expecting: JsonExpecting,
): SyntaxFault {
  if (opening === undefined) {
    return { at: text.length, fault: { code: "syntax.ends-early", given: { expecting } } };
  }
  return endsInside(text[opening] === "[" ? "list" : "object", text, opening);
}
