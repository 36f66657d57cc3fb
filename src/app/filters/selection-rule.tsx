import { isEmpty, type Selection } from "../../core/article/filtering/selection";
import type { MarkedArticle } from "../../core/article/marked-article";
import { FilledSentence } from "../ui/sentence";
import { usePartWords } from "../wording/use-part-words";
import { namesByKind } from "./names-by-kind";

interface Props {
  readonly marked: MarkedArticle;
  readonly selection: Selection;
  readonly onSelect: (change: (selection: Selection) => Selection) => void;
}

/** The selection in sentences: any of these, and any of those; what is left out; where they must stand. */
export function SelectionRule({ marked, selection, onSelect }: Props) {
  const words = usePartWords();
  if (isEmpty(selection)) return <p>{words.facets.everything}</p>;
  const chosen = namesByKind(marked, selection, words);
  const without = namesByKind(marked, selection.without, words);
  const inParagraph = selection.within === "paragraph";
  return (
    <>
      {selection.unsure && <p>{words.facets.showingUnsure}</p>}
      {chosen.length > 0 && (
        <p>
          <FilledSentence says={inParagraph ? words.facets.showingTogether : words.facets.showing}>
            <strong>{words.facets.allOf(chosen.map((names) => words.anyOf(names)))}</strong>
          </FilledSentence>
        </p>
      )}
      {without.length > 0 && (
        <p>
          <FilledSentence says={words.facets.leavingOut}>
            <strong>{words.anyOf(without.flat())}</strong>
          </FilledSentence>
        </p>
      )}
      {inParagraph && (
        <button
          type="button"
          className="text-button"
          onClick={() => onSelect((selection) => ({ ...selection, within: "annotation" }))}
        >
          {words.facets.notTogether}
        </button>
      )}
    </>
  );
}
