import type { ByKind } from "../article/kinds";
import { kinds } from "../article/kinds";
import type { Membership } from "../article/membership";

const letters = { speaker: "s", topic: "t", country: "c" } as const;

/** The classes by which style rules know whom and what an element belongs to. Numbers only: no document text reaches CSS. */
export function membershipClasses(members: Membership): readonly string[] {
  return kinds.flatMap((kind) => members[kind].map((number) => `${letters[kind]}${number}`));
}

/**
 * What of the marks a selection leaves out, as the end of a selector; undefined where all are shown.
 * Any of the chosen values within a kind, all of the kinds.
 */
export function leftOut(
  chosen: ByKind<readonly number[]>,
  marksHidden: boolean,
): string | undefined {
  if (marksHidden) return "";
  const matching = kinds
    .filter((kind) => chosen[kind].length > 0)
    .map((kind) => `:is(${chosen[kind].map((number) => `.${letters[kind]}${number}`).join()})`)
    .join("");
  return matching === "" ? undefined : `:not(${matching})`;
}

/** The rules that take the marks away which are left out. With everything shown there is no rule. */
export function highlightRules(unmatched: string | undefined): string {
  if (unmatched === undefined) return "";
  return [
    `.mark.mark${unmatched}{background:none;text-decoration-color:transparent;border-color:transparent}`,
    // No rule for more than has such an element: all others would work one out too.
    `.country.country${unmatched}::after{visibility:hidden}`,
    `.voice.voice${unmatched}{visibility:hidden}`,
    `.passage-rule${unmatched}{display:none}`,
    // There a transparent line would show.
    `@media (forced-colors:active){.mark.mark${unmatched}{border-color:canvas;text-decoration-color:canvas}}`,
    `@media print{.mark.mark${unmatched}::before,.mark.mark${unmatched}::after{content:none}}`,
  ].join("\n");
}
