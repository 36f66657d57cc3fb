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
    if (this.#waiting !== undefined) return;
    try {
      const worker = startWorker(this.#address);
      // Its script may be gone; whoever needs a worker starts another, and is told.
      worker.onerror = () => {
        if (this.#waiting === worker) this.#waiting = undefined;
      };
      this.#waiting = worker;
    } catch {
      // As above.
    }
  }

  /** Gives the one that waits, else a new one: whoever takes it terminates it. May throw. */
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
