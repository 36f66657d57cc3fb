import { Suspense, useEffect, useSyncExternalStore } from "react";
import { part } from "../ui/part";
import { type Brought, bring, brought } from "./brought";

/** Nothing is brought to a page while it is made: what is brought before it is taken over comes after. */
const nothing = () => undefined;

const Openings = part(() => import("./openings"));

/**
 * Lets files be dropped anywhere on any page, and opens what the page's own parts bring. `onExpected` is
 * called when an article is likely to be opened.
 */
export default function Bringing({ onExpected }: { onExpected: () => void }) {
  const last = useSyncExternalStore(brought.subscribe, brought.now, nothing);
  useEffect(() => watchDrops(bring), []);
  return (
    last && (
      <Suspense fallback={null}>
        <Openings brought={last} onExpected={onExpected} />
      </Suspense>
    )
  );
}

const above: Brought = { type: "above" };
const kinds = ["dragstart", "dragend", "dragenter", "dragover", "dragleave", "drop"] as const;

/** Tells of files that are held over the window and dropped anywhere in it; gives the way to stop it. */
function watchDrops(bring: (brought: Brought) => void): () => void {
  const listening = new AbortController();
  // A picture of the page itself is no file of the reader's, although it is dragged as one.
  let isOfPage = false;
  const listen = (event: DragEvent) => {
    if (event.type === "dragstart") isOfPage = true;
    if (event.type === "dragend") isOfPage = false;
    if (isOfPage || !event.dataTransfer?.types.includes("Files")) return;
    if (event.type === "dragleave") {
      if (event.relatedTarget === null) bring({ type: "away" });
      return;
    }
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    bring(event.type === "drop" ? { type: "files", files } : above);
  };
  for (const kind of kinds) window.addEventListener(kind, listen, { signal: listening.signal });
  return () => listening.abort();
}
