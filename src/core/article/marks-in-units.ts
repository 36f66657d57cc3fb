import { codePoints } from "./code-points";
import type { Mark } from "./format";

/** Marks of a text with their places in UTF-16 units, which the file has in code points. */
export function inUnits(text: string, marks: readonly Mark[]): readonly Mark[] {
  const { toUnits } = codePoints(text);
  return marks.map((mark) => ({ ...mark, start: toUnits(mark.start), end: toUnits(mark.end) }));
}
