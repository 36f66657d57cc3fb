import type { AnnotatedArticle } from "../../../core/article/format";
import type { Opened } from "../../../core/article/open-article";
import { askWorker } from "./ask-worker";
import { examine, type Step } from "./examine";
import { type FileFindings, fileOf, openedFrom, openedOf, textOf } from "./findings";
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
  let file: Promise<AnnotatedArticle> | undefined;
  const read = () => {
    file ??= readInTasks(bytes);
    return file;
  };
  const findings = await examineBeside(bytes, signal, (step) => {
    onStep(step);
    // It has been checked: what it says is read here while the worker places.
    if (step === "placing") read().catch(() => {});
  }).catch(() => {
    // A browser that starts no worker, or one whose script a new version has taken away.
    signal.throwIfAborted();
    return undefined;
  });
  if (findings?.status === "refused") return findings;
  const written = findings && (await read().catch(() => undefined));
  if (findings === undefined || written === undefined) return openedOf(examine(bytes, onStep));
  await nextTask();
  signal.throwIfAborted();
  return openedFrom(() => written, findings);
}

/** Decodes in this task and parses in the next: of a long file each takes a while. */
async function readInTasks(bytes: Uint8Array): Promise<AnnotatedArticle> {
  const text = textOf(bytes);
  await nextTask();
  return fileOf(text);
}

async function examineBeside(
  bytes: Uint8Array,
  signal: AbortSignal,
  onStep: (step: Step) => void,
): Promise<FileFindings> {
  return askWorker(takeWorker(), bytes, signal, (answer: OpenAnswer) => {
    if ("findings" in answer) return answer.findings;
    onStep(answer.step);
    return undefined;
  });
}
