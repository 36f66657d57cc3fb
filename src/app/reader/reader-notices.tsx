import { type ComponentType, Suspense } from "react";
import type { Reading } from "../reading/reading";
import { part } from "../ui/part";
import { Region } from "../ui/region";

const LateNotices = part(() => import("./notices"));

/** Once they are loaded: at a link that may have something to be said about, before the text is shown. */
let Notices: ComponentType<{ onShown: () => void }> = LateNotices;

/** Loads what is said about a link, so that it is there at once. The text is there without it, too. */
export async function loadLateNotices(): Promise<void> {
  await import("./notices").then(
    (loaded) => {
      Notices = loaded.default;
    },
    () => {},
  );
}

interface Props {
  readonly missing: Reading["missing"];
  readonly onShown: () => void;
}

/** What is said of a link that names what the article does not have. */
export function ReaderNotices({ missing, onShown }: Props) {
  if (!isSomethingMissing(missing)) return null;
  return (
    <Region name="notices" of={missing}>
      <Suspense fallback={null}>
        <Notices onShown={onShown} />
      </Suspense>
    </Region>
  );
}

function isSomethingMissing({ sectionId, annotationId, values }: Reading["missing"]): boolean {
  return sectionId !== undefined || annotationId !== undefined || values.length > 0;
}
