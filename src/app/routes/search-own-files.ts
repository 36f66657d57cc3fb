import { ownBytes } from "../../sources/library/own/own-bytes";
import { ownFiles } from "../../sources/library/own/summaries";
import type { Searcher } from "../../sources/search/searcher";

/** So many files are taken in before what has been found is looked for again. */
const batch = 40;

let working: Promise<void> = Promise.resolve();

/**
 * Brings a searcher up to date with the files on this device, one after the other: those that it has
 * already stay. Calls `onMore` when there may be more to find.
 */
export function searchOwnFiles(searcher: Searcher, onMore: () => void): Promise<void> {
  working = working.then(() => takeIn(searcher, onMore)).catch(() => {});
  return working;
}

async function takeIn(searcher: Searcher, onMore: () => void): Promise<void> {
  const files = await ownFiles();
  const lacking = await searcher.keepOnly(
    files.map(({ key, revision, opened }) => ({ key, revision: `${revision} ${opened}` })),
  );
  for (const [at, file] of lacking.entries()) {
    const bytes = await ownBytes(file.key);
    if (bytes !== undefined) await searcher.add(file, bytes);
    if ((at + 1) % batch === 0) onMore();
  }
  onMore();
}
