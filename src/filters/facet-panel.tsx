// The room of the filters: the facet panel, and how a selection is brought onto the text.
// It may import article, wording and ui.
import { useDeferredValue, useId } from "react";
import { kinds } from "../article/kinds";
import type { MarkedArticle } from "../article/marked-article";
import type { Matches } from "../article/matches";
import { emptySelection, isEmpty, type Selection } from "../article/selection";
import { Sentence } from "../ui/sentence";
import { usePartWords } from "../wording/use-part-words";
import { FacetGroup } from "./facet-group";

interface Props {
  readonly marked: MarkedArticle;
  readonly selection: Selection;
  readonly matches: Matches;
  readonly onSelect: (change: (selection: Selection) => Selection) => void;
}

/** Every facet of the article with its values and counts, and the rule they follow. */
export default function FacetPanel({ marked, selection, matches, onSelect }: Props) {
  const words = usePartWords();
  const summary = useId();
  // The marks and the value that was pressed come first: this moves everything below it.
  const told = useDeferredValue(selection);
  const present = kinds.filter((kind) => marked.entities[kind].length > 0);
  return (
    <div className="facets">
      <div className="facets-summary">
        <p id={summary} tabIndex={-1}>
          {isEmpty(told) ? words.facets.everything : <Rule marked={marked} selection={told} />}
        </p>
        {!isEmpty(told) && (
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
      {present.map((kind) => (
        <FacetGroup
          key={kind}
          kind={kind}
          language={marked.article.language}
          entities={marked.entities[kind]}
          counts={matches.counts[kind]}
          chosen={selection[kind]}
          onSelect={onSelect}
        />
      ))}
    </div>
  );
}

/** The selection as a sentence: any of these, and any of those. */
function Rule({ marked, selection }: { marked: MarkedArticle; selection: Selection }) {
  const words = usePartWords();
  const parts = kinds.flatMap((kind) => {
    const names = marked.entities[kind]
      .filter(({ id }) => selection[kind].includes(id))
      .map(({ shortName }) => shortName);
    return names.length === 0 ? [] : [words.anyOf(names)];
  });
  return (
    <Sentence says={words.facets.showing}>
      <strong>{words.facets.allOf(parts)}</strong>
    </Sentence>
  );
}
