import { startWorker } from "../../trusted/own-script";
import workerAddress from "./open.worker?worker&url";

let standing: Worker | undefined;

/**
 * Starts the worker of the next large file: while the file still comes, there is time for it. Does
 * nothing where one stands by already, or where none can be had.
 */
export function standBy(): void {
  if (standing !== undefined) return;
  try {
    const worker = startWorker(workerAddress);
    // Its script may be gone; whoever needs a worker starts another, and is told.
    worker.onerror = () => {
      if (standing === worker) standing = undefined;
    };
    standing = worker;
  } catch {
    // As above.
  }
}

/** The worker that stands by, else a new one: whoever takes it terminates it. May throw. */
export function takeWorker(): Worker {
  const worker = standing ?? startWorker(workerAddress);
  standing = undefined;
  return worker;
}

/** Lets the worker go that stands by, if one does: the file is not large after all. */
export function dismissWorker(): void {
  standing?.terminate();
  standing = undefined;
}
