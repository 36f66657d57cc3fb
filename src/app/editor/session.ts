import type { MarkedArticle } from "../../core/article/marked-article";
import { applyAll, type Change, type Deed } from "../../core/editing/change";
import { correct } from "../../core/editing/correct";
import { continued, type Edited, type Logged } from "../../core/editing/history";
import { insisted } from "../../core/editing/insist";
import { entriesOf, fieldOf, type JsonObject } from "../../core/editing/json";
import type { Operation } from "../../core/editing/operation";
import { settling, withoutSettling } from "../../core/editing/settle";
import { Listeners } from "../../sources/store/listeners";
import { type Keep, LogKeeper } from "./log-keeper";
import { ShownArticle } from "./shown-article";

/**
 * The correcting of one article: each change is shown at once and written down at once, one after the
 * other. What another tab writes down is taken over; what does not fit it is set aside to be decided.
 */
export class Session {
  readonly #base: JsonObject;
  readonly #keeper: LogKeeper;
  readonly #listeners = new Listeners();
  #saved: Edited | undefined;
  readonly shown: ShownArticle;
  #settling: { readonly file: JsonObject; readonly operations: readonly Operation[] } | undefined;

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
    this.#keeper = new LogKeeper(base, revision, log, () => this.#tell());
    this.shown = new ShownArticle(this.#keeper.now.edited.file, show);
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

  /** Whether changes are neither on the disk nor in a file that was saved. */
  get isOnlyHere(): boolean {
    const { waiting, edited } = this.now();
    return waiting > 0 && edited !== this.#saved;
  }

  /** Notes that the article, as it is now, has been saved as a file. */
  noteSaved(): void {
    this.#saved = this.now().edited;
    this.#listeners.tell();
  }

  readonly now = (): Keep => this.#keeper.now;

  readonly subscribe = this.#listeners.add;

  /** The file that the next change is made in: everything in it has an id. */
  get file(): JsonObject {
    const { file } = this.now().edited;
    const applied = applyAll(file, this.#first());
    return applied.status === "applied" ? applied.file : file;
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
      this.#settling = { file, operations: settling(file, this.shown.before) };
    return this.#settling.operations;
  }

  #take(logged: Logged): boolean {
    const edited = continued(this.now().edited, logged);
    if (edited === undefined || !this.shown.display(edited.file)) return false;
    this.#keeper.add(logged, edited);
    return true;
  }

  #tell(): void {
    this.shown.display(this.now().edited.file);
    this.#listeners.tell();
  }
}
