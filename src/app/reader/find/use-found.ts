import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ArticleSearch, type Result } from "../../../core/article/article-search";
import type { MarkedArticle } from "../../../core/article/marked-article";
import { type Term, termsOf } from "../../../core/text/terms";
import { paragraphInView } from "../rows-in-view";
import { FoundMarks } from "./found-marks";
import { inTurns } from "./in-turns";

/** What has been found so far. */
export interface FoundResults {
  readonly terms: readonly Term[];
  readonly list: readonly Result[];
  readonly isDone: boolean;
}

const nothing: FoundResults = { terms: [], list: [], isDone: true };

/** Searches an article for what is typed, marks what is found near the window, and counts it. */
export function useFound(
  root: RefObject<HTMLElement | null>,
  marked: MarkedArticle,
  typed: string,
) {
  const search = useMemo(() => new ArticleSearch(marked), [marked]);
  const [results, setResults] = useState(nothing);
  const [at, setAt] = useState<number>();
  const marks = useRef<FoundMarks>(undefined);

  useEffect(() => {
    const { current } = root;
    if (current === null) return;
    marks.current = new FoundMarks(current, search);
    return () => marks.current?.stop();
  }, [root, search]);

  useEffect(() => {
    const terms = termsOf(typed);
    setAt(undefined);
    const list: Result[] = [];
    return inTurns(search.find(terms, list), (isDone) =>
      setResults({ terms, list: isDone ? list : [...list], isDone }),
    );
  }, [search, typed]);

  const texts = useMemo(() => new Set(results.list.map(({ text }) => text)), [results]);
  const here = at === undefined ? undefined : results.list[at];
  useEffect(() => marks.current?.show(results.terms, texts, here), [results, texts, here]);

  /** The first result from where the reader is, round the end; undefined where there is none. */
  const fromHere = useCallback((): number | undefined => {
    if (root.current === null || results.list.length === 0) return undefined;
    const paragraph = window.scrollY < 1 ? 0 : paragraphInView(root.current);
    const first = paragraph === 0 ? 0 : search.indexOf(paragraph);
    return Math.max(
      0,
      results.list.findIndex(({ text }) => text >= first),
    );
  }, [root, results, search]);

  return { search, results, at, setAt, fromHere };
}
