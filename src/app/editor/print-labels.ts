import { type RefObject, useEffect } from "react";
import type { MarkedArticle } from "../../core/article/marked-article";
import { ordinalOf } from "../../core/article/reading-order";
import { annotationClass } from "../filters/annotation-class";
import { onPrint } from "../ui/on-print";
import { useLatest } from "../ui/use-latest";

/**
 * Numbers the quotations of the text anew before it is printed, and when it is no longer being corrected:
 * a correction redraws only its own paragraphs, and those after it have other numbers from then on.
 */
export function usePrintLabels(root: RefObject<HTMLElement | null>, marked: MarkedArticle): void {
  const latest = useLatest(marked);
  useEffect(() => {
    const { current } = root;
    if (current === null) return;
    const number = () => numberQuotations(current, latest.current);
    const stop = onPrint(number, () => {});
    return () => {
      stop();
      number();
    };
  }, [root, latest]);
}

/** Sets the ordinals in the labels that the marks of quotations have in print. */
export function numberQuotations(root: Element, marked: MarkedArticle): void {
  const known = new Map(marked.annotations.map((annotation) => [annotation.id, annotation]));
  for (const row of root.querySelectorAll("[data-paragraph-number]")) {
    const paragraph = Number(row.getAttribute("data-paragraph-number"));
    for (const mark of row.querySelectorAll(".mark.quotation[data-label]")) {
      const ids = mark.getAttribute("data-annotation")?.split(" ") ?? [];
      const begun = ids
        .flatMap((id) => known.get(id) ?? [])
        .find(
          ({ key, ranges }) =>
            ranges[0]?.paragraph === paragraph &&
            row.querySelector(`.mark.${annotationClass(key)}`) === mark,
        );
      const label = mark.getAttribute("data-label") ?? "";
      if (begun === undefined) continue;
      mark.setAttribute("data-label", label.replace(/\d+$/, String(ordinalOf(marked, begun))));
    }
  }
}
