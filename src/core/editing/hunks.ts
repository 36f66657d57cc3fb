import diff from "fast-diff";
import { singleUnits } from "./single-units";
import { wordUnits } from "./word-units";

/** A stretch of an old text that another has taken the place of, in UTF-16 units. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * What differs between two texts, in their order: first by words, then by characters within those that
 * have been replaced. Deleted and inserted side by side are one.
 */
export function hunksOf(from: string, to: string): readonly Hunk[] {
  const words = wordUnits(from, to);
  if (words === undefined) return characterHunks(from, to);
  const hunks = together(diff(words.from, words.to), words.written);
  return withoutChance(hunks, from).flatMap((hunk) => {
    const { start, end, newStart, newEnd } = hunk;
    if (start === end || newStart === newEnd) return [hunk];
    const within = characterHunks(from.slice(start, end), to.slice(newStart, newEnd));
    return within.map((each) => ({
      start: start + each.start,
      end: start + each.end,
      newStart: newStart + each.newStart,
      newEnd: newStart + each.newEnd,
    }));
  });
}

function characterHunks(from: string, to: string): readonly Hunk[] {
  const read = singleUnits(from, to);
  if (read === undefined) {
    return [{ start: 0, end: from.length, newStart: 0, newEnd: to.length }];
  }
  return together(diff(read.from, read.to, undefined, true), read.written);
}

function together(
  differences: readonly diff.Diff[],
  written: (units: string) => string,
): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  let now = 0;
  for (const [kind, units] of differences) {
    const isOld = kind !== diff.INSERT;
    const isNew = kind !== diff.DELETE;
    const { length } = written(units);
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
 * Puts hunks together that have by chance something in common between them: less than has been replaced
 * on either side, or no word at all. What is put in or left out alone replaces nothing.
 */
function withoutChance(hunks: readonly Hunk[], from: string): readonly Hunk[] {
  const result: Hunk[] = [];
  for (const hunk of hunks) {
    let now = hunk;
    for (let last = result.at(-1); last !== undefined; last = result.at(-1)) {
      const common = from.slice(last.end, now.start);
      const replaces = oldOf(last) + oldOf(now) > 0 && newOf(last) + newOf(now) > 0;
      const isLess = common.length <= Math.min(sizeOf(last), sizeOf(now));
      if (!replaces || !(isLess || !/[\p{L}\p{N}]/u.test(common))) break;
      result.pop();
      now = { start: last.start, end: now.end, newStart: last.newStart, newEnd: now.newEnd };
    }
    result.push(now);
  }
  return result;
}

const oldOf = ({ start, end }: Hunk) => end - start;
const newOf = ({ newStart, newEnd }: Hunk) => newEnd - newStart;
const sizeOf = (hunk: Hunk) => Math.max(oldOf(hunk), newOf(hunk));
