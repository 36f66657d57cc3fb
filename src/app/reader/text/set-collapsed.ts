/**
 * Collapses a row or shows it. What is collapsed the browser's own find still looks into, where
 * it knows how: it sends `beforematch` to the row before it shows what it has found.
 */
export function setCollapsed(row: Element, collapsed: boolean): void {
  if (collapsed) row.setAttribute("hidden", "onbeforematch" in row ? "until-found" : "");
  else row.removeAttribute("hidden");
}
