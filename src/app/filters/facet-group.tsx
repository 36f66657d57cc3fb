import { memo, useCallback, useId } from "react";
import {
  choiceOf,
  clear,
  type Selection,
  toggle,
  toggleLeftOut,
} from "../../core/article/selection";
import { namesOfSeveralKinds } from "../../core/article/value-order";
import { useRovingFocus } from "../ui/use-roving-focus";
import { usePartWords } from "../wording/use-part-words";
import { FacetValue } from "./facet-value";
import { type FacetValues, noMatches, shownAtFirst, useListedValues } from "./listed-values";

interface Props extends FacetValues {
  /** The selection that the page has followed. */
  readonly followed: Selection;
  readonly onSelect: (change: (selection: Selection) => Selection) => void;
}

/** One facet: its values with their counts, to be chosen or left out; found by letters where there are many. */
export const FacetGroup = memo(function FacetGroup(props: Props) {
  const { kind, marked, counts, counted, selection, onSelect } = props;
  const words = usePartWords();
  const heading = useId();
  const { typed, setTyped, all, setAll, isLong, total, found, values } = useListedValues(props);
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
      <FacetHead {...props} heading={heading} />
      {isLong && (
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
            count={counts[entity.number] ?? noMatches}
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
      {isLong && typed === "" && (
        <button
          type="button"
          className="text-button"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.facets.fewer : words.facets.more(total - shownAtFirst)}
        </button>
      )}
    </div>
  );
});

/** The name of the facet, its rule when several values are chosen, and the way to clear them. */
function FacetHead({ kind, followed, onSelect, heading }: Props & { readonly heading: string }) {
  const words = usePartWords();
  return (
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
  );
}
