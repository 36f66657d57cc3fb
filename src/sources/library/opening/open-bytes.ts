import type { Opened } from "../../../core/article/open-article";
import { askWorker } from "./ask-worker";
import { examine, type Step } from "./examine";
import { PiecedFile } from "./file-pieces";
import { type FileFindings, openedFrom, openedOf } from "./findings";
import { nextTask } from "./next-task";
import type { OpenAnswer } from "./open.worker";
import { dismissWorker, takeWorker } from "./stand-by";

/**
 * From this size on, in bytes, a file is opened beside the page, which stays awake meanwhile. Below,
 * starting a worker takes longer than it spares.
 */
const large = 1_000_000;

/**
 * Takes a file's bytes to an article on screen: decode, check, place, index. Rejects only with the
 * signal's reason, when the reader leaves before it is done.
 */
export async function openBytes(
  bytes: Uint8Array,
  signal: AbortSignal,
  onStep: (step: Step) => void = () => {},
): Promise<Opened> {
  if (bytes.length < large) {
    dismissWorker();
    return openedOf(examine(bytes, onStep));
  }
  const pieced = new PiecedFile();
  const findings = await examineBeside(bytes, signal, onStep, pieced).catch(() => {
    // A browser that starts no worker, or one whose script a new version has taken away.
    signal.throwIfAborted();
    return undefined;
  });
  if (findings?.status === "refused") return findings;
  if (findings === undefined) return openedOf(examine(bytes, onStep));
  await nextTask();
  signal.throwIfAborted();
  return openedFrom(() => pieced.file, findings);
}

async function examineBeside(
  bytes: Uint8Array,
  signal: AbortSignal,
  onStep: (step: Step) => void,
  pieced: PiecedFile,
): Promise<FileFindings> {
  return askWorker(takeWorker(), bytes, signal, (answer: OpenAnswer) => {
    if ("findings" in answer) return answer.findings;
    if ("piece" in answer) pieced.take(answer.piece);
    else onStep(answer.step);
    return undefined;
  });
}
