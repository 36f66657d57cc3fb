import { detectFormat } from "../../../formats/detect";
import type { Content } from "../../../formats/format";
import { askWorker } from "./ask-worker";
import type { DraftAnswer, DraftTask } from "./draft.worker";
import workerAddress from "./draft.worker?worker&url";
import { type ArticleFile, draftedFile } from "./drafted-file";
import { LostCodeError } from "./lost-code";
import { together } from "./together";
import { WorkerInWaiting } from "./worker-in-waiting";

/** How likely a content has to be in another format: a text may be an annotated article with a fault. */
const sure = 0.3;

const waiting = new WorkerInWaiting(workerAddress);

/** For so long, in milliseconds, a worker is kept that nothing has come for: something else may. */
const restMs = 10_000;

let dismissal: ReturnType<typeof setTimeout> | undefined;

/** Has everything loaded that drafting a text needs, beside the page: a text is likely to come. */
export function expectDrafting(): void {
  clearTimeout(dismissal);
  waiting.start();
}

/** No text is coming after all. */
export function expectNoDrafting(): void {
  clearTimeout(dismissal);
  dismissal = setTimeout(() => waiting.dismiss(), restMs);
}

/**
 * The article of a file that is a page, Markdown or text, drafted, as a file of the app's own format;
 * undefined for one that is, or may be meant to be, of that format already. It is made beside the page,
 * which stays awake. `onStart` is called when there is one to be made. Rejects with the signal's reason,
 * or with a LostCodeError when the code for the format cannot be loaded.
 */
export async function articleFile(
  content: Content,
  signal: AbortSignal,
  onStart: () => void = () => {},
): Promise<ArticleFile | undefined> {
  const format = detectFormat(content, sure);
  if (format === undefined || format.id === "annotated-article") {
    expectNoDrafting();
    return undefined;
  }
  onStart();
  const made = await draftedBeside(content, format.id, signal);
  // On the page, where there is no worker. What fails in a worker would fail here as well.
  return made ?? draftedFile(content, format.id);
}

/**
 * Contents with those that are read as one put together, and archives taken apart, beside the page. Rejects as {@link articleFile} does.
 */
export async function togetherBeside(
  contents: readonly Content[],
  signal: AbortSignal,
): Promise<readonly Content[]> {
  const answered = await answerBeside({ contents }, signal);
  return answered && "together" in answered ? answered.together : together(contents);
}

/** Undefined where there is no worker. */
async function draftedBeside(
  content: Content,
  formatId: string,
  signal: AbortSignal,
): Promise<ArticleFile | undefined> {
  const answered = await answerBeside({ content, formatId }, signal);
  return answered && "file" in answered ? answered.file : undefined;
}

/** Undefined where there is no worker: a browser starts none, or a new version has taken its script away. */
async function answerBeside(
  task: DraftTask,
  signal: AbortSignal,
): Promise<DraftAnswer | undefined> {
  let answered: DraftAnswer | undefined;
  try {
    answered = await askWorker(waiting.take(), task, signal, (answer: DraftAnswer) => answer);
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
  if ("lost" in answered) throw new LostCodeError(answered.lost);
  if ("failed" in answered) throw new Error(answered.failed);
  return answered;
}
