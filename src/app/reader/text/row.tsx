import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useWords } from "../../wording/use-words";
import { useRow } from "./folds";
import { setFolded } from "./set-folded";

interface Props {
  /** The paragraph's number in the article. */
  readonly number: number;
  readonly children?: ReactNode;
}

/**
 * The place of one paragraph on the page; in the focus view, also the line that stands for a fold. Those
 * of a large article are made by LateRows.
 */
export function Row({ number, children }: Props) {
  const words = useWords();
  const { state, folds } = useRow(number);
  const { hidden, fold, open } = state;
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (row.current !== null) setFolded(row.current, hidden);
  }, [hidden]);
  return (
    <>
      {fold > 0 && (
        <button
          type="button"
          className="fold"
          lang={words.language}
          aria-expanded={open}
          onClick={() => folds.toggle(number)}
        >
          <span className="fold-line">{words.reader.folded(fold)}</span>
        </button>
      )}
      <div ref={row} className="row" data-paragraph-number={number}>
        {children}
      </div>
    </>
  );
}
