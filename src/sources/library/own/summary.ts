import * as v from "valibot";
import type { MarkedArticle } from "../../../core/article/marked-article";
import { type ArticleSaid, articleSaid, gatheringSaid } from "../article-said";
import { type CatalogueEntry, catalogueEntry } from "../catalogue";
import { catalogueEntryOf, wordCounts } from "../catalogue-entry";
import type { KeptFile } from "../device/kept-file";
import { shortened } from "../device/shortened";
import { nextTask } from "../opening/next-task";

/** What lists and pages across the library need of one file, so that they need not open it. */
export interface Summary {
  readonly entry: CatalogueEntry;
  readonly said: ArticleSaid;
}

/** The parts of a summary, each of which is kept in a store of its own and read alone. */
export const summaryParts = { entry: catalogueEntry, said: articleSaid } as const;

export type SummaryPart = keyof typeof summaryParts;

/** Counts up when summaries are made otherwise: those of before are made anew. */
const making = 1;

const [longestHeadline, longestSummary] = [300, 600];

/** Makes each part in tasks of its own: of a long article each takes a while. */
export async function summaryOf(marked: MarkedArticle): Promise<Summary> {
  let words = 0;
  for (const count of wordCounts(marked)) {
    words += count;
    await nextTask();
  }
  const { image: _, ...entry } = catalogueEntryOf(marked, words);
  await nextTask();
  const said = await inTasks(gatheringSaid(marked));
  await nextTask();
  const headline = shortened(entry.headline, longestHeadline);
  return {
    entry: {
      ...entry,
      headline,
      ...(entry.summary === undefined ? {} : { summary: shortened(entry.summary, longestSummary) }),
    },
    said: { ...said, headline },
  };
}

/** What comes of steps, each of which is taken in a task of its own. */
async function inTasks<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await nextTask();
  }
}

/** What a summary is kept under: the same for the same bytes, another when they are written anew. */
export function summaryKey({ revision, size, checksum }: KeptFile): string {
  return `${making} ${revision} ${size} ${checksum}`;
}

/** A part of a summary as it was written; undefined for one that has been damaged since. */
export function parsePart<Part extends SummaryPart>(
  part: Part,
  value: unknown,
): Summary[Part] | undefined {
  const parsed = v.safeParse(summaryParts[part], value);
  return parsed.success ? (parsed.output as Summary[Part]) : undefined;
}
