import { valueCount } from "../../core/article/filtering/selection";
import { Icon } from "../ui/icon";
import { useWords } from "../wording/use-words";
import { useReading } from "./reading";

/** Opens the filters where they are not beside the page, and says how many values are chosen. */
export function FiltersButton({ onOpen }: { readonly onOpen: () => void }) {
  const words = useWords();
  const chosen = valueCount(useReading().selection);
  return (
    <button type="button" className="tool desk:hidden" onClick={onOpen}>
      <Icon name="filter" />
      <span className="tool-text">{words.filters.open}</span>
      {chosen > 0 && (
        <span className="badge">
          <span aria-hidden="true">{words.number(chosen)}</span>
          <span className="sr-only">{` ${words.filters.chosen(chosen)}`}</span>
        </span>
      )}
    </button>
  );
}
