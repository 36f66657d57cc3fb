import { splitsPair } from "../code-points";
import type { Range } from "../range";

/**
 * A range whose edges are between characters as people see them: one that ends inside of an emoji of
 * several parts, or between a letter and its accent, takes all of it. The same object when it does not.
 */
export function toWholeCharacters(range: Range, text: string): Range {
  const isWhole = !maySplit(text, range.start) && !maySplit(text, range.end);
  if (isWhole) return range;
  const start = characterAround(text, range.start)?.start ?? range.start;
  const end = characterAround(text, range.end)?.end ?? range.end;
  return start === range.start && end === range.end ? range : { ...range, start, end };
}

/** What a character never ends before: marks, joiners, and the second of what comes in pairs. */
const joining =
  /[\p{M}\p{Emoji_Modifier}\p{Regional_Indicator}\u0E33\u0EB3\u1160-\u11FF\u{E0020}-\u{E007F}]|\u200C|\u200D/u;

const joinedFrom = /[\p{M}\u1100-\u115F\uA960-\uA97F]|\u200D/u;

/** Whether an offset in UTF-16 units may be inside of a character: quick, and sure when it says no. */
function maySplit(text: string, unit: number): boolean {
  const after = text.charCodeAt(unit);
  // In most texts: what comes next is a plain letter, a blank, or a mark of punctuation.
  if (after < 0x300 || Number.isNaN(after) || (after >= 0x2010 && after <= 0x205e)) return false;
  if (splitsPair(text, unit)) return true;
  if (joining.test(String.fromCodePoint(text.codePointAt(unit) ?? 0))) return true;
  // After a joiner, and in scripts that join letters by a mark between them.
  return unit > 0 && joinedFrom.test(text.charAt(unit - 1));
}

/** So many UTF-16 units to both sides are looked at: more than the longest character in use. */
const reach = 64;

/** The character that an offset is inside of; undefined when it is between two. */
function characterAround(text: string, unit: number) {
  const from = Math.max(0, unit - reach);
  const around = text.slice(from, unit + reach);
  const inside = unit - from;
  const found = characters(around).find(
    ({ start, end }) => start < inside && inside < end && end - start < reach,
  );
  return found && { start: from + found.start, end: from + found.end };
}

let segmenter: Intl.Segmenter | undefined;

function characters(text: string): readonly { readonly start: number; readonly end: number }[] {
  try {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
    return [...segmenter.segment(text)].map(({ index, segment }) => ({
      start: index,
      end: index + segment.length,
    }));
  } catch {
    return [...text.matchAll(simple)].map(({ 0: character, index }) => ({
      start: index,
      end: index + character.length,
    }));
  }
}

/** A character as far as it can be told without Intl.Segmenter: one and its marks, joined ones, flags. */
const simple =
  /\p{Regional_Indicator}{2}|[\s\S][\p{M}\p{Emoji_Modifier}]*(?:\u200D[\s\S][\p{M}\p{Emoji_Modifier}]*)*/gu;
