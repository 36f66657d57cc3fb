import { useState } from "react";
import { addAnnotations } from "../../../core/editing/annotations";
import { useEditorWords } from "../../wording/use-editor-words";
import { newAnnotation } from "../new-annotation";
import { parsedValue } from "../option";
import { placesLike } from "../places-like";
import type { PenState } from "../use-pen";
import { InContext } from "./in-context";

/** The other places of the words that have been marked, each with its context: which of them to mark too. */
export function AlikeForm({ pen, onClose }: { pen: PenState; onClose: () => void }) {
  const { editor } = useEditorWords();
  const { marked, alike, session } = pen;
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  if (alike === undefined) return null;
  const places = placesLike(marked, alike);
  const chosen = places.filter((_, at) => !left.has(at));
  const mark = () => {
    const { kind, id } = parsedValue(alike.value);
    const added = chosen.map((range) => ({
      annotation: newAnnotation("mention", kind, id),
      ranges: [range],
    }));
    pen.make("alike", alike.words, addAnnotations(session.file, marked, added));
    pen.setAlike(undefined);
    onClose();
  };
  return (
    <fieldset className="pen-form">
      <legend>{editor.alikeTitle(alike.words)}</legend>
      <div className="pen-scroll">
        {places.map((place, at) => (
          <label key={`${place.paragraph}-${place.start}`} className="check">
            <input
              type="checkbox"
              checked={!left.has(at)}
              onChange={() => {
                const next = new Set(left);
                if (!next.delete(at)) next.add(at);
                setLeft(next);
              }}
            />
            <InContext marked={marked} range={place} />
          </label>
        ))}
      </div>
      <div className="pen-row">
        <button type="button" className="button button-strong" onClick={mark}>
          {editor.markAll(chosen.length)}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {editor.cancel}
        </button>
      </div>
    </fieldset>
  );
}
