import type { Content } from "../../../formats/format";
import { type ArticleFile, draftedFile } from "./drafted-file";
import { LostCodeError } from "./lost-code";
import { together } from "./together";

/** What the worker answers, once: the file, or why there is none. */
export type DraftAnswer =
  | { readonly file: ArticleFile }
  /** Those put together. */
  | { readonly together: readonly Content[] }
  /** A part of its code could not be had. */
  | { readonly lost: string }
  /** The code has a fault. */
  | { readonly failed: string };

/** What it is asked, once: to read a content, or to put contents together, see together.ts. */
export type DraftTask =
  | { readonly content: Content; readonly formatId: string }
  | { readonly contents: readonly Content[] };

// What every text needs is loaded before there is one, and has run once: the first time takes longest.
const warmUp = "“It will rain,” the forecaster Tom Oake of Norway told reporters on Monday.";
draftedFile({ bytes: new TextEncoder().encode(warmUp) }, "text").catch(() => {});

self.onmessage = ({ data }: MessageEvent<DraftTask>) => {
  const answer = (message: DraftAnswer, transfer: Transferable[] = []) =>
    self.postMessage(message, { transfer });
  const fail = (error: unknown) =>
    answer(error instanceof LostCodeError ? { lost: error.message } : { failed: String(error) });
  if ("contents" in data) {
    together(data.contents).then((contents) => answer({ together: contents }), fail);
    return;
  }
  draftedFile(data.content, data.formatId).then(
    (file) => answer({ file }, file.status === "read" ? [file.bytes.buffer] : []),
    fail,
  );
};
