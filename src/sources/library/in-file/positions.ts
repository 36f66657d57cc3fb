import type { Problem } from "../../../core/article/problem";
import type { Position } from "../../../core/bytes/position";
import { type FilePlace, Places } from "./places";

/**
 * The problems of a file with the line and the column of each in its text, in the order of these. One
 * that is about the file as a whole has none, unless it came with one, and stands first.
 */
export function withPositions(problems: readonly Problem[], text: string): readonly Problem[] {
  if (!isJson(text)) return problems;
  const places = new Places(text);
  const indexes = problems.map((problem) =>
    problem.path === "" ? undefined : indexOf(problem, places.find(problem.path)),
  );
  const positions = positionsAt(
    text,
    indexes.flatMap((index) => index ?? []),
  );
  const placed = problems.map((problem, number) => {
    const at = positions.get(indexes[number] ?? -1);
    return problem.at === undefined && at !== undefined ? { ...problem, at } : problem;
  });
  return placed.sort(inFileOrder);
}

function inFileOrder({ at: a }: Problem, { at: b }: Problem): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

/** A name where the name is the problem, a value where the value is. */
function indexOf({ code }: Problem, { entry, rest }: FilePlace): number {
  return code === "field.near" && rest === "" ? (entry.field?.start ?? entry.start) : entry.start;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The positions of many UTF-16 indexes, for which the text is read once. */
function positionsAt(text: string, indexes: readonly number[]): ReadonlyMap<number, Position> {
  const positions = new Map<number, Position>();
  let [line, column, at] = [1, 1, 0];
  for (const index of [...new Set(indexes)].sort((a, b) => a - b)) {
    while (at < index) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      at += character.length;
      const isEnd = character === "\n" || (character === "\r" && text[at] !== "\n");
      if (isEnd) [line, column] = [line + 1, 1];
      else column += 1;
    }
    positions.set(index, { line, column });
  }
  return positions;
}
