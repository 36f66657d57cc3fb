import { useEffect } from "react";
import { bring } from "./brought";

/** Opens what is pasted anywhere on the page but into a field: files, or text that looks like an annotated article. */
export function usePaste(): void {
  useEffect(() => {
    const listen = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isField(event.target)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (files.length === 0 && !isLikelyArticle(text)) return;
      event.preventDefault();
      bring(files.length > 0 ? { type: "files", files } : { type: "text", text });
    };
    document.addEventListener("paste", listen);
    return () => document.removeEventListener("paste", listen);
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;
}

function isLikelyArticle(text: string): boolean {
  return /^\s*\{/.test(text) && /"(formatVersion|headline|annotations)"\s*:/.test(text);
}
