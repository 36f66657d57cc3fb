import type { MarkedArticle } from "../article/marked-article";
import { openArticle } from "../article/open-article";
import { applyAll, type Change, type Deed } from "../editing/change";
import { correct } from "../editing/correct";
import { continued, type Edited, type Logged, replayed } from "../editing/history";
import { entriesOf, fieldOf, type JsonObject } from "../editing/json";
import type { Operation } from "../editing/operation";
import { settling } from "../editing/settle";
import { appendToLog, readLog } from "../library/corrections/log";
import { DeviceError, type DeviceFailure } from "../library/device/device-error";

/** How an article that is being corrected stands. */
export interface SessionState {
  readonly edited: Edited;
  /** How many changes are not on the disk yet. */
  readonly waiting: number;
  /** Why they are not, where the browser has refused. */
  readonly failure: DeviceFailure | undefined;
  /** What this tab has changed, and does not fit what another has made of the article meanwhile. */
  readonly conflicts: readonly Change[];
}

/**
 * The correcting of one article: each change is shown at once and written down at once, one after the
 * other. What another tab writes down is taken over.
 */
export class Session {
  readonly #base: JsonObject;
  readonly #revision: string | undefined;
  readonly #show: (marked: MarkedArticle) => void;
  readonly #listeners = new Set<() => void>();
  #state: SessionState;
  #written: readonly Logged[];
  #pending: readonly Logged[] = [];
  #isWriting = false;

  /** `revision` is that of the file on this device; of one that is not kept there, none. */
  constructor(
    base: JsonObject,
    revision: string | undefined,
    log: readonly Logged[],
    show: (marked: MarkedArticle) => void,
  ) {
    this.#base = base;
    this.#revision = revision;
    this.#written = log;
    this.#show = show;
    this.#state = {
      edited: replayed(base, log).edited,
      waiting: 0,
      failure: undefined,
      conflicts: [],
    };
  }

  /** How many annotations were a machine’s when the correcting began. */
  get drafted(): number {
    return entriesOf(this.#base.annotations).filter((each) => fieldOf(each, "origin") === "machine")
      .length;
  }

  /** Whether changes are written down, rather than held until the page is closed. */
  get isKept(): boolean {
    return this.#revision !== undefined;
  }

  readonly now = (): SessionState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The file that the next change is made in: everything in it has an id. */
  get file(): JsonObject {
    const { file, done } = this.#state.edited;
    if (done.length > 0) return file;
    const applied = applyAll(file, settling(file));
    return applied.status === "applied" ? applied.file : file;
  }

  /** Makes a change; false where it changes nothing, or the article could not be shown after it. */
  do(what: Deed, about: string, operations: readonly Operation[]): boolean {
    if (operations.length === 0) return false;
    const { file, done } = this.#state.edited;
    const first = done.length > 0 ? [] : settling(file);
    const at = new Date().toISOString();
    return this.#take({ do: { what, about, at, operations: [...first, ...operations] } });
  }

  undo(): boolean {
    return this.#take({ undo: true });
  }

  redo(): boolean {
    return this.#take({ redo: true });
  }

  /** Tries again to write down what has been refused. */
  retry(): void {
    void this.#write();
  }

  /** Takes over what another tab has written down. */
  async follow(revision: string): Promise<void> {
    if (revision !== this.#revision || this.#isWriting || this.#pending.length > 0) return;
    const log = await readLog(revision).catch(() => this.#written);
    if (log.length > this.#written.length) this.#takeOver(log);
  }

  #take(logged: Logged): boolean {
    const edited = continued(this.#state.edited, logged);
    const opened = edited && openArticle(edited.file);
    if (edited === undefined || opened?.status !== "opened") return false;
    this.#pending = [...this.#pending, logged];
    this.#set({ edited, waiting: this.#pending.length });
    this.#show(opened.marked);
    void this.#write();
    return true;
  }

  async #write(): Promise<void> {
    const revision = this.#revision;
    if (this.#isWriting || revision === undefined) return;
    this.#isWriting = true;
    try {
      for (let [next] = this.#pending; next !== undefined; [next] = this.#pending) {
        const result = await appendToLog(revision, this.#written.length, next);
        if (result === "written") {
          this.#written = [...this.#written, next];
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

  /** Another tab’s log, and on top of it what this one has not written down yet, as far as that fits. */
  #takeOver(log: readonly Logged[]): void {
    const { edited } = replayed(this.#base, log);
    const mine = this.#pending.flatMap((each) => ("do" in each ? each.do : []));
    const { made, left } = correct(edited.file, mine);
    this.#written = log;
    this.#pending = made.map((change) => ({ do: change }));
    const both = this.#pending.reduce((now, each) => continued(now, each) ?? now, edited);
    const opened = openArticle(both.file);
    const conflicts = [...this.#state.conflicts, ...left.map(({ change }) => change)];
    this.#set({ edited: both, waiting: this.#pending.length, conflicts });
    if (opened.status === "opened") this.#show(opened.marked);
  }

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
