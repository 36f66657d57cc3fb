import { memo, useCallback, useDeferredValue, useId, useState } from "react";
import type { Entity } from "../article/entity";
import type { Kind } from "../article/kinds";
import { clear, type Selection, toggle } from "../article/selection";
import { useRovingFocus } from "../ui/use-roving-focus";
import { usePartWords } from "../wording/use-part-words";
import { FacetValue } from "./facet-value";
import { findValues } from "./find-values";

interface Props {
  readonly kind: Kind;
  /** The article's, which the names are in. */
  readonly language: string;
  readonly entities: readonly Entity[];
  /** By entity number: how many annotations choosing the value leaves. */
  readonly counts: readonly number[];
  readonly chosen: readonly string[];
  readonly onSelect: (change: (selection: Selection) => Selection) => void;
}

/** A facet with more values than this can be searched, and shows fewer at first. */
const many = 14;
const few = 10;

/** One facet: its values as toggles with counts, found by letters where there are many. */
export const FacetGroup = memo(function FacetGroup(props: Props) {
  const { kind, language, entities, counts, chosen, onSelect } = props;
  const words = usePartWords();
  const heading = useId();
  const [typed, setTyped] = useState("");
  const [all, setAll] = useState(false);
  // A value that was chosen stays where it is when it is no longer: the focus is on it.
  const [listed, setListed] = useState(chosen);
  if (chosen.some((id) => !listed.includes(id))) setListed([...new Set([...listed, ...chosen])]);
  const long = entities.length > many;
  const found = findValues(entities, typed);
  const shown = all || typed !== "" || !long ? found : found.slice(0, few);
  const listedBelow = found.filter(
    (entity) => listed.includes(entity.id) && !shown.includes(entity),
  );
  const values = [...shown, ...listedBelow];
  const { stop, onFocus, onKeyDown } = useRovingFocus(values.map(({ id }) => id));
  const onToggle = useCallback(
    (id: string) => onSelect((selection) => toggle(selection, kind, id)),
    [kind, onSelect],
  );
  // The marks and the value that was pressed come first: this moves everything below it.
  const told = useDeferredValue(chosen);
  return (
    <div className="facet" data-facet={kind}>
      <div className="facet-head">
        <h3 id={heading} tabIndex={-1}>
          {words.kinds[kind]}
        </h3>
        {told.length > 1 && <span className="facet-rule">{words.facets.anyOf}</span>}
        {told.length > 0 && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              // The button goes when there is nothing left to clear.
              document.getElementById(heading)?.focus();
              onSelect((selection) => clear(selection, kind));
            }}
            aria-label={words.facets.clearKind(kind)}
          >
            {words.facets.clear}
          </button>
        )}
      </div>
      {long && (
        <input
          type="search"
          className="field"
          aria-label={words.facets.find(kind)}
          placeholder={words.facets.find(kind)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <div role="group" aria-labelledby={heading} className="facet-values" onKeyDown={onKeyDown}>
        {values.map((entity) => (
          <FacetValue
            key={entity.id}
            entity={entity}
            language={language}
            count={counts[entity.number] ?? 0}
            chosen={chosen.includes(entity.id)}
            isStop={entity.id === stop}
            onToggle={onToggle}
            onFocus={onFocus}
          />
        ))}
      </div>
      {found.length === 0 && <p className="facet-nothing">{words.facets.nothingFound}</p>}
      {long && typed === "" && (
        <button
          type="button"
          className="text-button"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.facets.fewer : words.facets.more(entities.length - few)}
        </button>
      )}
    </div>
  );
});
