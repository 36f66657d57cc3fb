import { useId, useState } from "react";
import type { Entity } from "../../../core/article/entity";
import { mergeEntities } from "../../../core/editing/merge-entities";
import { annotationsNaming } from "../../../core/editing/naming";
import { useEditorWords } from "../../wording/use-editor-words";
import { sideBySide } from "../pen-layout";
import type { PenState } from "../use-pen";
import { ChooseOther } from "./choose-other";

interface Props {
  readonly pen: PenState;
  readonly entity: Entity;
  readonly others: readonly Entity[];
  readonly onDone: () => void;
}

/** Merges one into another: both side by side, with what changes, before it is done. */
export function MergeForm({ pen, entity, others, onDone }: Props) {
  const { editor } = useEditorWords();
  const { marked, session, make } = pen;
  const { kind } = entity;
  const id = useId();
  const [chosen, setChosen] = useState("");
  const other = others.find((each) => each.id === chosen);
  const marksOf = (each: Entity) => annotationsNaming(marked, kind, each.id).length;
  const about = (each: Entity) =>
    [each.role, each.affiliation, ...each.aliases].filter((text) => text !== undefined);
  const merge = (into: Entity) => {
    const operations = mergeEntities(session.file, kind, entity.id, into.id);
    make("merge", `${entity.name} → ${into.name}`, operations);
    onDone();
  };
  return (
    <fieldset className="pen-form">
      <legend>{editor.mergeTitle(entity.label)}</legend>
      <div className={sideBySide}>
        <Side title={editor.goes} entity={entity} marks={marksOf(entity)} about={about(entity)} />
        <div>
          <label className="block text-xs text-ink-soft" htmlFor={id}>
            {editor.mergeInto}
          </label>
          <ChooseOther
            id={id}
            others={others}
            value={chosen}
            none={editor.choose}
            onChoose={setChosen}
          />
          {other && <Side entity={other} marks={marksOf(other)} about={about(other)} />}
        </div>
      </div>
      {other && (
        <p>
          {editor.mergeChanges(marksOf(entity), other.label)}{" "}
          {kind === "speaker" && editor.aliasKept(entity.name)}
        </p>
      )}
      <div className="pen-row">
        <button
          type="button"
          className="button button-strong"
          disabled={other === undefined}
          onClick={() => other && merge(other)}
        >
          {editor.merge}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {editor.cancel}
        </button>
      </div>
    </fieldset>
  );
}

interface SideProps {
  readonly title?: string;
  readonly entity: Entity;
  readonly marks: number;
  readonly about: readonly string[];
}

function Side({ title, entity, marks, about }: SideProps) {
  const { editor } = useEditorWords();
  return (
    <div>
      {title !== undefined && <p className="text-xs text-ink-soft">{title}</p>}
      <p>
        <strong>
          <bdi>{entity.name}</bdi>
        </strong>
      </p>
      <p>{editor.marks(marks)}</p>
      {about.map((text) => (
        <p key={text} className="text-xs text-ink-soft">
          <bdi>{text}</bdi>
        </p>
      ))}
    </div>
  );
}
