import { type CodePoints, codePoints, splitsPair } from "./code-points";
import type { Target } from "./format";

/** So many code points before and after are told. */
const contextLength = 32;

/** A stretch of one text, in UTF-16 units, end excluded. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The target that finds a range again, the counterpart of `place`: position in code points, the
 * words, and up to 32 code points before and after where there are any. `text` is the paragraph's;
 * a range that would halve a surrogate pair is widened, one outside the text or empty is a RangeError.
 */
export function describe(text: string, range: Stretch, paragraphId: string): Target {
  return describeIn({ id: paragraphId, text })(range);
}

/** The same for many ranges of one paragraph, whose code points are counted once, for the first of them. */
export function describeIn(paragraph: {
  readonly id: string;
  readonly text: string;
}): (range: Stretch) => Target {
  const { id, text } = paragraph;
  let counted: CodePoints | undefined;
  return ({ start, end }) => {
    if (!(start >= 0 && start < end && end <= text.length)) {
      throw new RangeError(`expected a range within 0 to ${text.length}, found ${start} to ${end}`);
    }
    counted ??= codePoints(text);
    const points = counted;
    const from = points.toCodePoints(start);
    const to = points.toCodePoints(splitsPair(text, end) ? end + 1 : end);
    const slice = (first: number, last: number) =>
      text.slice(points.toUnits(first), points.toUnits(last));
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
