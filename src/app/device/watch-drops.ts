import type { Brought } from "./brought";

const above: Brought = { type: "above" };
const kinds = ["dragstart", "dragend", "dragenter", "dragover", "dragleave", "drop"] as const;

/** Tells of files that are held over the window and dropped anywhere in it; gives the way to stop it. */
export function watchDrops(bring: (brought: Brought) => void): () => void {
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
