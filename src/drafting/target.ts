import { type CodePoints, codePoints } from "../article/code-points";
import type { Paragraph, Target } from "../article/format";

const contextLength = 32;

/** A stretch of one paragraph, in UTF-16 units, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Makes targets of ranges in one paragraph, as `describe` does; the text is read once for all of them. */
export function targetsIn({ id, text }: Paragraph): (stretch: Stretch) => Target {
  let points: CodePoints | undefined;
  return ({ start, end }) => {
    points ??= codePoints(text);
    const from = points.toCodePoints(start);
    const to = points.toCodePoints(end);
    const read = points;
    const slice = (first: number, last: number) =>
      text.slice(read.toUnits(first), read.toUnits(last));
    const prefix = slice(Math.max(0, from - contextLength), from);
    const suffix = slice(to, Math.min(points.length, to + contextLength));
    return {
      paragraph: id,
      start: from,
      end: to,
      exact: slice(from, to),
      ...(prefix === "" ? {} : { prefix }),
      ...(suffix === "" ? {} : { suffix }),
    };
  };
}
