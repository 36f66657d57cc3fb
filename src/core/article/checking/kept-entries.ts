/** What is kept of a list of which not all is, and where it stood in the list. */
export class KeptEntries {
  readonly entries: unknown[];
  readonly indexes: number[];

  /** The first entries of the list, so many, as they are. */
  constructor(list: readonly unknown[], count: number) {
    this.entries = list.slice(0, count);
    this.indexes = Array.from({ length: count }, (_, index) => index);
  }

  add(entry: unknown, index: number): void {
    this.entries.push(entry);
    this.indexes.push(index);
  }
}
