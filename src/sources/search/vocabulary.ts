/** How a piece of what was typed stands in a word: as all of it, as its beginning, or inside. */
export type WordFit = "whole" | "first" | "anywhere";

/** The words of an index, to be looked through letter by letter. */
export class Vocabulary {
  /** All words, each between two line ends. */
  readonly #words: string;
  /** For each word where it begins in that, and where in the postings what it stands in does. */
  readonly #starts: readonly number[];
  readonly #postings: readonly number[];

  constructor(postings: string) {
    const words: string[] = [];
    const starts: number[] = [];
    const places: number[] = [];
    let length = 1;
    for (let at = 0; at < postings.length; ) {
      const space = postings.indexOf(" ", at);
      const end = postings.indexOf("\n", at);
      if (space < 0) break;
      const word = postings.slice(at, space);
      words.push(word);
      starts.push(length);
      places.push(space + 1);
      length += word.length + 1;
      if (end < 0) break;
      at = end + 1;
    }
    this.#words = `\n${words.join("\n")}\n`;
    this.#starts = starts;
    this.#postings = places;
  }

  /** Tells of each word that has a piece in it where its postings begin, and how well it fits. */
  look(piece: string, wanted: WordFit, tell: (postings: number, fit: WordFit) => void): void {
    const sought = `${wanted === "anywhere" ? "" : "\n"}${piece}${wanted === "whole" ? "\n" : ""}`;
    const inset = wanted === "anywhere" ? 0 : 1;
    let number = 0;
    let at = this.#words.indexOf(sought);
    while (at >= 0) {
      number = this.#wordAt(at + inset, number);
      const start = this.#starts[number] ?? 0;
      const end = (this.#starts[number + 1] ?? this.#words.length) - 1;
      const isFirst = at + inset === start;
      const isWhole = isFirst && end - start === piece.length;
      tell(this.#postings[number] ?? 0, isWhole ? "whole" : isFirst ? "first" : "anywhere");
      at = this.#words.indexOf(sought, end);
    }
  }

  /** The number of the word that an offset is in, no lower than a number. */
  #wordAt(offset: number, from: number): number {
    let [low, high] = [from, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}
