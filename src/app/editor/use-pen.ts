import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { MarkedAnnotation } from "../../core/article/marked-article";
import { sectionOf } from "../../core/article/section-of";
import * as annotations from "../../core/editing/annotations";
import type { Deed } from "../../core/editing/change";
import type { Operation } from "../../core/editing/operation";
import { useReading } from "../reading/reading";
import { useStatus } from "../ui/status";
import { useEditorWords } from "../wording/use-editor-words";
import { markingActions } from "./marking-actions";
import { wordsOfRanges } from "./names";
import { rangeActions } from "./range-actions";
import type { Session } from "./session";
import { useReview } from "./use-review";
import { useSelected } from "./use-selected";

/** What is open in the tools: a list to pick from, or a form. */
export type Mode =
  | "speaker"
  | "about"
  | "quotation"
  | "mention"
  | "words"
  | "alike"
  | "more"
  | undefined;

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

  const [chosenPart, setChosenPart] = useState<{ of: string; at: number }>();
  const part =
    chosenPart?.of === pointed?.id && chosenPart && chosenPart.at < (pointed?.ranges.length ?? 0)
      ? chosenPart.at
      : undefined;
  const setPart = (at: number | undefined) =>
    setChosenPart(at === undefined || pointed === undefined ? undefined : { of: pointed.id, at });

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

  const inMarks = markingActions({
    session,
    marked,
    pointed,
    selected,
    make,
    wanted,
    recent,
    review,
    setMode,
    setAlike,
  });
  const inRanges = rangeActions({ session, marked, pointed, part, selected, make, wanted });
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
    if (needsWords && selected.current().length === 0) say(words.editor.nothingSelected);
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
    part,
    setPart,
    alike,
    setAlike,
    setSpeech,
    make,
    accept,
    remove,
    ...inMarks,
    ...inRanges,
    undo,
    redo,
  };
}
