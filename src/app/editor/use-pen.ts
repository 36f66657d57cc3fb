import { type RefObject, useRef, useState, useSyncExternalStore } from "react";
import { sectionOf } from "../../core/article/section-of";
import { useReading } from "../reading/reading";
import { useStatus } from "../ui/status";
import { useEditorWords } from "../wording/use-editor-words";
import { decidingActions } from "./deciding-actions";
import type { Make } from "./make";
import { markingActions } from "./marking-actions";
import type { Alike } from "./places-like";
import { rangeActions } from "./range-actions";
import type { Session } from "./session";
import { usePart } from "./use-part";
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
  // What is written down follows later: only what says so is drawn again then.
  const edited = useSyncExternalStore(session.subscribe, () => session.now().edited);
  const review = useReview();
  const selected = useSelected(root, marked);
  const [mode, setMode] = useState<Mode>();
  const recent = useRef<readonly string[]>([]);
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

  const undo = () => {
    const last = edited.done.at(-1);
    if (session.undo() && last) say(`${words.editor.undone}: ${words.editor.deeds[last.what]}`);
  };
  const redo = () => {
    const [next] = edited.undone;
    if (session.redo() && next) say(`${words.editor.deeds[next.what]}: ${next.about}`);
  };
  const openFor = (wanted: Mode, needsWords: boolean) => {
    if (needsWords && selected.current().length === 0) sayNothingSelected();
    else if (!needsWords && wanted !== "words" && pointed === undefined) review.step(1);
    else setMode(wanted);
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
    part,
    setPart,
    alike,
    setAlike,
    make,
    ...deciding,
    ...inMarks,
    ...inRanges,
    undo,
    redo,
  };
}
