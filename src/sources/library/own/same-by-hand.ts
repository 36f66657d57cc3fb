import * as v from "valibot";
import { kinds } from "../../../core/article/kinds";
import { tellChange } from "../device/changes";
import type { SameByHand } from "../same-entity";
import { inStores, recordsIn } from "./store";

const one = v.object({ articleId: v.string(), entityId: v.string() });
const sameByHand = v.object({ kind: v.picklist(kinds), members: v.tuple([one, one]) });

/** Those that the browser did not keep, until the page is closed. */
const held = new Map<string, SameByHand>();

/** All that the reader has joined; damaged records are passed over. */
export async function joined(): Promise<readonly SameByHand[]> {
  const records = [...(await recordsIn("same")).values()];
  const kept = records.flatMap((record) => {
    const parsed = v.safeParse(sameByHand, record);
    return parsed.success ? parsed.output : [];
  });
  return [...kept, ...held.values()];
}

/** Notes that two are the same: from now on they are one in the library. */
export async function join(same: SameByHand): Promise<void> {
  const key = keyOf(same);
  const isKept = await inStores((database) => database.put("same", same, key));
  if (isKept === undefined) held.set(key, same);
  tellChange({ type: "kept", key: "", revision: "" });
}

/** Takes back what has been noted of two. */
export async function separate(same: SameByHand): Promise<void> {
  const key = keyOf(same);
  held.delete(key);
  await inStores((database) => database.delete("same", key));
  tellChange({ type: "removed", key: "", revision: "" });
}

function keyOf({ kind, members }: SameByHand): string {
  return JSON.stringify([kind, ...members.map(({ articleId, entityId }) => [articleId, entityId])]);
}
