import type { RefObject } from "react";
import type { MarkedAnnotation, MarkedArticle } from "../article/marked-article";
import type { Range } from "../article/range";
import * as annotations from "../editing/annotations";
import type { Deed } from "../editing/change";
import { type End, type Unit, withEndMoved } from "../editing/ends";
import type { Operation } from "../editing/operation";
import { wordsOfRanges } from "./names";
import type { Session } from "./session";

interface Given {
  readonly session: Session;
  readonly marked: MarkedArticle;
  readonly pointed: MarkedAnnotation | undefined;
  readonly selected: { readonly ranges: readonly Range[]; readonly forget: () => void };
  readonly make: (what: Deed, about: string, operations: readonly Operation[]) => boolean;
  /** The id of the annotation to be chosen next. */
  readonly wanted: RefObject<string | undefined>;
}

/** What can be done about the words of an annotation: where they begin and end, and in how many parts. */
export function rangeActions({ session, marked, pointed, selected, make, wanted }: Given) {
  const setRanges = (what: Deed, ranges: readonly Range[]) => {
    if (pointed === undefined) return;
    const operations = annotations.setRanges(session.file, marked, pointed.id, ranges);
    make(what, wordsOfRanges(marked, ranges), operations);
  };
  const moveEnd = (end: End, by: 1 | -1, unit: Unit) => {
    const ranges = pointed?.ranges ?? [];
    const at = end === "end" ? ranges.length - 1 : 0;
    const range = ranges[at];
    if (range === undefined) return;
    const text = marked.paragraphs[range.paragraph]?.text ?? "";
    const moved = withEndMoved(range, text, marked.article.language, end, by, unit);
    if (moved !== range)
      setRanges(
        "range",
        ranges.map((each) => (each === range ? moved : each)),
      );
  };
  const addPart = () => {
    if (pointed === undefined || selected.ranges.length === 0) return;
    const all = [...pointed.ranges, ...selected.ranges];
    setRanges(
      "part",
      all.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start),
    );
    selected.forget();
  };
  /** Gives an annotation that was not found in the text the words that are selected. */
  const place = (id: string) => {
    const { ranges } = selected;
    const operations = annotations.setRanges(session.file, marked, id, ranges);
    if (make("range", wordsOfRanges(marked, ranges), operations)) wanted.current = id;
    selected.forget();
  };
  const removePart = () => {
    if ((pointed?.ranges.length ?? 0) > 1) setRanges("part", pointed?.ranges.slice(0, -1) ?? []);
  };
  return { moveEnd, addPart, place, removePart };
}
