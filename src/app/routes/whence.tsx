import { useMemo } from "react";
import { draftCounts } from "../../core/article/draft-counts";
import type { Document } from "../../sources/library/document";
import { part } from "../ui/part";

const DeviceNote = part(() => import("../device/device-note"));
const ElsewhereBanner = part(() => import("./elsewhere-banner"));

const DraftNote = part(() => import("./draft-note"));

/** Loads what is said before an article of the reader's own. */
export async function loadNotes(): Promise<void> {
  await Promise.all([DeviceNote.load(), DraftNote.load()]);
}

/** Says, before an article that is not bundled, where it comes from and what of it is a draft. */
export default function Whence({ loaded }: { loaded: Document }) {
  const { origin, marked } = loaded;
  const drafted = useMemo(() => draftCounts(marked.annotations), [marked]);
  return (
    <>
      {origin.from === "web" && <ElsewhereBanner origin={origin} />}
      {origin.from === "device" && <DeviceNote marked={marked} origin={origin} />}
      {drafted && (
        <DraftNote drafted={drafted} origin={origin.from === "device" ? origin : undefined} />
      )}
    </>
  );
}
