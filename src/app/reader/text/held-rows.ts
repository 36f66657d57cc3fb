/**
 * Whether somebody is at work in one of these rows: it has the focus or an end of what is selected. What a
 * browser translates, it wraps in font elements, and that stays as well.
 */
export function isHeld(rows: readonly HTMLElement[]): boolean {
  const selection = window.getSelection();
  const ends = selection?.isCollapsed ? [] : [selection?.anchorNode, selection?.focusNode];
  const held = [document.activeElement, ...ends].filter((node) => node instanceof Node);
  return rows.some(
    (row) => held.some((node) => row.contains(node)) || row.querySelector("font") !== null,
  );
}
