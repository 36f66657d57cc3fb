import type { MarkedArticle } from "../../../core/article/marked-article";

/** The element of a paragraph, by its number; null where it is not on the page just now. */
export function paragraphElement(
  root: Element,
  { paragraphs }: MarkedArticle,
  number: number,
): Element | null {
  const id = paragraphs[number]?.id ?? "";
  return root.querySelector(`[data-paragraph="${CSS.escape(id)}"]`);
}
