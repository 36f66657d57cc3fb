/** Code units that stand for no character by themselves, so that hardly any text holds one. */
const [first, last] = [0xe000, 0xf8ff];

/**
 * Two texts with a single UTF-16 unit for each of their characters, and the way back: fast-diff goes
 * round in circles at some surrogate pairs until the stack is full. Undefined for texts with more
 * different characters beyond the first plane than there are units for them.
 */
export function singleUnits(from: string, to: string) {
  const taken = new Set([...from, ...to]);
  const units = new Map<string, string>();
  const characters = new Map<string, string>();
  let next = first;
  for (const character of taken) {
    if (!/[\p{Surrogate}\u{10000}-\u{10FFFF}]/u.test(character)) continue;
    while (next <= last && taken.has(String.fromCharCode(next))) next += 1;
    if (next > last) return undefined;
    const unit = String.fromCharCode(next);
    units.set(character, unit);
    characters.set(unit, character);
    next += 1;
  }
  const put = (text: string, by: ReadonlyMap<string, string>) =>
    by.size === 0 ? text : Array.from(text, (each) => by.get(each) ?? each).join("");
  return {
    from: put(from, units),
    to: put(to, units),
    /** What a stretch of either was before. */
    written: (text: string) => put(text, characters),
  };
}
