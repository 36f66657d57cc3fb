/** The key of a new file: the article's id, with the first number that is free where others have it. */
export function freeKey(articleId: string, taken: ReadonlySet<IDBValidKey>): string {
  if (!taken.has(articleId)) return articleId;
  for (let number = 2; ; number += 1) {
    const key = `${articleId}-${number}`;
    if (!taken.has(key)) return key;
  }
}
