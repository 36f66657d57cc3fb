import { kinds } from "../../core/article/kinds";
import Sheet from "../ui/sheet";
import { useEditorWords } from "../wording/use-editor-words";
import { EntityEditor } from "./entity-editor";
import type { PenState } from "./use-pen";

/** All speakers, topics and countries: their names, which of them are the same, and which are two. */
export function PeopleSheet({ pen, onClose }: { pen: PenState; onClose: () => void }) {
  const { editor } = useEditorWords();
  const { entities } = pen.marked;
  const filled = kinds.filter((kind) => entities[kind].length > 0);
  return (
    <Sheet title={editor.people} closeLabel={editor.close} onClose={onClose} isWide>
      {filled.length === 0 && <p>{editor.nobody}</p>}
      {filled.map((kind) => (
        <section key={kind} className="pen-people">
          <h3>{editor.ofKind[kind]}</h3>
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
