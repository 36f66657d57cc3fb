import { useEffect } from "react";
import { bring } from "./brought";
import { pastedFrom } from "./pasted";

/** In UTF-16 units: what is shorter is hardly the text of an article. */
const shortest = 80;

/**
 * Takes what is pasted anywhere on the page but into a field: files and annotated articles are opened,
 * and text is laid in the place for it.
 */
export function usePaste(): void {
  useEffect(() => {
    const listen = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isField(event.target)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const pasted = pastedFrom(event.clipboardData);
      const { text } = pasted;
      const isArticle = isLikelyArticle(text);
      if (files.length === 0 && !isArticle && text.trim().length < shortest) return;
      event.preventDefault();
      // A text from a word processor comes with a picture of itself.
      if (text.trim() === "") bring({ type: "files", files });
      else bring(isArticle ? { type: "text", text } : { type: "pasted", pasted });
    };
    document.addEventListener("paste", listen);
    return () => document.removeEventListener("paste", listen);
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, [contenteditable], [role=dialog]") !== null
  );
}

function isLikelyArticle(text: string): boolean {
  if (/^\uFEFF?WEBVTT\s/.test(text)) return true;
  return /^\s*\{/.test(text) && /"(formatVersion|headline|annotations)"\s*:/.test(text);
}
