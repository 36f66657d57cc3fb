// Reads screenplays in Fountain, https://fountain.io/syntax.
import type { Content, ReadResult } from "../../format";
import { articleOfTurns } from "../model/article-of-turns";
import { Notes } from "../model/notes";
import { stemOf } from "../model/short-text";
import { sourceText } from "../model/source-text";
import type { Item, TurnPiece } from "../model/turns";

const scene = /^(?:\.(?!\.)|(?:INT|EXT|EST|INT\.?\/EXT|I\/E)[. ])/i;
const transition = /^(?:>(?!.*<$)|[^a-z]*\bTO:$)/;

export function readFountain(content: Content): ReadResult {
  const notes = new Notes();
  const decoded = sourceText(content, notes);
  if ("problem" in decoded) return { status: "refused", problems: [decoded.problem] };
  const text = withoutRemarks(decoded.text.replace(/\r\n?/g, "\n"), notes);
  const { title, author, body } = titlePage(text);
  const name = (content.fileName || "Fountain").slice(0, 300);
  const facts = {
    headline: title || stemOf(content.fileName) || "Fountain",
    ...(author !== "" && { bylines: [author] }),
    convertedFrom: [{ name, format: "Fountain" }],
  };
  return articleOfTurns(facts, itemsIn(body, notes), new Map(), notes);
}

/** What is cut, and notes, are no part of the text. */
function withoutRemarks(text: string, notes: Notes): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\[\[[\s\S]*?\]\]/g, (remark) => {
    notes.leave("comment", remark);
    return "";
  });
}

function titlePage(text: string) {
  const [page = ""] =
    /^(?:[A-Z][A-Za-z ]*:[^\n]*\n(?:(?:[ \t]+|(?=[A-Z][A-Za-z ]*:))[^\n]*\n)*)+/.exec(
      `${text}\n`,
    ) ?? [];
  const value = (key: string) =>
    (new RegExp(`^${key}:[ \\t]*\\n?[ \\t]*([^\\n]+)`, "im").exec(page)?.[1] ?? "")
      .replace(/[*_]/g, "")
      .trim();
  const isTitle = /^(title|credit|author|source|draft date|contact)/i.test(page);
  if (!isTitle) return { title: "", author: "", body: text };
  return { title: value("Title"), author: value("Authors?"), body: text.slice(page.length) };
}

function itemsIn(body: string, notes: Notes): readonly Item[] {
  const lines = body.split("\n");
  const items: Item[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? "").trim();
    const isAfterBlank = at === 0 || (lines[at - 1] ?? "").trim() === "";
    const next = lines[at + 1] ?? "";
    if (line === "" || /^={3,}$/.test(line)) continue;
    if (/^=(?!=)/.test(line)) {
      // A synopsis is for those who write it.
      notes.leave("comment", line.replace(/^=\s*/, ""));
    } else if (scene.test(line) && isAfterBlank) {
      items.push({ type: "heading", text: line.replace(/^\.|\s*#[^#]*#$/g, "") });
    } else if (/^#{1,6} /.test(line)) {
      items.push({ type: "heading", text: line.replace(/^#+ /, "") });
    } else if (
      isAfterBlank &&
      isCharacter(line) &&
      next !== "" &&
      (next.trim() !== "" || next === "  ")
    ) {
      const end = endOfDialogue(lines, at + 1);
      items.push({
        type: "turn",
        who: [nameIn(line)],
        parts: [{ pieces: piecesOf(lines.slice(at + 1, end)) }],
      });
      at = end - 1;
    } else {
      items.push({
        type: "text",
        kind: "aside",
        pieces: [{ text: plain(line.replace(/^[!>~]\s*|<$/g, "")) }],
      });
    }
  }
  return items;
}

function isCharacter(line: string): boolean {
  if (line.startsWith("@")) return true;
  if (line.startsWith("!") || transition.test(line)) return false;
  const name = line.replace(/\([^)]*\)/g, "").replace(/\^\s*$/, "");
  return /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name) && name.trim().length < 50;
}

function nameIn(line: string): string {
  return line
    .replace(/^@/, "")
    .replace(/\^\s*$/, "")
    .replace(/\s*\([^)]*\)/g, "")
    .trim();
}

/** A line of two blanks does not end what is said. */
function endOfDialogue(lines: readonly string[], start: number): number {
  let end = start;
  while (
    end < lines.length &&
    ((lines[end] ?? "").trim() !== "" || /^ {2,}$/.test(lines[end] ?? ""))
  )
    end += 1;
  return end;
}

function piecesOf(lines: readonly string[]): readonly TurnPiece[] {
  return lines.map((line, at): TurnPiece => {
    const text = line.trim();
    const end = at === lines.length - 1 ? "" : "\n";
    if (/^\(.*\)$/.test(text)) return { text: `${text} `, aside: true };
    return { text: `${plain(text.replace(/^~/, ""))}${end}` };
  });
}

/** Words without the signs of emphasis around them, and what is written with a backslash as it is meant. */
function plain(text: string): string {
  return text
    .replace(/(?<![\\*])(\*{1,3})(?=[^\s*])([^*]*[^\s*\\])\1(?!\*)/g, "$2")
    .replace(/(?<![\\_\p{L}\p{N}])_(?=[^\s_])([^_]*[^\s_\\])_(?![\p{L}\p{N}_])/gu, "$1")
    .replace(/\\([*_])/g, "$1");
}
