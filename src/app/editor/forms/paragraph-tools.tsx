import type { MarkedParagraph } from "../../../core/article/marked-article";
import type { Deed } from "../../../core/editing/change";
import type { Operation } from "../../../core/editing/operation";
import { canJoin, joinParagraphs } from "../../../core/editing/paragraphs";
import { splitParagraph } from "../../../core/editing/split-paragraph";
import {
  joinSections,
  moveParagraph,
  moveSection,
  removeParagraph,
  setHeading,
  splitSection,
} from "../../../core/editing/structure";
import { useStatus } from "../../ui/status";
import { useEditorWords } from "../../wording/use-editor-words";
import { randomId } from "../random-id";
import type { PenState } from "../use-pen";
import { TextField } from "./text-field";

interface Props {
  readonly pen: PenState;
  readonly paragraph: MarkedParagraph;
  /** Where the cursor is in its text, in UTF-16 units. */
  readonly cursor: () => number;
  /** Whether its text is being changed: that comes first. */
  readonly isBusy: boolean;
  readonly onDone: () => void;
}

/** Where a paragraph and its section stand, and what they are parted from. */
export function ParagraphTools({ pen, paragraph, cursor, isBusy, onDone }: Props) {
  const { editor } = useEditorWords();
  const say = useStatus();
  const { marked, session, make } = pen;
  const { id, number } = paragraph;
  const section = marked.sections[paragraph.section];
  const isFirst = marked.paragraphs[number - 1]?.section !== paragraph.section;
  const about = paragraph.text.slice(0, 40);
  const { file } = session;
  const move = (what: Deed, operations: readonly Operation[], of = about) => {
    make(what, of, operations);
  };
  const closing = (what: Deed, operations: readonly Operation[]) => {
    make(what, about, operations);
    onDone();
  };
  const button = (name: string, onClick: () => void, isPossible = true) => (
    <button type="button" className="button" disabled={isBusy || !isPossible} onClick={onClick}>
      {name}
    </button>
  );
  const remove = () => {
    const { operations, lost } = removeParagraph(file, marked, id);
    closing("removeParagraph", operations);
    if (lost.length > 0) say(editor.lost(lost.length));
  };
  const up = moveParagraph(file, id, -1);
  const down = moveParagraph(file, id, 1);
  return (
    <div className="mt-1.5 grid gap-2 border-t border-line pt-2.5">
      <div className="pen-row">
        {button(editor.split, () =>
          closing("split", splitParagraph(file, marked, id, cursor(), randomId("p"))),
        )}
        {canJoin(marked.paragraphs, number) &&
          button(editor.join, () => closing("join", joinParagraphs(file, marked, id)))}
        {button(editor.moveUp, () => move("move", up), up.length > 0)}
        {button(editor.moveDown, () => move("move", down), down.length > 0)}
        {button(editor.removeParagraph, remove, marked.paragraphs.length > 1)}
        {!isFirst &&
          button(editor.splitSection, () => {
            const operations = splitSection(file, id, randomId("s"), editor.newSection);
            move("splitSection", operations);
          })}
      </div>
      {isFirst && section !== undefined && (
        <div className="pen-row items-end! *:first:flex-[1_1_16rem]">
          <TextField
            label={editor.heading}
            value={section.heading ?? ""}
            isOptional
            onSet={(text) => move("heading", setHeading(file, section.id, text), text)}
          />
          {section.number > 0 && (
            <>
              {button(editor.joinSections, () =>
                move("joinSections", joinSections(file, section.id)),
              )}
              {button(editor.sectionUp, () =>
                move("moveSection", moveSection(file, section.id, -1)),
              )}
            </>
          )}
          {section.number < marked.sections.length - 1 &&
            button(editor.sectionDown, () => move("moveSection", moveSection(file, section.id, 1)))}
        </div>
      )}
    </div>
  );
}
