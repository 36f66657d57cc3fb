import { isCountryCode } from "./values/country-code";

/** Codes that stand for no country, or for a part of one that has no code of its own. */
const none = new Set("EU EZ UN QO XA XB AC CP CQ DG EA IC TA".split(" "));

let codes: readonly string[] | undefined;

/** The codes of all countries and regions in use, in the order of the alphabet. */
export function countriesInUse(): readonly string[] {
  if (codes !== undefined) return codes;
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  codes = letters
    .flatMap((one) => letters.map((two) => one + two))
    .filter((code) => !none.has(code) && isCountryCode(code));
  return codes;
}
