import { type RefObject, useRef, useState, useSyncExternalStore } from "react";
import { sectionOf } from "../../core/article/section-of";
import type { Edited } from "../../core/editing/history";
import { useReading } from "../reading/reading";
import { useStatus } from "../ui/status";
import { useEditorWords } from "../wording/use-editor-words";
import { decidingActions } from "./deciding-actions";
import type { Make } from "./make";
import { markingActions } from "./marking-actions";
import type { Alike } from "./places-like";
import { rangeActions } from "./range-actions";
import { useSelected } from "./selecting/use-selected";
import type { Session } from "./session";
import { unfinishedOf } from "./unfinished";
import { type Mode, useMode, usePart, usePressed } from "./use-pointed";
import { useReview } from "./use-review";

export type PenState = ReturnType<typeof usePen>;

/** Everything that can be done to the article with the pen, and what is chosen for it. */
export function usePen(root: RefObject<HTMLElement | null>, session: Session) {
  const { marked, pointed, go, origin } = useReading();
  const words = useEditorWords();
  const say = useStatus();
  // What is written down follows later: only what says so is drawn again then.
  const edited = useSyncExternalStore(session.subscribe, () => session.now().edited);
  const review = useReview();
  const selected = useSelected(root, marked);
  const { mode, setMode } = useMode(pointed);
  const recent = useRef<readonly string[]>([]);
  const unfinished = unfinishedOf(origin.from === "device" ? origin.file.key : "");
  const [alike, setAlike] = useState<Alike>();
  const { part, setPart } = usePart(pointed);

  const make: Make = (what, about, operations) => {
    const isMade = session.do(what, about, operations);
    if (isMade) say(`${words.editor.deeds[what]}: ${about}`);
    return isMade;
  };

  /** Chooses an annotation that has been made just now. */
  const choose = (id: string) => {
    const now = session.shown.latest ?? marked;
    const found = now.annotations.find((each) => each.id === id);
    if (found === undefined) return;
    const sectionId = sectionOf(now, found);
    go({ sectionId, annotationId: id }, { replace: true, tracked: true });
  };

  const inMarks = markingActions({
    session,
    marked,
    pointed,
    selected,
    make,
    choose,
    recent,
    review,
    setMode,
    setAlike,
  });
  const sayNothingSelected = () => say(words.editor.nothingSelected);
  const given = { session, marked, pointed, part, selected, make, choose, sayNothingSelected };
  const inRanges = rangeActions(given);
  const deciding = decidingActions({ session, marked, pointed, make, review });

  const openFor = (wanted: Mode, needsWords: boolean) => {
    if (needsWords && selected.current().length === 0) sayNothingSelected();
    else if (!needsWords && wanted !== "words" && pointed === undefined) review.step(1);
    // A mention is about what it names.
    else setMode(wanted === "about" && pointed?.annotation.type === "mention" ? "speaker" : wanted);
  };

  return {
    root,
    session,
    edited,
    marked,
    pointed,
    review,
    selected,
    mode,
    setMode,
    openFor,
    recent,
    unfinished,
    ...usePressed(pointed),
    part,
    setPart,
    alike,
    setAlike,
    make,
    ...deciding,
    ...inMarks,
    ...inRanges,
    ...useStepsBack(session, edited),
  };
}

/** Undoing and redoing, and saying so. */
function useStepsBack(session: Session, { done, undone }: Edited) {
  const { editor } = useEditorWords();
  const say = useStatus();
  const undo = () => {
    const last = done.at(-1);
    if (session.undo() && last) say(`${editor.undone}: ${editor.deeds[last.what]}`);
  };
  const redo = () => {
    const [next] = undone;
    if (session.redo() && next) say(`${editor.deeds[next.what]}: ${next.about}`);
  };
  return { undo, redo };
}
