import workerAddress from "./open.worker?worker&url";
import { WorkerInWaiting } from "./worker-in-waiting";

const waiting = new WorkerInWaiting(workerAddress);

/** Starts the worker of the next large file: while the file still comes, there is time for it. */
export const standBy = () => waiting.start();

/** The worker that stands by, else a new one: whoever takes it terminates it. May throw. */
export const takeWorker = () => waiting.take();

/** Lets the worker go that stands by, if one does: the file is not large after all. */
export const dismissWorker = () => waiting.dismiss();
