import { paragraphsTogether } from "../../core/article/filtering/matches";
import type { Selection } from "../../core/article/filtering/selection";
import { kinds } from "../../core/article/kinds";
import type { MarkedArticle } from "../../core/article/marked-article";
import { Link } from "../ui/link";
import { usePartWords } from "../wording/use-part-words";
import { namesByKind } from "./names-by-kind";

interface Props {
  readonly marked: MarkedArticle;
  /** One that nothing in the article satisfies. */
  readonly selection: Selection;
  /** The address of the same page with another selection. */
  readonly hrefFor: (change: { readonly selection: Selection }) => string;
}

/** What to do where no annotation has all that is chosen: a paragraph may have it together. */
export default function NothingTogether({ marked, selection, hrefFor }: Props) {
  const words = usePartWords();
  const names = namesByKind(marked, selection, words).map((some) => words.anyOf(some));
  const isOfSeveral = kinds.filter((kind) => selection[kind].length > 0).length > 1;
  if (!isOfSeveral || selection.within === "paragraph") return null;
  const paragraphs = paragraphsTogether(marked, selection);
  return (
    <div role="status" className="notice">
      <p>{words.facets.nothingHasAll(words.list(names))}</p>
      <p>
        {paragraphs === 0 ? (
          words.facets.nothingAtAll
        ) : (
          <Link
            className="button"
            to={hrefFor({ selection: { ...selection, within: "paragraph" } })}
            preventScrollReset
          >
            {words.facets.showTogether(paragraphs)}
          </Link>
        )}
      </p>
    </div>
  );
}
