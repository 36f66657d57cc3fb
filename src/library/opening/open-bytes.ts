import type { Opened } from "../../article/open-article";
import { startWorker } from "../../trusted/own-script";
import { examine } from "./examine";
import { type Findings, openedFrom, type Step } from "./findings";
import type { Answer } from "./open.worker";
import workerAddress from "./open.worker?worker&url";

/** From this size on, in bytes, a file is opened beside the page, which stays awake meanwhile. */
const large = 400_000;

/**
 * Takes a file's bytes to an article on screen: decode, check, place, index. Rejects only with the
 * signal's reason, when the reader leaves before it is done.
 */
export async function openBytes(
  bytes: Uint8Array,
  signal: AbortSignal,
  onStep: (step: Step) => void = () => {},
): Promise<Opened> {
  const findings =
    bytes.length < large
      ? examine(bytes, onStep)
      : await examineBeside(bytes, signal, onStep).catch(() => {
          // A browser that starts no worker, or one whose script a new version has taken away.
          signal.throwIfAborted();
          return examine(bytes, onStep);
        });
  return openedFrom(bytes, findings);
}

async function examineBeside(
  bytes: Uint8Array,
  signal: AbortSignal,
  onStep: (step: Step) => void,
): Promise<Findings> {
  const worker = startWorker(workerAddress);
  try {
    return await new Promise<Findings>((resolve, reject) => {
      signal.throwIfAborted();
      signal.addEventListener("abort", () => reject(signal.reason));
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if ("step" in data) onStep(data.step);
        else resolve(data.findings);
      };
      worker.onerror = reject;
      worker.onmessageerror = reject;
      worker.postMessage(bytes);
    });
  } finally {
    worker.terminate();
  }
}
