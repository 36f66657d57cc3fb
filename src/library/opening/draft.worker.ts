import type { Content } from "../../formats/format";
import { type ArticleFile, draftedFile } from "./drafted-file";

/** What the worker answers, once: the file, or why there is none. */
export type Answer = { readonly file: ArticleFile } | { readonly failed: string };

interface Asked {
  readonly content: Content;
  readonly formatId: string;
}

self.onmessage = ({ data: { content, formatId } }: MessageEvent<Asked>) => {
  const answer = (message: Answer, transfer: Transferable[] = []) =>
    self.postMessage(message, { transfer });
  draftedFile(content, formatId).then(
    (file) => answer({ file }, file.status === "read" ? [file.bytes.buffer] : []),
    (error: unknown) => answer({ failed: String(error) }),
  );
};
