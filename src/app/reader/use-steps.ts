import { type RefObject, useCallback, useMemo } from "react";
import { stopAround } from "../../core/article/filtering/stops";
import type { MarkedAnnotation } from "../../core/article/marked-article";
import { sectionOf } from "../../core/article/section-of";
import type { Reading } from "../reading/reading";
import { useStatus } from "../ui/status";
import { useLatest } from "../ui/use-latest";
import { useWords } from "../wording/use-words";
import { paragraphInView } from "./rows-in-view";

export interface Steps {
  /** Which stop the address points at or into, from 1; undefined when it points at none of them. */
  readonly at: number | undefined;
  readonly of: number;
  readonly step: (by: 1 | -1) => void;
}

/** Walks through the stops in reading order, round the ends; from where the reader is when none is pointed at. */
export function useSteps(root: RefObject<HTMLElement | null>, reading: Reading): Steps {
  const { matches, pointed, go, carryOut, marked } = reading;
  const say = useStatus();
  const words = useWords();
  const list = matches.stops;
  const index = pointed === undefined ? -1 : stopAround(list, pointed);

  const walk = useLatest((by: 1 | -1) => {
    const count = list.length;
    if (count === 0) return;
    const next = index >= 0 ? (index + by + count) % count : fromHere(root.current, list, by);
    const annotation = list[next];
    if (annotation === undefined) return;
    const section = sectionOf(marked, annotation);
    go({ sectionId: section, annotationId: annotation.id }, { replace: true });
    const place = words.reader.place(next + 1, count);
    say(quoting === undefined ? place : `${place}: ${quoting.quoted(marked, annotation)}`);
  });
  const step = useCallback(
    (by: 1 | -1) => {
      // What has been chosen a moment ago is what is walked through.
      carryOut();
      walk.current(by);
    },
    [carryOut, walk],
  );

  const { length } = list;
  return useMemo(
    () => ({ at: index < 0 ? undefined : index + 1, of: length, step }),
    [index, length, step],
  );
}

let quoting: typeof import("../../core/article/quoted") | undefined;

/** Loads what says the words of a stop; until it is there, a stop is said by its number alone. */
export async function loadQuoting(): Promise<void> {
  quoting = await import("../../core/article/quoted");
}

function fromHere(root: Element | null, list: readonly MarkedAnnotation[], by: 1 | -1): number {
  const here = root === null ? 0 : paragraphInView(root);
  const next = list.findIndex(({ ranges }) => (ranges[0]?.paragraph ?? 0) >= here);
  if (by === 1) return Math.max(0, next);
  return (next <= 0 ? list.length : next) - 1;
}
