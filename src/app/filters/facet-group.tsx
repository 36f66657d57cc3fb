import { type KeyboardEvent, memo, useCallback, useId, useState } from "react";
import {
  choiceAmong,
  clear,
  type Selection,
  toggle,
  toggleLeftOut,
} from "../../core/article/filtering/selection";
import { namesOfSeveralKinds } from "../../core/article/filtering/value-order";
import { usePartWords } from "../wording/use-part-words";
import { FacetValue } from "./facet-value";
import { type FacetValues, noMatches, shownAtFirst, useListedValues } from "./listed-values";

interface Props extends FacetValues {
  /** Of how many values that are chosen, and left out, the page has followed. */
  readonly followed: number;
  readonly followedWithout: number;
  readonly onSelect: (change: (selection: Selection) => Selection) => void;
}

/** One facet: its values with their counts, to be chosen or left out; found by letters where there are many. */
export const FacetGroup = memo(function FacetGroup(props: Props) {
  const { kind, marked, counts, counted, chosen, leftOut, onSelect } = props;
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
    <div className="border-t border-line py-3.5" data-facet={kind}>
      <FacetHead {...props} heading={heading} />
      {isLong && (
        <input
          type="search"
          className="field mb-2 min-h-9 text-sm"
          aria-label={words.facets.find(kind)}
          placeholder={words.facets.find(kind)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <div role="group" aria-labelledby={heading} className="grid gap-px" onKeyDown={onKeyDown}>
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
            choice={choiceAmong(chosen, leftOut, entity.id)}
            isStop={entity.id === stop}
            onChoose={onChoose}
            onLeaveOut={onLeaveOut}
            onFocus={onFocus}
          />
        ))}
      </div>
      {found.length === 0 && <p className="text-sm text-ink-soft">{words.facets.nothingFound}</p>}
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
function FacetHead(props: Props & { readonly heading: string }) {
  const { kind, followed, followedWithout, onSelect, heading } = props;
  const words = usePartWords();
  return (
    <div className="mb-1 flex min-h-7 items-center gap-2">
      <h3 id={heading} className="flex-1 text-md font-semibold" tabIndex={-1}>
        {words.kinds[kind]}
      </h3>
      {followed > 1 && (
        <span className="facet-rule text-xs text-ink-soft italic">{words.facets.anyOf}</span>
      )}
      {followed + followedWithout > 0 && (
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

/**
 * One tab stop for a group of buttons, and the arrows, Home and End to move between them, round the
 * ends (WAI-ARIA Authoring Practices, "roving tabindex"). The tab key comes back to the last one.
 * `ids` name the buttons in the order in which they stand in the element that has `onKeyDown`; where
 * there are other buttons beside them, a selector says which are meant.
 */
function useRovingFocus(ids: readonly string[], selector = "button") {
  const [last, setLast] = useState<string>();
  const stop = last !== undefined && ids.includes(last) ? last : ids[0];
  const onFocus = useCallback((id: string) => setLast(id), []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
    const at = buttons.indexOf(document.activeElement as HTMLElement); // or none of them
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons.at(next % buttons.length)?.focus();
  };
  return { stop, onFocus, onKeyDown };
}
