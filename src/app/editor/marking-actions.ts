import type { RefObject } from "react";
import { isDrafted } from "../../core/article/drafted";
import type { MarkedAnnotation, MarkedArticle } from "../../core/article/marked-article";
import type { Range } from "../../core/article/range";
import * as annotations from "../../core/editing/annotations";
import { addEntity, freeId } from "../../core/editing/entities";
import type { Operation } from "../../core/editing/operation";
import type { Make } from "./make";
import { annotatedNames, wordsOfRanges } from "./names";
import { newAnnotation } from "./new-annotation";
import { parsedValue } from "./option";
import type { Alike } from "./places-like";
import type { Session } from "./session";
import type { Review } from "./use-review";

interface Given {
  readonly session: Session;
  readonly marked: MarkedArticle;
  readonly pointed: MarkedAnnotation | undefined;
  readonly selected: { readonly ranges: readonly Range[]; readonly forget: () => void };
  readonly make: Make;
  /** Chooses an annotation that has been made just now. */
  readonly choose: (id: string) => void;
  /** What was picked last, the latest first. */
  readonly recent: RefObject<readonly string[]>;
  readonly review: Review;
  readonly setMode: (mode: undefined) => void;
  readonly setAlike: (alike: Alike | undefined) => void;
}

/** What words are marked as: who says them, or what they name. */
export function markingActions(given: Given) {
  const { session, marked, pointed, selected, make, choose, recent, review, setMode, setAlike } =
    given;
  /** The id of what was picked, with the operations that make it where it is new. */
  const used = (value: string) => {
    recent.current = [value, ...recent.current.filter((each) => each !== value)].slice(0, 3);
    return parsedValue(value);
  };
  const made = (kind: "speaker" | "topic", name: string) => {
    const id = freeId(session.file, kind, name);
    return { value: `${kind} ${id}`, operations: addEntity(session.file, kind, id, name) };
  };

  /** Gives the annotation pointed at another speaker, or another subject. */
  const setWho = (value: string, name: string, before: readonly Operation[] = []) => {
    setMode(undefined);
    if (pointed === undefined) return;
    const { kind, id } = used(value);
    const isQuotation = pointed.annotation.type === "quotation";
    const next = isDrafted(pointed) ? review.following() : undefined;
    const { file } = session;
    const operations = isQuotation
      ? annotations.setSpeakers(file, [pointed.id], [id])
      : annotations.changeType(file, pointed.id, kind, id);
    const about = `${annotatedNames(marked, pointed)} → ${name}`;
    make(isQuotation ? "speakers" : "type", about, [...before, ...operations]);
    if (next !== undefined) review.select(next);
  };

  /** Marks what is selected, and chooses the new annotation. */
  const add = (
    what: "quotation" | "mention",
    value: string,
    name: string,
    before: readonly Operation[] = [],
  ) => {
    setMode(undefined);
    const { ranges } = selected;
    if (ranges.length === 0) return;
    const { kind, id } = used(value);
    const annotation = newAnnotation(what, kind, id);
    const operations = annotations.addAnnotations(session.file, marked, [{ annotation, ranges }]);
    const text = wordsOfRanges(marked, ranges);
    const isMade = make(what, `${name}: ${text}`, [...before, ...operations]);
    const [only, more] = ranges;
    const isOne = what === "mention" && only !== undefined && more === undefined;
    setAlike(
      isOne
        ? {
            of: annotation.id,
            value,
            words: marked.paragraphs[only.paragraph]?.text.slice(only.start, only.end) ?? "",
          }
        : undefined,
    );
    selected.forget();
    if (isMade) choose(annotation.id);
  };

  return { made, setWho, add };
}
