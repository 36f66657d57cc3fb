import type { AsPlainObject } from "minisearch";

// MiniSearch's own JSON takes about ten bytes for each passage that a word stands in; this takes
// two to three. One line per word: the word, a space, and how far on the next passage is that
// holds it, in base 36, separated by commas; how often, where it is more than once, after a colon.

/** MiniSearch's index as text. There is one field, and passages are numbered from 0. */
export function encodePostings({ index }: AsPlainObject): string {
  return index
    .map(([word, fields]): readonly [string, string] => {
      let last = -1;
      const gaps = Object.entries(fields[0] ?? {}).map(([key, count]) => {
        const gap = Number(key) - last - 1;
        last = Number(key);
        return count > 1 ? `${gap.toString(36)}:${count}` : gap.toString(36);
      });
      return [word, gaps.join(",")];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, gaps]) => `${word} ${gaps}`)
    .join("\n");
}

/** The text back to MiniSearch's index of so many passages; gives way to the browser between words. */
export async function decodePostings(
  postings: string,
  passages: number,
  giveWay: () => Promise<void>,
): Promise<AsPlainObject> {
  const index: AsPlainObject["index"] = [];
  const lengths = new Array<number>(passages).fill(0);
  for (const line of postings === "" ? [] : postings.split("\n")) {
    const space = line.indexOf(" ");
    index.push([line.slice(0, space), { 0: decodeLine(line, space + 1, lengths) }]);
    if (index.length % 500 === 0) await giveWay();
  }
  const numbers = Array.from(lengths.keys());
  return {
    documentCount: passages,
    nextId: passages,
    documentIds: Object.fromEntries(numbers.map((number) => [number, number])),
    fieldIds: { text: 0 },
    fieldLength: Object.fromEntries(numbers.map((number) => [number, [lengths[number] ?? 0]])),
    averageFieldLength: [lengths.reduce((sum, length) => sum + length, 0) / (passages || 1)],
    storedFields: {},
    index,
    serializationVersion: 2,
  };
}

const [comma, colon] = [",".charCodeAt(0), ":".charCodeAt(0)];

function decodeLine(line: string, from: number, lengths: number[]): Record<string, number> {
  const counts: Record<string, number> = {};
  let passage = -1;
  let at = from;
  const number = (base: 10 | 36) => {
    let value = 0;
    for (let unit = line.charCodeAt(at); at < line.length; unit = line.charCodeAt(++at)) {
      if (unit === comma || unit === colon) break;
      value = value * base + unit - (unit < 58 ? 48 : 87);
    }
    return value;
  };
  while (at < line.length) {
    passage += number(36) + 1;
    let count = 1;
    if (line.charCodeAt(at) === colon) {
      at += 1;
      count = number(10);
    }
    at += 1;
    counts[passage] = count;
    lengths[passage] = (lengths[passage] ?? 0) + 1;
  }
  return counts;
}
