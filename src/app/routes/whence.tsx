import { useMemo } from "react";
import { draftedIn } from "../../core/article/drafted";
import type { LoadedArticle } from "../../sources/library/loaded-article";
import { part } from "../ui/part";

const DeviceNote = part(() => import("../device/device-note"));
const ElsewhereBanner = part(() => import("./elsewhere-banner"));

const DraftNote = part(() => import("./draft-note"));

/** Loads what is said before an article of the reader's own. */
export async function loadNotes(): Promise<void> {
  await Promise.all([DeviceNote.load(), DraftNote.load()]);
}

/** Says, before an article that is not bundled, where it comes from and what of it is a draft. */
export default function Whence({ loaded }: { loaded: LoadedArticle }) {
  const { elsewhere, onDevice, marked } = loaded;
  const drafted = useMemo(() => draftedIn(marked.annotations), [marked]);
  return (
    <>
      {elsewhere !== undefined && <ElsewhereBanner elsewhere={elsewhere} />}
      {elsewhere === undefined && onDevice && <DeviceNote marked={marked} onDevice={onDevice} />}
      {drafted && <DraftNote drafted={drafted} />}
    </>
  );
}
