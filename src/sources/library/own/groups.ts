import * as v from "valibot";
import { tellChange } from "../device/changes";
import { inStores, recordsIn } from "./store";

/** That a file of the reader's own is in a group. A group is there as long as a file is in it. */
const membership = v.object({ group: v.pipe(v.string(), v.nonEmpty()), key: v.string() });

export type GroupMembership = v.InferOutput<typeof membership>;

/** Those that the browser did not keep, until the page is closed. */
const held = new Map<string, GroupMembership>();

/** Which files are in which groups; damaged records are passed over. */
export async function memberships(): Promise<readonly GroupMembership[]> {
  const records = [...(await recordsIn("groups")).values()];
  const kept = records.flatMap((record) => {
    const parsed = v.safeParse(membership, record);
    return parsed.success ? parsed.output : [];
  });
  return [...kept, ...held.values()];
}

/** Puts files into a group; those that are in it already stay. */
export async function addToGroup(group: string, keys: readonly string[]): Promise<void> {
  const all = keys.map((key): GroupMembership => ({ group, key }));
  const isKept = await inStores(async (database) => {
    const { store, done } = database.transaction("groups", "readwrite");
    await Promise.all([...all.map((each) => store.put(each, recordKey(each))), done]);
    return true;
  });
  if (isKept !== true) for (const each of all) held.set(recordKey(each), each);
  tellChange({ type: "kept", key: "", revision: "" });
}

/** Takes files out of a group. The files themselves stay. */
export async function removeFromGroup(group: string, keys: readonly string[]): Promise<void> {
  const records = keys.map((key) => recordKey({ group, key }));
  for (const record of records) held.delete(record);
  await inStores(async (database) => {
    const { store, done } = database.transaction("groups", "readwrite");
    await Promise.all([...records.map((record) => store.delete(record)), done]);
    return true;
  });
  tellChange({ type: "removed", key: "", revision: "" });
}

function recordKey({ group, key }: GroupMembership): string {
  return JSON.stringify([group, key]);
}
