import type { ArticleSearch, Result } from "../../../core/article/article-search";
import type { Term } from "../../../core/text/terms";
import { clearance } from "../clearance";
import { bringTo } from "../reading-line";
import type { CollapsibleRows } from "../text/collapsible-rows";
import type { TextSurface } from "../text/text-surface";
import { untilStill } from "../until-still";
import { elementOf, rangeIn } from "./text-range";

interface Page {
  readonly root: Element;
  readonly collapsible: CollapsibleRows;
  readonly surface: TextSurface;
}

/** Brings a result into view, opening the collapsed run that hides it; leaves the page where it is if it can be seen. */
export function goToResult(
  { root, collapsible, surface }: Page,
  search: ArticleSearch,
  terms: readonly Term[],
  { text, nth }: Result,
): void {
  const where = search.parts[text];
  if (where === undefined) return;
  const paragraph = where.part === "paragraph" ? where.paragraph : undefined;
  if (paragraph !== undefined) collapsible.reveal(paragraph);
  const place = () => {
    const element = elementOf(root, where);
    const stretch = search.foundIn(text, terms)[nth];
    const range = element && stretch && rangeIn(element, search.textOf(text), stretch);
    return range !== undefined && range.getBoundingClientRect().height > 0 ? range : element;
  };
  const seen = place()?.getBoundingClientRect();
  if (seen && seen.top > clearance() + 40 && seen.bottom < window.innerHeight - clearance()) return;
  const arrive = () => {
    if (paragraph !== undefined) surface.markFrom(paragraph);
    const there = place();
    if (there !== undefined) bringTo(there, "third");
  };
  arrive();
  untilStill(arrive);
}
