import type { MarkedArticle } from "../../core/article/marked-article";
import { openArticle } from "../../core/article/open-article";
import { OpenedBefore } from "../../core/article/opened-before";
import { applyAll, type Change, type Deed } from "../../core/editing/change";
import { correct } from "../../core/editing/correct";
import { continued, type Logged } from "../../core/editing/history";
import { insisted } from "../../core/editing/insist";
import { entriesOf, fieldOf, type JsonObject } from "../../core/editing/json";
import type { Operation } from "../../core/editing/operation";
import { settling, withoutSettling } from "../../core/editing/settle";
import { Listeners } from "../../sources/store/listeners";
import { type Keep, LogKeeper } from "./log-keeper";

/** So long, in milliseconds, a change takes at most until the page shows it. */
const showMs = 1000;

/**
 * The correcting of one article: each change is shown at once and written down at once, one after the
 * other. What another tab writes down is taken over; what does not fit it is set aside to be decided.
 */
export class Session {
  readonly #base: JsonObject;
  readonly #keeper: LogKeeper;
  readonly #show: (marked: MarkedArticle) => MarkedArticle;
  readonly #listeners = new Listeners();
  /** What of the article has been looked at: a change costs what it changes. */
  readonly #before = new OpenedBefore();
  #shown: JsonObject;
  #settling: { readonly file: JsonObject; readonly operations: readonly Operation[] } | undefined;
  #latest: MarkedArticle | undefined;
  /** When that was, by the clock of the page. */
  #latestAt = Number.NEGATIVE_INFINITY;

  /**
   * `revision` is that of the file on this device; of one that is not kept there, none. `show` gives the
   * article as it is going to be on the page.
   */
  constructor(
    base: JsonObject,
    revision: string | undefined,
    log: readonly Logged[],
    show: (marked: MarkedArticle) => MarkedArticle,
  ) {
    this.#base = base;
    this.#show = show;
    this.#keeper = new LogKeeper(base, revision, log, () => this.#tell());
    this.#shown = this.#keeper.now.edited.file;
  }

  /** How many annotations were a machine’s when the correcting began. */
  get drafted(): number {
    return entriesOf(this.#base.annotations).filter((each) => fieldOf(each, "origin") === "machine")
      .length;
  }

  /** Whether changes are written down, rather than held until the page is closed. */
  get isKept(): boolean {
    return this.#keeper.isKept;
  }

  /** Whether an article that is on the page is the one after the last change, or has replaced that since. */
  isShown(marked: MarkedArticle): boolean {
    return this.#latest === marked || performance.now() - this.#latestAt > showMs;
  }

  readonly now = (): Keep => this.#keeper.now;

  readonly subscribe = this.#listeners.add;

  /** The file that the next change is made in: everything in it has an id. */
  get file(): JsonObject {
    const { file } = this.now().edited;
    const applied = applyAll(file, this.#first());
    return applied.status === "applied" ? applied.file : file;
  }

  /** The article as it is now, opened when nobody waits for it: the first change then costs no more than others. */
  opened(): MarkedArticle | undefined {
    const opened = openArticle(this.#shown, this.#before);
    return opened.status === "opened" ? opened.marked : undefined;
  }

  /** Makes a change; false where it changes nothing, or the article could not be shown after it. */
  do(what: Deed, about: string, operations: readonly Operation[]): boolean {
    if (operations.length === 0) return false;
    const at = new Date().toISOString();
    return this.#take({ do: { what, about, at, operations: [...this.#first(), ...operations] } });
  }

  undo(): boolean {
    return this.#take({ undo: true });
  }

  redo(): boolean {
    return this.#take({ redo: true });
  }

  /** Makes a change that was set aside, or leaves the article as it is; false where it cannot be made. */
  answer(at: number, isWanted: boolean): boolean {
    const change = this.now().edited.aside[at];
    if (change === undefined) return false;
    const wanted = isWanted ? insisted(this.file, change) : undefined;
    if (isWanted && wanted === undefined) return false;
    const { operations = [] } = wanted ?? {};
    if (operations.length > 0 && !this.do(change.what, change.about, operations)) return false;
    return this.#take({ answered: at });
  }

  /** Makes somebody else's changes; what does not fit is set aside. Gives how many were made. */
  bring(changes: readonly Change[]): number {
    const { made, left } = correct(this.file, withoutSettling(this.#base, changes));
    const all = made.filter(({ operations }) => operations.length > 0);
    for (const change of all) {
      this.#take({ do: { ...change, operations: [...this.#first(), ...change.operations] } });
    }
    for (const { change } of left) this.#take({ aside: change });
    return all.length;
  }

  /** Tries again to write down what has been refused. */
  retry(): void {
    void this.#keeper.write();
  }

  /** Takes over what another tab has written down. */
  follow(revision: string): Promise<void> {
    return this.#keeper.follow(revision);
  }

  /** What is written into the file with the first change. */
  #first(): readonly Operation[] {
    const { file, done } = this.now().edited;
    if (done.length > 0) return [];
    if (this.#settling?.file !== file)
      this.#settling = { file, operations: settling(file, this.#before) };
    return this.#settling.operations;
  }

  #take(logged: Logged): boolean {
    const edited = continued(this.now().edited, logged);
    if (edited === undefined || !this.#display(edited.file)) return false;
    this.#keeper.add(logged, edited);
    return true;
  }

  /** Shows the article as it is now; false where it cannot be. */
  #display(file: JsonObject): boolean {
    if (file === this.#shown) return true;
    const opened = openArticle(file, this.#before);
    if (opened.status !== "opened") return false;
    this.#shown = file;
    this.#latest = this.#show(opened.marked);
    this.#latestAt = performance.now();
    return true;
  }

  #tell(): void {
    this.#display(this.now().edited.file);
    this.#listeners.tell();
  }
}
