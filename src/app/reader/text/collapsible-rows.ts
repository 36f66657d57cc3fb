import { createContext, use, useSyncExternalStore } from "react";
import { Listeners } from "../../../sources/store/listeners";
import { given } from "../../reading/reading";

/** What the focus view does with one paragraph. */
export interface RowState {
  readonly hidden: boolean;
  /** How many paragraphs collapse here, this one being the first; 0 for none. */
  readonly collapses: number;
  /** Whether the collapsed run that begins here has been opened. */
  readonly open: boolean;
}

const shown: RowState = { hidden: false, collapses: 0, open: false };
const hidden: RowState = { hidden: true, collapses: 0, open: false };

/**
 * Which paragraphs the focus view collapses. A store of its own, so that a change reaches the rows
 * concerned and none of the text inside them.
 */
export class CollapsibleRows {
  #states: readonly RowState[] = [];
  #matching: readonly boolean[] | undefined;
  readonly #sectionOf: readonly number[];
  readonly #opened = new Set<number>();
  readonly #listeners = new Listeners();

  /** @param sectionOf the section number of each paragraph: a run never crosses a heading */
  constructor(sectionOf: readonly number[]) {
    this.#sectionOf = sectionOf;
  }

  /** Collapses every paragraph without a match; undefined shows all. Runs that were opened close. */
  collapse(matching: readonly boolean[] | undefined): void {
    this.#matching = matching;
    this.#opened.clear();
    this.#update();
  }

  /** Opens or closes the collapsed run that begins at a paragraph. */
  toggle(first: number): void {
    if (!this.#opened.delete(first)) this.#opened.add(first);
    this.#update();
  }

  /** Opens the collapsed run that hides a paragraph, if one does. */
  reveal(paragraph: number): void {
    let first = paragraph;
    while (first >= 0 && this.state(first).hidden && this.state(first).collapses === 0) first -= 1;
    if (this.state(first).collapses > 0 && !this.#opened.has(first)) this.toggle(first);
  }

  /** Whether anything is collapsed, opened runs among it. */
  get areAny(): boolean {
    return this.#states.length > 0;
  }

  state(paragraph: number): RowState {
    return this.#states[paragraph] ?? shown;
  }

  readonly subscribe = this.#listeners.add;

  #update(): void {
    this.#states = this.#matching === undefined ? [] : this.#statesOf(this.#matching);
    this.#listeners.tell();
  }

  #statesOf(matching: readonly boolean[]): readonly RowState[] {
    const states: RowState[] = [];
    for (let first = 0; first < matching.length; ) {
      let end = first;
      while (end < matching.length && !matching[end] && this.#sameSection(first, end)) end += 1;
      const count = end - first;
      const open = this.#opened.has(first);
      for (let at = first; at < end; at += 1) {
        states.push(
          at === first
            ? this.#kept(at, { hidden: !open, collapses: count, open })
            : open
              ? shown
              : hidden,
        );
      }
      if (count === 0) {
        states.push(shown);
        end += 1;
      }
      first = end;
    }
    return states;
  }

  #sameSection(a: number, b: number): boolean {
    return this.#sectionOf[a] === this.#sectionOf[b];
  }

  /** The earlier object where nothing changed, so that the row is not rendered again. */
  #kept(at: number, next: RowState): RowState {
    const before = this.#states[at];
    const same =
      before?.hidden === next.hidden &&
      before.collapses === next.collapses &&
      before.open === next.open;
    return same ? before : next;
  }
}

export const CollapsibleRowsContext = createContext<CollapsibleRows | undefined>(undefined);

/** The state of one row, and the store to change it. Throws a RangeError outside of an article's pages. */
export function useRow(paragraph: number): {
  readonly state: RowState;
  readonly collapsible: CollapsibleRows;
} {
  const collapsible = given(use(CollapsibleRowsContext));
  const snapshot = () => collapsible.state(paragraph);
  const state = useSyncExternalStore(collapsible.subscribe, snapshot, snapshot);
  return { state, collapsible };
}
