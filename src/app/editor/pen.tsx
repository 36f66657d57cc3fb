import { type RefObject, useState } from "react";
import { useEditorWords } from "../wording/use-editor-words";
import { AnnotationTools } from "./annotation-tools";
import { ArticleSheet } from "./article-sheet";
import { ConflictList } from "./conflict-list";
import { EndHandles } from "./end-handles";
import { HistorySheet } from "./history-sheet";
import { KeptLine } from "./kept-line";
import { PeopleSheet } from "./people-sheet";
import { Picking } from "./picking";
import { ReviewBar } from "./review-bar";
import type { Session } from "./session";
import { useChoosing } from "./use-choosing";
import { useInView } from "./use-in-view";
import { usePen } from "./use-pen";
import { usePenKeys } from "./use-pen-keys";
import { WordTools } from "./word-tools";

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly session: Session;
}

/** The tools at the foot of a page that is being corrected. */
export function Pen({ root, session }: Props) {
  const words = useEditorWords();
  const pen = usePen(root, session);
  const [caret, setCaret] = useState(false);
  const [sheet, setSheet] = useState<"history" | "people" | "article">();
  usePenKeys(pen, caret, setCaret);
  useChoosing(root, pen);
  useInView(root, pen);
  const { mode, selected, pointed } = pen;
  return (
    <section className="pen" aria-label={words.editor.title}>
      {mode === undefined && <EndHandles root={root} pen={pen} />}
      <KeptLine session={session} state={pen.state} />
      {mode === undefined && <ConflictList pen={pen} />}
      {mode !== undefined && <Picking pen={pen} mode={mode} />}
      {mode === undefined && selected.ranges.length > 0 && <WordTools pen={pen} />}
      {mode === undefined && selected.ranges.length === 0 && pointed !== undefined && (
        <AnnotationTools pen={pen} annotation={pointed} />
      )}
      {mode === undefined && selected.ranges.length === 0 && pointed === undefined && (
        <p className="pen-hint">{caret ? words.editor.caret : words.editor.hint}</p>
      )}
      {mode === undefined && <ReviewBar pen={pen} openSheet={setSheet} />}
      {sheet === "history" && <HistorySheet pen={pen} onClose={() => setSheet(undefined)} />}
      {sheet === "article" && <ArticleSheet pen={pen} onClose={() => setSheet(undefined)} />}
      {sheet === "people" && <PeopleSheet pen={pen} onClose={() => setSheet(undefined)} />}
    </section>
  );
}
