/** A word, or a character between words. */
const token = /[\p{L}\p{M}\p{N}]+|./gsu;

/** So many different words and characters have a UTF-16 unit of their own: those that are no surrogates. */
const most = 0xd7ff;

/**
 * Two texts with a single UTF-16 unit for each of their words, and the way back. Undefined for texts with
 * more different ones than there are units.
 */
export function wordUnits(from: string, to: string) {
  const units = new Map<string, string>();
  const words: string[] = [];
  const inUnits = (text: string) =>
    (text.match(token) ?? [])
      .map((word) => {
        const known = units.get(word);
        if (known !== undefined) return known;
        const unit = String.fromCharCode(words.push(word));
        units.set(word, unit);
        return unit;
      })
      .join("");
  const [fromUnits, toUnits] = [inUnits(from), inUnits(to)];
  if (words.length > most) return undefined;
  return {
    from: fromUnits,
    to: toUnits,
    /** What a stretch of either was before. */
    written: (text: string) =>
      Array.from(text, (unit) => words[unit.charCodeAt(0) - 1] ?? "").join(""),
  };
}
