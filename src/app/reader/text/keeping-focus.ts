import { isVisible } from "../../ui/is-visible";
/**
 * Runs a change that may fold away what has the focus, or take the line of a fold or a name that has
 * it; then gives the focus to what stands there instead.
 */
export function keepingFocus(root: Element, change: () => void): void {
  const focused = document.activeElement;
  const row = root.contains(focused)
    ? (focused?.closest(".row") ?? focused?.nextElementSibling)
    : undefined;
  change();
  if (!focused || !row) return;
  requestAnimationFrame(() => {
    if (!isSeen(focused)) standingFor(row)?.focus({ preventScroll: true });
  });
}

/** The line of the fold that hides a row; else a name in the row, the heading above it, the page. */
function standingFor(row: Element): HTMLElement | undefined {
  let fold: Element | null = row;
  while (fold?.matches("[hidden]")) fold = fold.previousElementSibling;
  const section = row.closest("section")?.querySelector("[data-heading]");
  return [fold, row.querySelector("[data-voice]"), section, row.closest("main")].find(
    (each): each is HTMLElement => each instanceof HTMLElement && each !== row && isSeen(each),
  );
}

function isSeen(element: Element): boolean {
  return element.isConnected && isVisible(element);
}
