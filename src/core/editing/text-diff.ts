import { type Hunk, hunksOf } from "./hunks";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a stretch of the old text is in the new one: with what was put into it or in place of a part of
 * it, without what was put beside it. Undefined where nothing is left of it: where it has been replaced
 * together with what stands beside it.
 */
export function carried(stretch: Stretch, hunks: readonly Hunk[]): Stretch | undefined {
  const { start, end } = stretch;
  let shift = 0;
  let newStart: number | undefined;
  let newEnd: number | undefined;
  for (const hunk of hunks) {
    const isAll = hunk.start === start && hunk.end === end;
    if (hunk.start <= start && hunk.end >= end && !isAll) return undefined;
    if (newStart === undefined) {
      if (start < hunk.start || isAll) newStart = start + shift;
      // What replaces the first words is theirs; what replaces words across the edge is nobody’s.
      else if (start === hunk.start && hunk.end > start) newStart = hunk.newStart;
      else if (start < hunk.end) newStart = hunk.newEnd;
    }
    if (newEnd === undefined) {
      if (end <= hunk.start) newEnd = end + shift;
      else if (end === hunk.end) newEnd = hunk.newEnd;
      else if (end < hunk.end) newEnd = hunk.newStart;
    }
    shift = hunk.newEnd - hunk.end;
  }
  newStart ??= start + shift;
  newEnd ??= end + shift;
  return newStart < newEnd ? { start: newStart, end: newEnd } : undefined;
}

/**
 * What a change of a text makes of another version of it: undefined where the words that it changes are
 * changed there too, or words beside them.
 */
export function rebasedText(from: string, to: string, other: string): string | undefined {
  const ours = hunksOf(from, to);
  const theirs = hunksOf(from, other);
  const meet = ours.some((our) => {
    const a = inWords(from, our);
    return theirs.some((their) => {
      const b = inWords(from, their);
      return a.start <= b.end && b.start <= a.end;
    });
  });
  if (meet) return undefined;
  let result = "";
  let at = 0;
  for (const { start, end, newStart, newEnd } of ours) {
    const shift = shiftAt(start, theirs);
    result += other.slice(at, start + shift) + to.slice(newStart, newEnd);
    at = end + shift;
  }
  return result + other.slice(at);
}

/** A stretch with the whole of its words, and the blanks around them. */
function inWords(text: string, { start, end }: Stretch): Stretch {
  const before = /\s?\S*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^\S*\s?/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

function shiftAt(at: number, hunks: readonly Hunk[]): number {
  let shift = 0;
  for (const hunk of hunks) if (hunk.end <= at) shift = hunk.newEnd - hunk.end;
  return shift;
}
