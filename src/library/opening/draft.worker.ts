import type { Content } from "../../formats/format";
import { type ArticleFile, draftedFile } from "./drafted-file";
import { LostCodeError } from "./lost-code";

/** What the worker answers, once: the file, or why there is none. */
export type DraftAnswer =
  | { readonly file: ArticleFile }
  /** A part of its code could not be had. */
  | { readonly lost: string }
  /** The code has a fault. */
  | { readonly failed: string };

interface Asked {
  readonly content: Content;
  readonly formatId: string;
}

// What every text needs is loaded before there is one, and has run once: the first time takes longest.
const warmUp = "“It will rain,” the forecaster Tom Oake of Norway told reporters on Monday.";
draftedFile({ bytes: new TextEncoder().encode(warmUp) }, "text").catch(() => {});

self.onmessage = ({ data: { content, formatId } }: MessageEvent<Asked>) => {
  const answer = (message: DraftAnswer, transfer: Transferable[] = []) =>
    self.postMessage(message, { transfer });
  draftedFile(content, formatId).then(
    (file) => answer({ file }, file.status === "read" ? [file.bytes.buffer] : []),
    (error: unknown) =>
      answer(error instanceof LostCodeError ? { lost: error.message } : { failed: String(error) }),
  );
};
