import { type RefObject, useRef, useState } from "react";
import { singleKeysOn } from "../ui/single-keys";
import { useEditorWords } from "../wording/use-editor-words";
import { useWords } from "../wording/use-words";
import { AnnotationTools } from "./annotation-tools";
import { ConflictList } from "./conflict-list";
import { EndHandles } from "./end-handles";
import { ArticleSheet } from "./forms/article-sheet";
import { PeopleSheet } from "./forms/people-sheet";
import { Picking } from "./forms/picking";
import { HistorySheet } from "./history-sheet";
import { KeptLine } from "./kept-line";
import { editorKeys } from "./keys";
import { usePrintLabels } from "./print-labels";
import { ReviewBar } from "./review-bar";
import type { Session } from "./session";
import { useChoosing } from "./use-choosing";
import { useFocusKept } from "./use-focus-kept";
import { useInView } from "./use-in-view";
import { usePen } from "./use-pen";
import { usePenKeys } from "./use-pen-keys";
import { useWordCaret } from "./use-word-caret";
import { WordTools } from "./word-tools";

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly session: Session;
}

/** The tools at the foot of a page that is being corrected. */
export function Pen({ root, session }: Props) {
  const { editor } = useEditorWords();
  const pen = usePen(root, session);
  const caret = useWordCaret(pen);
  const [sheet, setSheet] = useState<"history" | "people" | "article">();
  usePenKeys(pen, caret);
  useChoosing(root, pen);
  useInView(root, pen);
  usePrintLabels(root, pen.marked);
  const { mode, selected, pointed } = pen;
  const section = useRef<HTMLElement>(null);
  useFocusKept(section, mode !== undefined, useWords().reader.correct);
  return (
    <section
      ref={section}
      className="pen"
      aria-label={editor.title}
      tabIndex={-1}
      onFocus={({ target }) => {
        // A browser leaves what is seen in part where it is.
        if (target.closest(".pen-strip") !== null)
          target.scrollIntoView({ block: "nearest", inline: "nearest" });
      }}
    >
      {mode === undefined && <EndHandles root={root} pen={pen} />}
      <KeptLine session={session} />
      {mode === undefined && <ConflictList pen={pen} />}
      {mode !== undefined && <Picking pen={pen} mode={mode} />}
      {mode === undefined && selected.ranges.length > 0 && <WordTools pen={pen} />}
      {mode === undefined && selected.ranges.length === 0 && pointed !== undefined && (
        <AnnotationTools pen={pen} annotation={pointed} />
      )}
      {mode === undefined && selected.ranges.length === 0 && pointed === undefined && (
        <Hint isCaret={caret.isOn} />
      )}
      {mode === undefined && <ReviewBar pen={pen} openSheet={setSheet} />}
      {sheet === "history" && <HistorySheet pen={pen} onClose={() => setSheet(undefined)} />}
      {sheet === "article" && <ArticleSheet pen={pen} onClose={() => setSheet(undefined)} />}
      {sheet === "people" && <PeopleSheet pen={pen} onClose={() => setSheet(undefined)} />}
    </section>
  );
}

const firstKeys = ["next", "select", "words"] as const;

/** How to begin, while nothing is chosen. */
function Hint({ isCaret }: { readonly isCaret: boolean }) {
  const { editor } = useEditorWords();
  if (isCaret) return <p className="text-ink-soft">{editor.caret}</p>;
  return (
    <p className="text-ink-soft">
      {editor.hint}
      {singleKeysOn() && (
        <span className="ms-4 inline-flex flex-wrap items-center gap-x-4 gap-y-1 max-desk:hidden">
          {firstKeys.map((command) => (
            <span key={command}>
              <kbd>{editorKeys[command][0]}</kbd> {editor.hintKeys[command]}
            </span>
          ))}
        </span>
      )}
    </p>
  );
}
