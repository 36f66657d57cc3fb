import { memo, useCallback, useId, useMemo, useState } from "react";
import type { Count } from "../../core/article/count";
import type { Entity } from "../../core/article/entity";
import type { Kind } from "../../core/article/kinds";
import type { MarkedArticle } from "../../core/article/marked-article";
import {
  choiceOf,
  clear,
  type Selection,
  toggle,
  toggleLeftOut,
} from "../../core/article/selection";
import {
  namesOfSeveralKinds,
  type ValueOrder,
  valuesInOrder,
} from "../../core/article/value-order";
import { useRovingFocus } from "../ui/use-roving-focus";
import { usePartWords } from "../wording/use-part-words";
import { type CountedKinds, FacetValue } from "./facet-value";
import { findValues } from "./find-values";

interface Props {
  readonly kind: Kind;
  readonly marked: MarkedArticle;
  /** By entity number: how many matches choosing the value leaves. */
  readonly counts: readonly Count[];
  readonly counted: CountedKinds;
  readonly order: ValueOrder;
  readonly selection: Selection;
  /** The selection that the page has followed. */
  readonly followed: Selection;
  readonly onSelect: (change: (selection: Selection) => Selection) => void;
}

/** A facet with more values than this can be searched, and shows fewer at first. */
const many = 14;
const few = 10;

const nothing: Count = { quotations: 0, mentions: 0 };

/** One facet: its values with their counts, to be chosen or left out; found by letters where there are many. */
export const FacetGroup = memo(function FacetGroup(props: Props) {
  const { kind, marked, counts, counted, order, selection, followed, onSelect } = props;
  const words = usePartWords();
  const heading = useId();
  const [typed, setTyped] = useState("");
  const [all, setAll] = useState(false);
  const chosen = useMemo(() => [...selection[kind], ...selection.without[kind]], [selection, kind]);
  // A value that was chosen stays where it is when it is no longer: the focus is on it.
  const [listed, setListed] = useState(chosen);
  if (chosen.some((id) => !listed.includes(id))) setListed([...new Set([...listed, ...chosen])]);
  const ordered = useMemo(() => valuesInOrder(marked, kind, order), [marked, kind, order]);
  const countOf = ({ number }: Entity) => counts[number] ?? nothing;
  const isEmpty = (entity: Entity) => {
    const { quotations, mentions } = countOf(entity);
    return quotations + (counted === "all" ? mentions : 0) === 0;
  };
  const entities = [
    ...ordered.filter((entity) => !isEmpty(entity) || listed.includes(entity.id)),
    ...ordered.filter((entity) => isEmpty(entity) && !listed.includes(entity.id)),
  ];
  const long = entities.length > many;
  const found = findValues(entities, typed);
  const shown = all || typed !== "" || !long ? found : found.slice(0, few);
  const listedBelow = found.filter(
    (entity) => listed.includes(entity.id) && !shown.includes(entity),
  );
  const values = [...shown, ...listedBelow];
  const { stop, onFocus, onKeyDown } = useRovingFocus(
    values.map(({ id }) => id),
    "[data-value]",
  );
  const onChoose = useCallback(
    (id: string) => onSelect((selection) => toggle(selection, kind, id)),
    [kind, onSelect],
  );
  const onLeaveOut = useCallback(
    (id: string) => onSelect((selection) => toggleLeftOut(selection, kind, id)),
    [kind, onSelect],
  );
  const shared = namesOfSeveralKinds(marked);
  return (
    <div className="facet" data-facet={kind}>
      <div className="facet-head">
        <h3 id={heading} tabIndex={-1}>
          {words.kinds[kind]}
        </h3>
        {followed[kind].length > 1 && <span className="facet-rule">{words.facets.anyOf}</span>}
        {followed[kind].length + followed.without[kind].length > 0 && (
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
            label={
              shared.has(entity.label) ? words.facets.ofKind(entity.label, kind) : entity.label
            }
            language={marked.article.language}
            count={countOf(entity)}
            counted={counted}
            choice={choiceOf(selection, kind, entity.id)}
            isStop={entity.id === stop}
            onChoose={onChoose}
            onLeaveOut={onLeaveOut}
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
