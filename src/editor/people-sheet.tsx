import { useState } from "react";
import type { Entity } from "../article/entity";
import { Composer } from "../editing/composer";
import { mergeEntities, setEntityField } from "../editing/entities";
import Sheet from "../ui/sheet";
import { useEditorWords } from "../wording/use-editor-words";
import type { Pen } from "./use-pen";

/** The headline, and all speakers and topics: their names, and which of them are the same. */
export function PeopleSheet({ pen, onClose }: { pen: Pen; onClose: () => void }) {
  const { editor } = useEditorWords();
  const { marked, session, make } = pen;
  const { headline } = marked.article;
  const countOf = ({ kind, number }: Entity) =>
    marked.annotations.filter(({ members }) => members[kind].includes(number)).length;
  return (
    <Sheet title={editor.people} closeLabel={editor.close} onClose={onClose} isWide>
      <TextField
        label={editor.headline}
        value={headline}
        onSet={(text) => {
          const { operations } = new Composer(session.file).set(
            "article",
            undefined,
            "headline",
            text,
          );
          make("field", text, operations);
        }}
      />
      {(["speaker", "topic"] as const).map((kind) => (
        <section key={kind} className="pen-people">
          <h3>{editor.kinds[kind]}</h3>
          <ul>
            {marked.entities[kind].map((entity) => (
              <li key={entity.id}>
                <TextField
                  label={editor.name}
                  value={entity.name}
                  onSet={(text) =>
                    make(
                      "rename",
                      `${entity.name} → ${text}`,
                      setEntityField(session.file, kind, entity.id, "name", text),
                    )
                  }
                />
                <Merging
                  entity={entity}
                  others={marked.entities[kind].filter((each) => each !== entity)}
                  saidOf={(each) => editor.marks(countOf(each))}
                  onMerge={(other) =>
                    make(
                      "merge",
                      `${entity.name} → ${other.name}`,
                      mergeEntities(session.file, kind, entity.id, other.id),
                    )
                  }
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Sheet>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSet: (text: string) => void;
}

/** A field that is set when it is left, or by Enter. */
function TextField({ label, value, onSet }: FieldProps) {
  const [text, setText] = useState<string>();
  const set = () => {
    const next = text?.trim();
    if (next !== undefined && next !== "" && next !== value) onSet(next);
    setText(undefined);
  };
  return (
    <label className="pen-field">
      <span>{label}</span>
      <input
        className="field"
        value={text ?? value}
        onChange={(event) => setText(event.target.value)}
        onBlur={set}
        onKeyDown={(event) => {
          if (event.key === "Enter") set();
        }}
      />
    </label>
  );
}

interface MergingProps {
  readonly entity: Entity;
  readonly others: readonly Entity[];
  readonly saidOf: (entity: Entity) => string;
  readonly onMerge: (other: Entity) => void;
}

/** Merges one into another: both are shown with what is marked as theirs before it is done. */
function Merging({ entity, others, saidOf, onMerge }: MergingProps) {
  const { editor } = useEditorWords();
  const [chosen, setChosen] = useState("");
  const other = others.find(({ id }) => id === chosen);
  if (others.length === 0) return null;
  return (
    <div className="pen-row">
      <span className="pen-kept">{saidOf(entity)}</span>
      <select
        className="pen-select"
        aria-label={`${editor.mergeInto}: ${entity.label}`}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">{`${editor.mergeInto} …`}</option>
        {others.map((each) => (
          <option key={each.id} value={each.id}>
            {editor.mergeWith(each.label, saidOf(each))}
          </option>
        ))}
      </select>
      {other !== undefined && (
        <button type="button" className="button" onClick={() => onMerge(other)}>
          {editor.merge}
        </button>
      )}
    </div>
  );
}
