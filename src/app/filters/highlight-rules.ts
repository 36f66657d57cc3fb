/**
 * The rules that take the marks away for which a selector holds; none for none. Nothing they set is
 * inherited, and nothing moves the text where names stand beside it.
 */
export function highlightRules(unmatched: string | undefined): string {
  if (unmatched === undefined) return "";
  const rule = unmatched === "*" ? "" : unmatched;
  // A label that stands for several quotations has an element for each.
  const name = `.name:is(:not(.several)${rule},.several:not(:has(>i:not(${unmatched}))))`;
  return [
    `.mark.mark${rule}{background:none;text-decoration-color:transparent;border-color:transparent}`,
    // No rule for more than has such an element: all others would work one out too.
    `.country.country${rule}::after,${name},.passage-rule${rule}{visibility:hidden}`,
    // Below the width at which names have a column of their own, each takes a line.
    `@media (max-width:51.99rem){${name}{display:none}}`,
    // There a transparent line would show.
    `@media (forced-colors:active){.mark.mark${rule}{border-color:canvas;text-decoration-color:canvas}}`,
    `@media print{.mark.mark${rule}::before,.mark.mark${rule}::after{content:none}}`,
  ].join("\n");
}
