import { detectFormat } from "../../formats/detect";
import type { Content } from "../../formats/format";
import { startWorker } from "../../trusted/own-script";
import { askWorker } from "./ask-worker";
import type { Answer } from "./draft.worker";
import workerAddress from "./draft.worker?worker&url";
import { type ArticleFile, draftedFile } from "./drafted-file";

/** How likely a content has to be in another format: a text may be an annotated article with a fault. */
const sure = 0.3;

/**
 * The article of a file that is a page, Markdown or text, drafted, as a file of the app's own format;
 * undefined for one that is, or may be meant to be, of that format already. It is made beside the page,
 * which stays awake. `onStart` is called when there is one to be made. Rejects with the signal's reason,
 * or when the code for the format cannot be loaded.
 */
export async function articleFile(
  content: Content,
  signal: AbortSignal,
  onStart: () => void = () => {},
): Promise<ArticleFile | undefined> {
  const format = detectFormat(content, sure);
  if (format === undefined || format.id === "annotated-article") return undefined;
  onStart();
  return draftedBeside(content, format.id, signal).catch(() => {
    // A browser that starts no worker, or one whose script a new version has taken away.
    signal.throwIfAborted();
    return draftedFile(content, format.id);
  });
}

async function draftedBeside(
  content: Content,
  formatId: string,
  signal: AbortSignal,
): Promise<ArticleFile> {
  return askWorker(startWorker(workerAddress), { content, formatId }, signal, (answer: Answer) => {
    if ("failed" in answer) throw new Error(answer.failed);
    return answer.file;
  });
}
