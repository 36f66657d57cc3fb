import { queryOptions } from "@tanstack/react-query";
import type { ArticleSaid } from "../article-said";
import type { CatalogueEntry } from "../catalogue";
import type { SameByHand } from "../same-entity";
import type { GroupMembership } from "./groups";

/** An article of the reader's own as a list shows it; its id is the key of its file. */
export function ownEntriesQuery() {
  return queryOptions({
    // Under the key of the shelf, with which it is read again.
    queryKey: ["device", "entries"],
    queryFn: async (): Promise<readonly CatalogueEntry[]> => {
      const { summariesOf } = await import("./summaries");
      const all = await summariesOf("entry");
      return all.map(({ file, value }) => ({ ...value, id: file.key }));
    },
  });
}

/** What stands for an article of the reader's own among others, by the key of its file. */
export function ownArticleId(key: string): string {
  return `device:${encodeURIComponent(key)}`;
}

/** What is said in the reader's own articles; each has an id that no bundled article has. */
export function ownSaidQuery() {
  return queryOptions({
    queryKey: ["device", "said"],
    queryFn: async (): Promise<readonly ArticleSaid[]> => {
      const { summariesOf } = await import("./summaries");
      const all = await summariesOf("said");
      return all.map(({ file, value }) => ({
        ...value,
        id: ownArticleId(file.key),
        deviceKey: file.key,
      }));
    },
  });
}

/** Who is the same by what the reader has said. */
export function sameByHandQuery() {
  return queryOptions({
    queryKey: ["device", "same"],
    queryFn: async (): Promise<readonly SameByHand[]> => (await import("./same-by-hand")).joined(),
  });
}

/** Which files are in which of the reader's groups. */
export function membershipsQuery() {
  return queryOptions({
    queryKey: ["device", "groups"],
    queryFn: async (): Promise<readonly GroupMembership[]> =>
      (await import("./groups")).memberships(),
  });
}
