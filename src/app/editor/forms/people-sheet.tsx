import { useState } from "react";
import type { Entity } from "../../../core/article/entity";
import { kinds } from "../../../core/article/kinds";
import { removeEntity, setEntityField } from "../../../core/editing/entities";
import { annotationsNaming } from "../../../core/editing/naming";
import Sheet from "../../ui/sheet";
import { useEditorWords } from "../../wording/use-editor-words";
import type { PenState } from "../use-pen";
import { DivideForm } from "./divide-form";
import { MergeForm } from "./merge-form";
import { SpeakerFields } from "./speaker-fields";
import { TextField } from "./text-field";

/** All speakers, topics and countries: their names, which of them are the same, and which are two. */
export function PeopleSheet({ pen, onClose }: { pen: PenState; onClose: () => void }) {
  const { editor } = useEditorWords();
  const { entities } = pen.marked;
  const filled = kinds.filter((kind) => entities[kind].length > 0);
  return (
    <Sheet title={editor.people} closeLabel={editor.close} onClose={onClose} isWide>
      {filled.length === 0 && <p>{editor.nobody}</p>}
      {filled.map((kind) => (
        <section key={kind}>
          <h3 className="mt-4 mb-1 font-semibold">{editor.ofKind[kind]}</h3>
          <ul>
            {entities[kind].map((entity) => (
              <EntityEditor key={entity.id} pen={pen} entity={entity} />
            ))}
          </ul>
        </section>
      ))}
    </Sheet>
  );
}

interface Props {
  readonly pen: PenState;
  readonly entity: Entity;
}

/** One speaker, topic or country: what it is called, and what it has in common with others. */
function EntityEditor({ pen, entity }: Props) {
  const { editor } = useEditorWords();
  const { marked, session, make } = pen;
  const { kind, id, name, label } = entity;
  const [open, setOpen] = useState<"merge" | "divide">();
  const others = marked.entities[kind].filter((each) => each !== entity);
  const marks = annotationsNaming(marked, kind, id).length;
  const set = (field: string, before: string, text: string) =>
    make(
      "rename",
      `${before === "" ? name : before} → ${text}`,
      setEntityField(session.file, kind, id, field, text),
    );
  const form = { pen, entity, others, onDone: () => setOpen(undefined) };
  return (
    <li className="border-b border-line py-2">
      <TextField label={editor.name} value={name} onSet={(text) => set("name", name, text)} />
      <div className="pen-row">
        <span className="text-xs text-ink-soft">{editor.marks(marks)}</span>
        {marks === 0 && (
          <button
            type="button"
            className="text-button"
            onClick={() => make("remove", name, removeEntity(session.file, kind, id))}
          >
            {editor.remove} <span className="sr-only">{label}</span>
          </button>
        )}
        {others.length > 0 && (
          <button
            type="button"
            className="text-button"
            aria-expanded={open === "merge"}
            onClick={() => setOpen(open === "merge" ? undefined : "merge")}
          >
            {editor.mergeWith} <span className="sr-only">{label}</span>
          </button>
        )}
        {marks > 0 && (kind !== "country" || others.length > 0) && (
          <button
            type="button"
            className="text-button"
            aria-expanded={open === "divide"}
            onClick={() => setOpen(open === "divide" ? undefined : "divide")}
          >
            {editor.divide} <span className="sr-only">{label}</span>
          </button>
        )}
      </div>
      {open === "merge" && <MergeForm {...form} />}
      {open === "divide" && <DivideForm {...form} />}
      {kind === "speaker" && <SpeakerFields pen={pen} speaker={entity} onSet={set} />}
    </li>
  );
}
