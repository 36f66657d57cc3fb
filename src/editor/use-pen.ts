import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { MarkedAnnotation } from "../article/marked-article";
import { sectionOf } from "../article/section-of";
import * as annotations from "../editing/annotations";
import type { Deed } from "../editing/change";
import { addEntity, freeId } from "../editing/entities";
import type { Operation } from "../editing/operation";
import { useReading } from "../reading/reading";
import { useStatus } from "../ui/status";
import { useEditorWords } from "../wording/use-editor-words";
import { annotatedNames, parsedValue, wordsOfRanges } from "./names";
import { newAnnotation } from "./new-annotation";
import { rangeActions } from "./range-actions";
import type { Session } from "./session";
import { useReview } from "./use-review";
import { useSelected } from "./use-selected";

/** What is open in the tools: a list to pick from, or a form. */
export type Mode = "speaker" | "about" | "quotation" | "mention" | "words" | "alike" | undefined;

export type PenState = ReturnType<typeof usePen>;

/** Everything that can be done to the article with the pen, and what is chosen for it. */
export function usePen(root: RefObject<HTMLElement | null>, session: Session) {
  const { marked, pointed, go } = useReading();
  const words = useEditorWords();
  const say = useStatus();
  const state = useSyncExternalStore(session.subscribe, session.now);
  const review = useReview();
  const selected = useSelected(root, marked);
  const [mode, setMode] = useState<Mode>();
  const recent = useRef<readonly string[]>([]);
  const [alike, setAlike] = useState<{ value: string; words: string }>();

  const make = (what: Deed, about: string, operations: readonly Operation[]) => {
    const isMade = session.do(what, about, operations);
    if (isMade) say(`${words.editor.deeds[what]}: ${about}`);
    return isMade;
  };
  const isDraft = (annotation: MarkedAnnotation) => annotation.annotation.origin === "machine";

  const accept = () => {
    if (pointed === undefined) return review.step(1);
    const next = isDraft(pointed) ? review.following() : undefined;
    make(
      "accept",
      wordsOfRanges(marked, pointed.ranges),
      annotations.accept(session.file, [pointed.id]),
    );
    if (next !== undefined) review.select(next);
  };
  const remove = () => {
    if (pointed === undefined) return;
    const next = isDraft(pointed) ? review.following() : undefined;
    // First away from it: an address must not point at what is not there.
    review.select(next);
    make(
      "remove",
      wordsOfRanges(marked, pointed.ranges),
      annotations.remove(session.file, [pointed.id]),
    );
  };

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
    const next = isDraft(pointed) ? review.following() : undefined;
    const { file } = session;
    const operations = isQuotation
      ? annotations.setSpeakers(file, [pointed.id], [id])
      : annotations.changeType(file, pointed.id, kind, id);
    const about = `${annotatedNames(marked, pointed)} → ${name}`;
    make(isQuotation ? "speakers" : "type", about, [...before, ...operations]);
    if (next !== undefined) review.select(next);
  };

  /** Chooses an annotation as soon as it is in the article. */
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    const found = marked.annotations.find(({ id }) => id === wanted.current);
    if (found === undefined) return;
    wanted.current = undefined;
    go(
      { sectionId: sectionOf(marked, found), annotationId: found.id },
      { replace: true, tracked: true },
    );
  }, [marked, go]);

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
    if (make(what, `${name}: ${text}`, [...before, ...operations])) wanted.current = annotation.id;
    const [only, more] = ranges;
    const isOne = what === "mention" && only !== undefined && more === undefined;
    setAlike(
      isOne
        ? {
            value,
            words: marked.paragraphs[only.paragraph]?.text.slice(only.start, only.end) ?? "",
          }
        : undefined,
    );
    selected.forget();
  };

  const inRanges = rangeActions({ session, marked, pointed, selected, make, wanted });
  const setSpeech = (mode: string) => {
    if (pointed === undefined) return;
    const operations = annotations.setMode(session.file, pointed.id, mode);
    make("mode", wordsOfRanges(marked, pointed.ranges), operations);
  };

  const undo = () => {
    const last = state.edited.done.at(-1);
    if (session.undo() && last) say(`${words.editor.undone}: ${words.editor.deeds[last.what]}`);
  };
  const redo = () => {
    const [next] = state.edited.undone;
    if (session.redo() && next) say(`${words.editor.deeds[next.what]}: ${next.about}`);
  };
  const openFor = (wanted: Mode, needsWords: boolean) => {
    const isInTools = Boolean(document.activeElement?.closest(".pen"));
    const ranges = isInTools ? selected.ranges : selected.read();
    if (needsWords && ranges.length === 0) say(words.editor.nothingSelected);
    else if (!needsWords && wanted !== "words" && pointed === undefined) review.step(1);
    else setMode(wanted);
  };

  return {
    root,
    session,
    state,
    marked,
    pointed,
    review,
    selected,
    mode,
    setMode,
    openFor,
    recent,
    alike,
    setAlike,
    setSpeech,
    make,
    made,
    accept,
    remove,
    setWho,
    add,
    ...inRanges,
    undo,
    redo,
  };
}
