import { entryPath } from "./path";

/** For lists of which entries were left out: where those that were kept stand in the file. */
const indexes = new WeakMap<readonly unknown[], readonly number[]>();

/** Lists that are written in the file as their only entry. */
const alone = new WeakSet<readonly unknown[]>();

/** Remembers where the entries of a list stood before some were left out. */
export function rememberIndexes(list: readonly unknown[], inFile: readonly number[]): void {
  indexes.set(list, inFile);
}

/** Remembers that the file has an entry in place of this list of it. */
export function rememberAlone(list: readonly unknown[]): void {
  alone.add(list);
}

/** Whether {@link rememberAlone} has been told of a list. */
export function isAlone(list: readonly unknown[]): boolean {
  return alone.has(list);
}

/** Where an entry of an article's list stands in the file that the article was read from. */
export function indexInFile(list: readonly unknown[], index: number): number {
  return indexes.get(list)?.[index] ?? index;
}

/** The path in the file of an entry of an article's list, which has this path itself. */
export function pathInFile(list: readonly unknown[], path: string, index: number): string {
  return isAlone(list) ? path : entryPath(path, indexInFile(list, index));
}
