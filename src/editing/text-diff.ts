import diff from "fast-diff";
import { singleUnits } from "./single-units";

/** A stretch of an old text that another has taken the place of, in UTF-16 units. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What differs between two texts, in their order. Deleted and inserted side by side are one. */
export function hunksOf(from: string, to: string): readonly Hunk[] {
  const read = singleUnits(from, to);
  if (read === undefined) {
    return [{ start: 0, end: from.length, newStart: 0, newEnd: to.length }];
  }
  const hunks: Hunk[] = [];
  let at = 0;
  let now = 0;
  for (const [kind, text] of diff(read.from, read.to, undefined, true)) {
    const isOld = kind !== diff.INSERT;
    const isNew = kind !== diff.DELETE;
    const { length } = read.written(text);
    const end = at + (isOld ? length : 0);
    const newEnd = now + (isNew ? length : 0);
    if (!(isOld && isNew)) {
      const last = hunks.at(-1);
      const touches = last !== undefined && last.end === at && last.newEnd === now;
      if (touches) hunks[hunks.length - 1] = { ...last, end, newEnd };
      else hunks.push({ start: at, end, newStart: now, newEnd });
    }
    at = end;
    now = newEnd;
  }
  return hunks;
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
