import type { ReadFormat } from "./format";

/** What is read in a few seconds, in bytes, where nothing else is said. */
const usual = 25_000_000;

/** Trees of elements and tables of words take longer; Markdown takes longest. */
const most: Readonly<Record<string, number>> = {
  "annotated-article": Number.POSITIVE_INFINITY,
  archive: Number.POSITIVE_INFINITY,
  unread: Number.POSITIVE_INFINITY,
  html: 10_000_000,
  tei: 10_000_000,
  "akoma-ntoso": 10_000_000,
  parlparse: 10_000_000,
  "uima-xmi": 10_000_000,
  "gate-xml": 10_000_000,
  "corenlp-xml": 10_000_000,
  webanno: 8_000_000,
  markdown: 2_000_000,
};

/**
 * The largest file of a format that is read on a page, in bytes: one that a person need not wait for longer
 * than ten seconds. Those of no entry here are of the usual size; of others, the app's own limit holds.
 */
export function mostBytes({ id }: ReadFormat): number {
  return most[id] ?? usual;
}
