import { useId, useState } from "react";
import type { Entity } from "../../../core/article/entity";
import { divideEntity, freeId } from "../../../core/editing/entities";
import { annotationsNaming } from "../../../core/editing/naming";
import { useEditorWords } from "../../wording/use-editor-words";
import type { PenState } from "../use-pen";
import { ChooseOther } from "./choose-other";
import { InContext } from "./in-context";

interface Props {
  readonly pen: PenState;
  readonly entity: Entity;
  readonly others: readonly Entity[];
  readonly onDone: () => void;
}

/** Gives some of the marks of a speaker, topic or country to another one, or to a new one. */
export function DivideForm({ pen, entity, others, onDone }: Props) {
  const { editor } = useEditorWords();
  const { marked, session, make } = pen;
  const { kind, id: from } = entity;
  const id = useId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [to, setTo] = useState("");
  const [name, setName] = useState("");
  const other = others.find((each) => each.id === to);
  const newName = name.trim();
  const isReady = chosen.size > 0 && (other !== undefined || newName !== "");
  const toggle = (annotation: string) => {
    const next = new Set(chosen);
    if (!next.delete(annotation)) next.add(annotation);
    setChosen(next);
  };
  const divide = () => {
    const given = other ?? { id: freeId(session.file, kind, newName), name: newName };
    const operations = divideEntity(session.file, kind, from, given, [...chosen]);
    make("divide", `${entity.name} → ${given.name} (${chosen.size})`, operations);
    onDone();
  };
  return (
    <fieldset className="pen-form">
      <legend>{editor.divideTitle(entity.label)}</legend>
      <div className="pen-scroll">
        {annotationsNaming(marked, kind, from).map((each) => (
          <label key={each.id} className="check">
            <input type="checkbox" checked={chosen.has(each.id)} onChange={() => toggle(each.id)} />
            <InContext marked={marked} range={each.ranges[0]} />
          </label>
        ))}
      </div>
      <div className="pen-row">
        <label htmlFor={`${id}-to`}>{editor.giveTo}</label>
        <ChooseOther
          id={`${id}-to`}
          others={others}
          value={to}
          none={kind === "country" ? editor.choose : editor.someoneNew}
          onChoose={setTo}
        />
        {kind !== "country" && other === undefined && (
          <input
            className="field"
            aria-label={editor.newName}
            placeholder={editor.newName}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </div>
      <div className="pen-row">
        <button type="button" className="button button-strong" disabled={!isReady} onClick={divide}>
          {editor.give(chosen.size)}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {editor.cancel}
        </button>
      </div>
    </fieldset>
  );
}
