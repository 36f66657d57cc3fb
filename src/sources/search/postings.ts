// One line per word, sorted: the word, a space, and how far on the next passage is that holds it, in
// base 36, separated by commas; how often, where it is more than once, after a colon.

/** For each word how often it stands in which passage, as text. Passages are numbered from 0. */
export function encodePostings(words: ReadonlyMap<string, ReadonlyMap<number, number>>): string {
  return [...words]
    .map(([word, counts]): readonly [string, string] => {
      let last = -1;
      const gaps = [...counts]
        .sort(([a], [b]) => a - b)
        .map(([passage, count]) => {
          const gap = passage - last - 1;
          last = passage;
          return count > 1 ? `${gap.toString(36)}:${count}` : gap.toString(36);
        });
      return [word, gaps.join(",")];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, gaps]) => `${word} ${gaps}`)
    .join("\n");
}

const [lineEnd, comma, colon] = ["\n".charCodeAt(0), ",".charCodeAt(0), ":".charCodeAt(0)];

/** Reads the line that begins at an offset after its word: tells each passage, and how often it holds it. */
export function readPostings(
  postings: string,
  from: number,
  tell: (passage: number, count: number) => void,
): void {
  let passage = -1;
  let at = from;
  const number = (base: 10 | 36) => {
    let value = 0;
    for (; at < postings.length; at += 1) {
      const unit = postings.charCodeAt(at);
      if (unit === comma || unit === colon || unit === lineEnd) break;
      value = value * base + unit - (unit < 58 ? 48 : 87);
    }
    return value;
  };
  while (at < postings.length) {
    passage += number(36) + 1;
    let count = 1;
    if (postings.charCodeAt(at) === colon) {
      at += 1;
      count = number(10);
    }
    tell(passage, count);
    if (postings.charCodeAt(at) !== comma) return;
    at += 1;
  }
}
