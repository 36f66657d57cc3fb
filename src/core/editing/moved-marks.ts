import { codePoints } from "../article/code-points";
import { entriesOf, fieldOf, isObject, type Json } from "./json";

/** A paragraph’s own marks, carried by a function in UTF-16 units; those that are gone are left out. */
export function movedMarks(
  marks: Json | undefined,
  before: string,
  move: (stretch: { start: number; end: number }) => { start: number; end: number } | undefined,
  after: string,
): Json | undefined {
  if (!Array.isArray(marks)) return marks;
  const [old, now] = [codePoints(before), codePoints(after)];
  return entriesOf(marks).flatMap((mark): readonly Json[] => {
    const [start, end] = [fieldOf(mark, "start"), fieldOf(mark, "end")];
    if (!isObject(mark) || !isOffset(start, old.length) || !isOffset(end, old.length))
      return [mark];
    const moved = move({ start: old.toUnits(start), end: old.toUnits(end) });
    if (moved === undefined) return [];
    return [{ ...mark, start: now.toCodePoints(moved.start), end: now.toCodePoints(moved.end) }];
  });
}

function isOffset(value: Json | undefined, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most;
}
