import type { ByKind } from "../article/kinds";
import { kinds } from "../article/kinds";
import type { Membership } from "../article/membership";

const letters = { speaker: "s", topic: "t", country: "c" } as const;

/** The classes by which style rules know whom and what an element belongs to. Numbers only: no document text reaches CSS. */
export function membershipClasses(members: Membership): readonly string[] {
  return kinds.flatMap((kind) => members[kind].map((number) => `${letters[kind]}${number}`));
}

/**
 * The rules that take the marks away which a selection leaves out. Any of the chosen values within
 * a kind, all of the kinds; with nothing chosen there is no rule and every mark shows.
 */
export function highlightRules(chosen: ByKind<readonly number[]>, marksHidden: boolean): string {
  const matching = kinds
    .filter((kind) => chosen[kind].length > 0)
    .map((kind) => `:is(${chosen[kind].map((number) => `.${letters[kind]}${number}`).join()})`)
    .join("");
  if (marksHidden) return without("");
  if (matching === "") return "";
  return without(`:not(${matching})`);
}

function without(unmatched: string): string {
  return [
    `.mark.mark${unmatched}{background:none;text-decoration-color:transparent;border-color:transparent;--shown:0}`,
    `.mark.mark${unmatched}::before,.mark.mark${unmatched}::after{visibility:hidden}`,
    `.voice.voice${unmatched}{visibility:hidden}`,
    `.passage-rule${unmatched}{display:none}`,
    // There a transparent line would show.
    `@media (forced-colors:active){.mark.mark${unmatched}{border-color:canvas;text-decoration-color:canvas}}`,
    `@media print{.mark.mark${unmatched}::before,.mark.mark${unmatched}::after{content:none}}`,
  ].join("\n");
}
