import { type RefObject, useEffect } from "react";
import type { MarkedAnnotation } from "../../core/article/marked-article";
import { useLatest } from "../ui/use-latest";
import type { PenState } from "./use-pen";

/** Chooses the mark that is pressed: the innermost, and pressed again the one around it; and notes where that is. */
export function useChoosing(root: RefObject<HTMLElement | null>, pen: PenState): void {
  const latest = useLatest((target: Element) => {
    const { marked, pointed, review } = pen;
    pen.setPressed({
      beside: pointed?.id,
      paragraph: target.closest("[data-paragraph]")?.getAttribute("data-paragraph") ?? undefined,
    });
    const found = annotationsAt(target, marked.annotations);
    const at = found.findIndex(({ id }) => id === pointed?.id);
    const chosen = found[(at + 1) % Math.max(1, found.length)];
    if (chosen !== undefined && chosen !== pointed) review.select(chosen, "here");
  });
  useEffect(() => {
    const { current } = root;
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element)) return;
      const isSelecting = window.getSelection()?.isCollapsed === false;
      if (isSelecting && target.closest("[data-label-for]") === null) return;
      if (target.closest("a") === null) latest.current(target);
    };
    current?.addEventListener("click", onClick);
    return () => current?.removeEventListener("click", onClick);
  }, [root, latest]);
}

function annotationsAt(
  target: Element,
  annotations: readonly MarkedAnnotation[],
): readonly MarkedAnnotation[] {
  const voice = target.closest("[data-label-for]")?.getAttribute("data-label-for");
  if (voice !== null && voice !== undefined) {
    const keys = voice.split(" ").map(Number);
    return annotations.filter(({ key }) => keys.includes(key));
  }
  const ids: string[] = [];
  let mark = target.closest("[data-annotation]");
  while (mark !== null) {
    ids.push(...(mark.getAttribute("data-annotation") ?? "").split(" "));
    mark = mark.parentElement?.closest("[data-annotation]") ?? null;
  }
  return [...new Set(ids)].flatMap((id) => annotations.find((each) => each.id === id) ?? []);
}
