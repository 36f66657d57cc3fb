import { check } from "../core/article/check";
import { detectFormat } from "./detect";
import type { ExportList } from "./export-list";
import type { ReadFormat, WriteListFormat } from "./format";
import { readFormats } from "./read-formats";
import { listFormats } from "./registry";
import { bundled, exportListOf } from "./sample.fixture";

/** The formats that lists are written in and articles read from: of one media type. */
export const roundTrips: readonly { readonly write: WriteListFormat; readonly read: ReadFormat }[] =
  listFormats.flatMap((write) => {
    const read = readFormats.find(({ mediaTypes }) =>
      mediaTypes.some((each) => write.mediaTypes.includes(each)),
    );
    return read === undefined || write.isFor !== undefined ? [] : [{ write, read }];
  });

/** Writes a list in a format and reads that again: what it is taken for, and its articles. */
export async function readAgain(write: WriteListFormat, list: ExportList) {
  const written = (await write.load())(list);
  const content = {
    bytes: new TextEncoder().encode(written),
    fileName: `quotations.${write.extensions[0]}`,
  };
  const format = detectFormat(content);
  const result = (await format?.load())?.(content);
  const articles = result?.status === "read" ? result.articles : [];
  return { format, articles: articles.flatMap((article) => check(article).article ?? []) };
}

/** What becomes of all quotations of an article that are written in a format and read again. */
export async function thereAndBack(write: WriteListFormat): Promise<{
  /** The id of the format that the file is taken for. */
  readonly takenFor: string | undefined;
  /** The words of quotations that are not in the text of any article that is read. */
  readonly lost: readonly string[];
}> {
  const list = exportListOf(bundled("the-harbour-vote"));
  const { format, articles } = await readAgain(write, list);
  const paragraphs = articles
    .flatMap(({ sections }) => sections)
    .flatMap((section) => section.paragraphs.map(({ text }) => text));
  const lost = list.rows
    .flatMap(({ entry }) => entry.text.split(/ … |\n/))
    .filter((words) => !paragraphs.some((text) => text.includes(words)));
  return { takenFor: format?.id, lost };
}
