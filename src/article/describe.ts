import { codePoints, splitsPair } from "./code-points";
import type { Target } from "./format";
import type { Range } from "./range";

/** So many code points before and after are told. */
const contextLength = 32;

/**
 * The target that finds a range again, the counterpart of `place`: position in code points, the
 * words, and up to 32 code points before and after where there are any. `text` is the paragraph's;
 * a range that would halve a surrogate pair is widened, one outside the text or empty is a RangeError.
 */
export function describe(text: string, { start, end }: Range, paragraphId: string): Target {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`expected a range within 0 to ${text.length}, found ${start} to ${end}`);
  }
  const points = codePoints(text);
  const from = points.toCodePoints(start);
  const to = points.toCodePoints(splitsPair(text, end) ? end + 1 : end);
  const slice = (first: number, last: number) =>
    text.slice(points.toUnits(first), points.toUnits(last));
  const prefix = slice(Math.max(0, from - contextLength), from);
  const suffix = slice(to, Math.min(points.length, to + contextLength));
  return {
    paragraph: paragraphId,
    start: from,
    end: to,
    exact: slice(from, to),
    ...(prefix === "" ? {} : { prefix }),
    ...(suffix === "" ? {} : { suffix }),
  };
}
