/** For lists of which entries were left out: where those that were kept stand in the file. */
const indexes = new WeakMap<readonly unknown[], readonly number[]>();

/** Remembers where the entries of a list stood before some were left out. */
export function rememberIndexes(list: readonly unknown[], inFile: readonly number[]): void {
  indexes.set(list, inFile);
}

/** Where an entry of an article's list stands in the file that the article was read from. */
export function indexInFile(list: readonly unknown[], index: number): number {
  return indexes.get(list)?.[index] ?? index;
}
