import { continued, type Edited, type Logged, replayed } from "../../core/editing/history";
import type { JsonObject } from "../../core/editing/json";
import { rebased } from "../../core/editing/rebase";
import { appendToLog, readLog } from "../../sources/library/corrections/log";
import { DeviceError, type DeviceFailure } from "../../sources/library/device/device-error";

/** What of a log is not on the disk yet, and why not. */
export interface Keep {
  readonly edited: Edited;
  /** How many entries are not on the disk yet. */
  readonly waiting: number;
  /** Why they are not, where the browser has refused. */
  readonly failure: DeviceFailure | undefined;
}

/** Writes down the log of one file, an entry after the other, and takes over what other tabs write. */
export class LogKeeper {
  readonly #base: JsonObject;
  readonly #revision: string | undefined;
  readonly #tell: (now: Keep) => void;
  /** How many entries are on the disk, and what they make of the file. */
  #written: number;
  #kept: Edited;
  #pending: readonly Logged[] = [];
  #isWriting = false;
  #now: Keep;

  /** `revision` is that of the file on this device; of one that is not kept there, none. */
  constructor(
    base: JsonObject,
    revision: string | undefined,
    log: readonly Logged[],
    tell: (now: Keep) => void,
  ) {
    this.#base = base;
    this.#revision = revision;
    this.#written = log.length;
    this.#kept = replayed(base, log).edited;
    this.#tell = tell;
    this.#now = { edited: this.#kept, waiting: 0, failure: undefined };
  }

  get now(): Keep {
    return this.#now;
  }

  /** Whether entries are written down, rather than held until the page is closed. */
  get isKept(): boolean {
    return this.#revision !== undefined;
  }

  /** One more entry, and what it makes of the file. */
  add(logged: Logged, edited: Edited): void {
    this.#pending = [...this.#pending, logged];
    this.#set({ edited, waiting: this.#pending.length });
    void this.write();
  }

  /** Takes over what another tab has written down. */
  async follow(revision: string): Promise<void> {
    if (revision !== this.#revision || this.#isWriting || this.#pending.length > 0) return;
    const log = await readLog(revision).catch(() => []);
    // Meanwhile something may have been done here: that finds out by itself when it is written down.
    if (this.#isWriting || this.#pending.length > 0) return;
    if (log.length > this.#written) this.#takeOver(log);
  }

  /** Writes down what is waiting, until all of it is on the disk or the browser refuses. */
  async write(): Promise<void> {
    const revision = this.#revision;
    if (this.#isWriting || revision === undefined) return;
    this.#isWriting = true;
    try {
      for (let [next] = this.#pending; next !== undefined; [next] = this.#pending) {
        const result = await appendToLog(revision, this.#written, next);
        if (result === "written") {
          this.#written += 1;
          this.#kept = continued(this.#kept, next) ?? this.#kept;
          this.#pending = this.#pending.slice(1);
          this.#set({ waiting: this.#pending.length, failure: undefined });
        } else this.#takeOver(result);
      }
    } catch (error) {
      if (!(error instanceof DeviceError)) throw error;
      this.#set({ failure: error.failure });
    } finally {
      this.#isWriting = false;
    }
  }

  #takeOver(log: readonly Logged[]): void {
    const { edited, pending } = rebased(this.#base, log, this.#kept, this.#pending);
    this.#written = log.length;
    this.#kept = replayed(this.#base, log).edited;
    this.#pending = pending;
    this.#set({ edited, waiting: pending.length });
  }

  #set(change: Partial<Keep>): void {
    this.#now = { ...this.#now, ...change };
    this.#tell(this.#now);
  }
}
