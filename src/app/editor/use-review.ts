import { useEffect, useRef, useState } from "react";
import type { MarkedAnnotation } from "../../core/article/marked-article";
import { sectionOf } from "../../core/article/section-of";
import { nextToReview, type ReviewOrder, toReview } from "../../core/editing/queue";
import { useReading } from "../reading/reading";
import { useStatus } from "../ui/status";
import { remember, remembered } from "../ui/storage";
import { useEditorWords } from "../wording/use-editor-words";
import { annotatedNames, wordsOfRanges } from "./names";

/** Which marks one steps through: those still to be reviewed, in one order or the other, or all. */
export type ReviewScope = ReviewOrder | "all";

/** So long, in milliseconds, it takes at most until the address points at what was selected. */
const arriveMs = 1000;

const storageKey = "on-record:review-order";

export interface Review {
  readonly order: ReviewScope;
  readonly setOrder: (order: ReviewScope) => void;
  /** What is still to be reviewed. */
  readonly queue: readonly MarkedAnnotation[];
  /** `how` "here" leaves the page where it is: the mark is in view. */
  readonly select: (annotation: MarkedAnnotation | undefined, how?: "here") => void;
  readonly step: (by: 1 | -1) => void;
  /** Whether the page shows what was selected last. */
  readonly isThere: () => boolean;
  /** The one that comes after the annotation pointed at, once that has been dealt with. */
  readonly following: () => MarkedAnnotation | undefined;
}

/** The way from mark to mark. Which one is looked at, the address says. */
export function useReview(): Review {
  const { marked, pointed, go } = useReading();
  const words = useEditorWords();
  const say = useStatus();
  const kept = remembered(storageKey);
  const [order, setOrder] = useState<ReviewScope>(
    kept === "reading" || kept === "all" ? kept : "doubt",
  );
  const queue = toReview(marked.annotations, order === "all" ? "reading" : order);
  const isAll = order === "all" || queue.length === 0;
  const list = isAll ? marked.annotations : queue;
  const nextOf = (by: 1 | -1) => {
    return nextToReview(marked, list, pointed, isAll ? "reading" : (order as ReviewOrder), by);
  };
  /** What was selected last, until the address points at it or, after a while, at something else. */
  const expected = useRef<{ readonly id: string; readonly at: number }>(undefined);
  const isThere = () => {
    const { id, at = 0 } = expected.current ?? {};
    return id === undefined || id === (pointed?.id ?? "") || performance.now() - at > arriveMs;
  };
  useEffect(() => {
    if (expected.current?.id === (pointed?.id ?? "")) expected.current = undefined;
  }, [pointed]);
  const select = (annotation: MarkedAnnotation | undefined, how?: "here") => {
    const place =
      annotation === undefined
        ? { annotationId: undefined }
        : { sectionId: sectionOf(marked, annotation), annotationId: annotation.id };
    expected.current = { id: annotation?.id ?? "", at: performance.now() };
    // Where none is selected any more, the reader stays where they are.
    go(place, { replace: true, tracked: how === "here" || annotation === undefined });
    if (annotation === undefined) return;
    const { editor } = words;
    const isQuotation = annotation.annotation.type === "quotation";
    const what = (isQuotation ? editor.quotationBy : editor.mentionOf)(
      annotatedNames(marked, annotation),
    );
    say(`${what}: ${wordsOfRanges(marked, annotation.ranges)}`);
  };
  return {
    order,
    setOrder: (chosen) => {
      remember(storageKey, chosen);
      setOrder(chosen);
    },
    queue,
    select,
    step: (by) => {
      const next = nextOf(by);
      if (next !== undefined) select(next);
    },
    isThere,
    following: () => (isAll ? undefined : nextOf(1)),
  };
}
