/** An id for addresses from words: `Harbour talks end` is `harbour-talks-end`; `other` where none is left. */
export function idFrom(words: string, other: string): string {
  const plain = words
    .slice(0, 400)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (plain.length <= 60) return plain === "" ? other : plain;
  return plain.slice(0, 60).replace(/-[^-]*$/, "");
}

/** Gives each of several things an id of its own: `talks`, `talks-2`, `talks-3`. */
export class OwnIds {
  readonly #taken = new Set<string>();
  readonly #last = new Map<string, number>();

  /** An id from words that none before had; from `other` where the words give none. */
  from(words: string, other: string): string {
    const plain = idFrom(words, other);
    let id = plain;
    for (let number = this.#last.get(plain) ?? 1; this.#taken.has(id); ) {
      id = `${plain}-${++number}`;
      this.#last.set(plain, number);
    }
    this.#taken.add(id);
    return id;
  }
}
