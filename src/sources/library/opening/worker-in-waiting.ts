import { startWorker } from "../../trusted/own-script";

/** A worker that is started before there is work for it: its code is loaded meanwhile. */
export class WorkerInWaiting {
  readonly #address: string;
  #waiting: Worker | undefined;

  /** The address is that of a script of ours. */
  constructor(address: string) {
    this.#address = address;
  }

  /** Starts it. Does nothing where one waits already, or where none can be had. */
  start(): void {
    try {
      if (this.#waiting === undefined) this.keep(startWorker(this.#address));
    } catch {
      // Whoever needs a worker starts another, and is told.
    }
  }

  /** Has one wait that has done its work and can do more: its code is loaded. */
  keep(worker: Worker): void {
    if (this.#waiting !== undefined) {
      worker.terminate();
      return;
    }
    worker.onmessage = null;
    // Its script may be gone.
    worker.onerror = () => {
      if (this.#waiting === worker) this.#waiting = undefined;
    };
    this.#waiting = worker;
  }

  /** Gives the one that waits, else a new one: whoever takes it terminates it, or has it wait again. May throw. */
  take(): Worker {
    const worker = this.#waiting ?? startWorker(this.#address);
    this.#waiting = undefined;
    return worker;
  }

  /** Ends the one that waits, if one does: there is no work for it after all. */
  dismiss(): void {
    this.#waiting?.terminate();
    this.#waiting = undefined;
  }
}
