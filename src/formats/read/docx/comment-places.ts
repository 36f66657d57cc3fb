/** Where a comment stands: stretches of blocks by their numbers, in UTF-16. */
export interface CommentPlace {
  readonly id: string;
  readonly ranges: { block: number; start: number; end: number }[];
}

/** Of more comments that are open at once, further ones are not placed: each has a stretch in every block. */
const mostOpen = 200;

/** Keeps where the comments of a Word document stand while its blocks are read. */
export class CommentPlaces {
  readonly #all = new Map<string, CommentPlace>();
  /** Where in the block that is read each open comment begins. */
  readonly #open = new Map<string, number>();
  #here: { id: string; start: number; end: number }[] = [];

  /** Those whose words are in a block. */
  get all(): readonly CommentPlace[] {
    return [...this.#all.values()];
  }

  begin(id: string, at: number): void {
    if (this.#open.size < mostOpen) this.#open.set(id, at);
  }

  end(id: string, at: number): void {
    const start = this.#open.get(id);
    if (start !== undefined) this.#here.push({ id, start, end: at });
    this.#open.delete(id);
  }

  /** Ends the block that is read, by its number and length; undefined for one that is not kept. */
  endBlock(block: number | undefined, length: number): void {
    for (const [id, start] of this.#open) this.#here.push({ id, start, end: length });
    for (const { id, start, end } of this.#here) {
      const place = this.#all.get(id) ?? { id, ranges: [] };
      this.#all.set(id, place);
      if (block !== undefined && start < end)
        place.ranges.push({ block, start, end: Math.min(end, length) });
    }
    this.#here = [];
    for (const id of this.#open.keys()) this.#open.set(id, 0);
  }
}
