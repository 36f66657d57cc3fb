import { useEffect } from "react";
import type { Page } from "../../core/address/page";
import type { MarkedArticle } from "../../core/article/marked-article";
import type { Reading } from "./reading";

/** Where the address names what the article does not have, goes to what can only be meant. */
export function useMending(
  marked: MarkedArticle,
  missing: Reading["missing"],
  { page, selection }: Pick<Reading, "page" | "selection">,
  go: Reading["go"],
): void {
  useEffect(() => {
    if (!isSomethingMissing(missing, page, marked)) return;
    let left = false;
    const mend = async () => {
      const { mendedChange } = await import("./mended");
      const change = mendedChange(marked, { missing, selection, page });
      if (change !== undefined && !left) go(change, { replace: true });
    };
    void mend().catch(() => {});
    return () => {
      left = true;
    };
  }, [missing, page, marked, selection, go]);
}

function isSomethingMissing(
  { sectionId, annotationId, values }: Reading["missing"],
  page: Page,
  { entities, annotations }: MarkedArticle,
): boolean {
  if ((sectionId ?? annotationId) !== undefined || values.length > 0) return true;
  if (page.type === "quotation") return annotations.every(({ id }) => id !== page.annotationId);
  return page.type === "entity" && entities[page.kind].every(({ id }) => id !== page.entityId);
}
