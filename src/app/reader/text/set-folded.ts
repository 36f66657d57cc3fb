/**
 * Folds a row away or shows it. What is folded away the browser's own find still looks into, where
 * it knows how: it sends `beforematch` to the row before it shows what it has found.
 */
export function setFolded(row: Element, folded: boolean): void {
  if (folded) row.setAttribute("hidden", "onbeforematch" in row ? "until-found" : "");
  else row.removeAttribute("hidden");
}
