import type { Content } from "../../../formats/format";
import { askWorker } from "./ask-worker";
import type { DraftAnswer, DraftStart, DraftTask } from "./draft.worker";
import workerAddress from "./draft.worker?worker&url";
import { type ArticleFile, draftedFile } from "./drafted-file";
import { foreignFormat } from "./foreign-format";
import { LostCodeError } from "./lost-code";
import { together } from "./together";
import { WorkerInWaiting } from "./worker-in-waiting";

const waiting = new WorkerInWaiting(workerAddress);

/** For so long, in milliseconds, a worker is kept that nothing has come for: something else may. */
const restMs = 10_000;

let dismissal: ReturnType<typeof setTimeout> | undefined;

/** Has everything loaded that drafting a text needs, beside the page: a text is likely to come. */
export function expectDrafting(): void {
  clearTimeout(dismissal);
  waiting.start();
}

/** An archive has many files, and each would start a worker of its own. */
function keepForNext(worker: Worker): void {
  waiting.keep(worker);
  expectNoDrafting();
}

/** No text is coming after all. */
export function expectNoDrafting(): void {
  clearTimeout(dismissal);
  dismissal = setTimeout(() => waiting.dismiss(), restMs);
}

/**
 * The article of a file that is a page, Markdown or text, drafted, as a file of the app's own format;
 * undefined for one that is, or may be meant to be, of that format already. Which it is, is found out and
 * it is made beside the page, which stays awake. `onStart` is called when there is one to be made. Rejects with the signal's reason,
 * or with a LostCodeError when the code for the format cannot be loaded.
 */
export async function articleFile(
  content: Content,
  signal: AbortSignal,
  onStart: () => void = () => {},
): Promise<ArticleFile | undefined> {
  if (isJson(content) && foreignFormat(content) === undefined) {
    expectNoDrafting();
    return undefined;
  }
  const answered = await answerBeside({ content }, signal, onStart);
  if (answered && "own" in answered) return undefined;
  if (answered && "file" in answered) return answered.file;
  // On the page, where there is no worker. What fails in a worker would fail here as well.
  const formatId = foreignFormat(content);
  if (formatId === undefined) return undefined;
  onStart();
  return draftedFile(content, formatId);
}

/** Whether it begins as JSON does: only then is it worth the time to find out its format on the page. */
function isJson({ bytes }: Content): boolean {
  return /^\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 100)));
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

/** Undefined where there is no worker: a browser starts none, or a new version has taken its script away. */
async function answerBeside(
  task: DraftTask,
  signal: AbortSignal,
  onStart = () => {},
): Promise<DraftAnswer | undefined> {
  let answered: DraftAnswer | undefined;
  try {
    const hear = (said: DraftAnswer | DraftStart) => {
      if (!("started" in said)) return said;
      onStart();
      return undefined;
    };
    answered = await askWorker(waiting.take(), task, signal, hear, (worker, answer) => {
      if ("lost" in answer || "failed" in answer) worker.terminate();
      else keepForNext(worker);
    });
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
  if ("lost" in answered) throw new LostCodeError(answered.lost);
  if ("failed" in answered) throw new Error(answered.failed);
  return answered;
}
