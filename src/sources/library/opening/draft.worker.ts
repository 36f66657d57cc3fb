import type { Content } from "../../../formats/format";
import { type ArticleFile, draftedFile } from "./drafted-file";
import { foreignFormat } from "./foreign-format";
import { LostCodeError } from "./lost-code";
import { together } from "./together";

/** What the worker answers, once: the file, or why there is none. */
export type DraftAnswer =
  | { readonly file: ArticleFile }
  /** It is in no other format than the app's own. */
  | { readonly own: true }
  /** Those put together. */
  | { readonly together: readonly Content[] }
  /** A part of its code could not be had. */
  | { readonly lost: string }
  /** The code has a fault. */
  | { readonly failed: string };

/** What it says before it makes a file. */
export type DraftStart = { readonly started: true };

/** What it is asked, once: to read a content, or to put contents together, see together.ts. */
export type DraftTask = { readonly content: Content } | { readonly contents: readonly Content[] };

// What every text needs is loaded before there is one, and has run once: the first time takes longest.
const warmUp = "“It will rain,” the forecaster Tom Oake of Norway told reporters on Monday.";
const warming = { bytes: new TextEncoder().encode(warmUp) };
draftedFile(warming, foreignFormat(warming) ?? "text").catch(() => {});

self.onmessage = ({ data }: MessageEvent<DraftTask>) => {
  const answer = (message: DraftAnswer | DraftStart, transfer: Transferable[] = []) =>
    self.postMessage(message, { transfer });
  const fail = (error: unknown) =>
    answer(error instanceof LostCodeError ? { lost: error.message } : { failed: String(error) });
  if ("contents" in data) {
    together(data.contents).then((contents) => answer({ together: contents }), fail);
    return;
  }
  const formatId = foreignFormat(data.content);
  if (formatId === undefined) {
    answer({ own: true });
    return;
  }
  answer({ started: true });
  draftedFile(data.content, formatId).then(
    (file) => answer({ file }, file.status === "read" ? [file.bytes.buffer] : []),
    fail,
  );
};
