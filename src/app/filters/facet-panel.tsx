// The room of the filters: the facet panel, and how a selection is brought onto the text.
// It may import article, wording and ui.
import { useId } from "react";
import { sizeOf } from "../../core/article/filtering/bit-set";
import { facetIndexOf } from "../../core/article/filtering/facet-index";
import type { Matches } from "../../core/article/filtering/matches";
import { emptySelection, isEmpty, type Selection } from "../../core/article/filtering/selection";
import { valueOrders } from "../../core/article/filtering/value-order";
import { kinds } from "../../core/article/kinds";
import type { MarkedArticle } from "../../core/article/marked-article";
import { usePartWords } from "../wording/use-part-words";
import { FacetGroup } from "./facet-group";
import type { CountedKinds } from "./facet-value";
import { valueOrder } from "./listed-values";
import { SelectionRule } from "./selection-rule";

/** Whether anything in an article is in doubt. */
const isUnsureIn = (marked: MarkedArticle) => sizeOf(facetIndexOf(marked).unsure) > 0;

interface Props {
  readonly marked: MarkedArticle;
  readonly selection: Selection;
  /** The selection that the page has followed: what moves the values that are pressed comes with it. */
  readonly followed: Selection;
  readonly matches: Matches;
  readonly counted?: CountedKinds;
  /** How many annotations the selection leaves, as a sentence. */
  readonly shown?: string | undefined;
  readonly onSelect: (change: (selection: Selection) => Selection) => void;
}

/** Every facet of the article with its values and counts, and the rule they follow. */
export default function FacetPanel(props: Props) {
  const { marked, selection, followed, matches, counted = "all", shown, onSelect } = props;
  const words = usePartWords();
  const order = valueOrder.use();
  const summary = useId();
  const present = kinds.filter((kind) => marked.entities[kind].length > 0);
  return (
    <div className="facets">
      <div className="facets-summary">
        {shown !== undefined && <p className="shown">{shown}</p>}
        <div id={summary} tabIndex={-1}>
          <SelectionRule marked={marked} selection={followed} onSelect={onSelect} />
        </div>
        {!isEmpty(followed) && (
          <button
            type="button"
            className="button"
            onClick={() => {
              // The button goes when there is nothing left to clear.
              document.getElementById(summary)?.focus();
              onSelect(() => emptySelection);
            }}
          >
            {words.facets.clearAll}
          </button>
        )}
      </div>
      {(isUnsureIn(marked) || selection.unsure) && (
        <label className="check text-sm">
          <input
            type="checkbox"
            checked={selection.unsure === true}
            onChange={({ target }) => onSelect((now) => ({ ...now, unsure: target.checked }))}
          />
          {words.facets.onlyUnsure}
        </label>
      )}
      <OrderChoice />
      {present.map((kind) => (
        <FacetGroup
          key={kind}
          kind={kind}
          marked={marked}
          counts={matches.counts[kind]}
          counted={counted}
          order={order}
          chosen={selection[kind]}
          leftOut={selection.without[kind]}
          followed={followed[kind].length}
          followedWithout={followed.without[kind].length}
          onSelect={onSelect}
        />
      ))}
    </div>
  );
}

/** How the values of all facets are ordered: the reader's choice. */
function OrderChoice() {
  const words = usePartWords();
  const order = valueOrder.use();
  return (
    <select
      className="facets-order-choice mb-2 rounded-sm py-1 text-xs text-ink-soft"
      aria-label={words.facets.order.label}
      value={order}
      onChange={({ currentTarget }) => {
        const chosen = valueOrders.find((each) => each === currentTarget.value);
        if (chosen !== undefined) valueOrder.set(chosen);
      }}
    >
      {valueOrders.map((each) => (
        <option key={each} value={each}>
          {words.facets.order[each]}
        </option>
      ))}
    </select>
  );
}
