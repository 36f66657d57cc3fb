import { Toggle } from "@base-ui/react/toggle";
import { ToggleGroup } from "@base-ui/react/toggle-group";
import { useId, useState } from "react";
import type { Entity } from "../article/entity";
import { foldWords } from "../article/find-in-text";
import type { Kind } from "../article/kinds";
import { usePartWords } from "../wording/use-part-words";
import { hueOf } from "./hue";

interface Props {
  readonly kind: Kind;
  /** The article's, which the names are in. */
  readonly language: string;
  readonly entities: readonly Entity[];
  /** By entity number: how many annotations choosing the value leaves. */
  readonly counts: readonly number[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly onClear: () => void;
}

/** A facet with more values than this can be searched, and shows fewer at first. */
const many = 14;
const few = 10;

/** One facet: its values as toggles with counts, found by letters where there are many. */
export function FacetGroup({ kind, language, entities, counts, chosen, onToggle, onClear }: Props) {
  const words = usePartWords();
  const heading = useId();
  const [typed, setTyped] = useState("");
  const [all, setAll] = useState(false);
  // A value that was chosen stays where it is when it is no longer: the focus is on it.
  const [listed, setListed] = useState(chosen);
  if (chosen.some((id) => !listed.includes(id))) setListed([...new Set([...listed, ...chosen])]);
  const long = entities.length > many;
  const sought = foldWords(typed);
  const found = entities.filter(({ name, id }) => foldWords(`${name} ${id}`).includes(sought));
  const shown = all || typed !== "" || !long ? found : found.slice(0, few);
  const listedBelow = found.filter(
    (entity) => listed.includes(entity.id) && !shown.includes(entity),
  );
  return (
    <div className="facet" data-facet={kind}>
      <div className="facet-head">
        <h3 id={heading} tabIndex={-1}>
          {words.kinds[kind]}
        </h3>
        {chosen.length > 1 && <span className="facet-rule">{words.facets.anyOf}</span>}
        {chosen.length > 0 && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              // The button goes when there is nothing left to clear.
              document.getElementById(heading)?.focus();
              onClear();
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
      <ToggleGroup
        multiple
        orientation="vertical"
        value={chosen}
        aria-labelledby={heading}
        className="facet-values"
      >
        {[...shown, ...listedBelow].map((entity) => {
          const count = counts[entity.number] ?? 0;
          return (
            <Toggle
              key={entity.id}
              value={entity.id}
              className="facet-value"
              data-none={count === 0 || undefined}
              aria-label={words.facets.value(entity.name, count)}
              onPressedChange={() => onToggle(entity.id)}
            >
              <span className={`swatch ${hueOf(entity)}`} data-kind={kind}>
                {kind === "country" && entity.id}
              </span>
              <bdi className="facet-name" lang={language}>
                {entity.name}
              </bdi>
              <span className="count">{words.number(count)}</span>
            </Toggle>
          );
        })}
      </ToggleGroup>
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
}
