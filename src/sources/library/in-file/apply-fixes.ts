import type { Fix } from "../../../core/article/problem";
import { endOfString } from "../../../core/bytes/outline";
import type { JsonEntry } from "./json-entries";
import { type FilePlace, Places } from "./places";
import { type WriteJson, writerFor } from "./write-json";

/** A stretch of a text, and what to put in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The JSON text of a file with the changes made to it that can be made at once, and how many these
 * are; every other character stays as it is. Of changes that touch one another the first is made: give
 * what comes out for checking again, and its fixes to this function, until none is left.
 */
export function applyFixes(
  text: string,
  fixes: readonly Fix[],
): { readonly text: string; readonly made: number } {
  const places = new Places(text);
  const write = writerFor(text);
  const edits = fixes.flatMap((fix) => editFor(fix, places, text, write) ?? []);
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  let [changed, at, made] = ["", 0, 0];
  for (const edit of edits) {
    if (edit.start < at || (made > 0 && edit.start === at)) continue;
    if (text.slice(edit.start, edit.end) === edit.text) continue;
    changed += text.slice(at, edit.start) + edit.text;
    at = edit.end;
    made += 1;
  }
  return { text: changed + text.slice(at), made };
}

function editFor(fix: Fix, places: Places, text: string, write: WriteJson): Edit | undefined {
  const place = places.find(fix.path);
  switch (fix.do) {
    case "set":
      return place.rest === ""
        ? replace(place.entry, fix.value, text, write)
        : insert(place, fix.value, text, write);
    case "remove":
      return place.rest === "" ? remove(place, places) : undefined;
    case "rename": {
      const { field } = place.entry;
      if (place.rest !== "" || field === undefined) return undefined;
      const end = endOfString(text, field.start) + 1;
      return { start: field.start, end, text: write(fix.name) };
    }
  }
}

function replace({ start, end }: JsonEntry, value: unknown, text: string, write: WriteJson): Edit {
  return { start, end, text: write(value, text.slice(start, end)) };
}

/** Puts a field that is not there at the beginning of its object, laid out as the first one is. */
function insert(
  { entry, rest }: FilePlace,
  value: unknown,
  text: string,
  write: WriteJson,
): Edit | undefined {
  const name = /^\.([\p{L}\p{N}_$-]+)$/u.exec(rest)?.[1];
  if (name === undefined || text[entry.start] !== "{") return undefined;
  const blank = /[ \t\n\r]*/y;
  blank.lastIndex = entry.start + 1;
  const space = blank.exec(text)?.[0] ?? "";
  const start = entry.start + 1 + space.length;
  const isEmpty = text[start] === "}";
  const field = `${write(name)}: ${write(value)}`;
  // All of the beginning is touched, so that no other change of it is made at once.
  const written = isEmpty ? field : `${space}${field},${space === "" ? " " : space}`;
  return { start: entry.start + 1, end: start, text: written };
}

/** Takes a field or an entry out, with the comma and the blanks that part it from the next, else from the one before. */
function remove({ entry, around }: FilePlace, places: Places): Edit | undefined {
  const holder = around.at(-1);
  if (holder === undefined) return undefined;
  const entries = places.entriesOf(holder);
  const index = entries.findIndex(({ start }) => start === entry.start);
  const beginning = (each: JsonEntry) => each.field?.start ?? each.start;
  const [before, after] = [entries[index - 1], entries[index + 1]];
  if (after !== undefined) return { start: beginning(entry), end: beginning(after), text: "" };
  return { start: before?.end ?? beginning(entry), end: entry.end, text: "" };
}
