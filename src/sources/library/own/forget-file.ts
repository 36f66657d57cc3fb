import type { SameByHand } from "../same-entity";
import { addToGroup, type GroupMembership, memberships, removeFromGroup } from "./groups";
import { type LeftOutLines, leftOutLines, noteLeftOut } from "./left-out-lines";
import { ownArticleId } from "./own-queries";
import { join, joined, separate } from "./same-by-hand";

/** What the reader has said about a file: its groups, and who in it is the same as somebody elsewhere. */
export interface SaidOfFile {
  readonly key: string;
  readonly groups: readonly GroupMembership[];
  readonly joins: readonly SameByHand[];
  readonly leftOut: LeftOutLines | undefined;
}

/** Forgets what the reader has said about a file that is being removed; gives it, to be said again. */
export async function forgetFile(key: string): Promise<SaidOfFile> {
  const [groups, joins, leftOut] = await Promise.all([memberships(), joined(), leftOutLines(key)]);
  const id = ownArticleId(key);
  const said: SaidOfFile = {
    key,
    leftOut,
    groups: groups.filter((each) => each.key === key),
    joins: joins.filter(({ members }) => members.some(({ articleId }) => articleId === id)),
  };
  for (const { group } of said.groups) await removeFromGroup(group, [key]);
  for (const each of said.joins) await separate(each);
  await noteLeftOut(key, undefined);
  return said;
}

/** Says it again of a file that has been put back, perhaps under another key. */
export async function sayAgain(
  { key, groups, joins, leftOut }: SaidOfFile,
  now: string,
): Promise<void> {
  await noteLeftOut(now, leftOut);
  const [before, after] = [ownArticleId(key), ownArticleId(now)];
  for (const { group } of groups) await addToGroup(group, [now]);
  for (const { kind, members } of joins) {
    const [one, other] = members.map((member) =>
      member.articleId === before ? { ...member, articleId: after } : member,
    );
    if (one !== undefined && other !== undefined) await join({ kind, members: [one, other] });
  }
}
