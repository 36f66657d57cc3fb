import type { ReactNode } from "react";
import type { Wording } from "../../wording/english";
import { useWords } from "../../wording/use-words";
import { type Folds, type RowState, useRow, useRows } from "./folds";

interface Props {
  /** The paragraph's number in the article. */
  readonly number: number;
  readonly children?: ReactNode;
}

/** The place of one paragraph on the page; in the focus view, also the line that stands for a fold. */
export function Row({ number, children }: Props) {
  const words = useWords();
  const { state, folds } = useRow(number);
  return rowParts(number, state, folds, words, children);
}

/**
 * The empty places of paragraphs that follow one another. They are one component: a book has
 * thousands, and each that listened for itself would take a kilobyte.
 */
export function Rows({ first, count }: { readonly first: number; readonly count: number }) {
  const words = useWords();
  const { states, folds } = useRows(first, count);
  return states.flatMap((state, index) => rowParts(first + index, state, folds, words));
}

function rowParts(
  number: number,
  { hidden, fold, open }: RowState,
  folds: Folds,
  words: Wording,
  children?: ReactNode,
): readonly ReactNode[] {
  return [
    fold > 0 && (
      <button
        key={`fold ${number}`}
        type="button"
        className="fold"
        lang={words.language}
        aria-expanded={open}
        onClick={() => folds.toggle(number)}
      >
        <span className="fold-line">{words.reader.folded(fold)}</span>
      </button>
    ),
    <div key={`row ${number}`} className="row" data-paragraph-number={number} hidden={hidden}>
      {children}
    </div>,
  ];
}
