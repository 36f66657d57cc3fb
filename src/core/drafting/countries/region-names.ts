import { countriesInUse } from "../../article/countries-in-use";
import { displayNames } from "../../article/values/display-names";

/** Codes whose browser's name is no country that a text would mean by it. */
const unwanted = new Set(["JE", "UM", "IO", "TF"]);

/** What countries are called in a language, as the browser knows it: each name with its code. */
export function* regionNames(language: string): Generator<readonly [string, string]> {
  const nameOf = displayNames(language, "region");
  for (const code of countriesInUse()) {
    if (unwanted.has(code)) continue;
    const name = nameOf(code);
    if (name === undefined || name === code) continue;
    for (const one of variants(name)) yield [one, code];
  }
}

/** `Myanmar (Burma)` is both, `Congo - Kinshasa` neither alone, `Hong Kong SAR China` the first words. */
function variants(name: string): string[] {
  const plain = name
    .replace(/\s*\(.*\)|\s+SAR\b.*|\s*-?Sonderverwaltungsregion.*|\s+-\s+.*/g, "")
    .trim();
  const full = plain.replaceAll("&", "and");
  const spelled = [
    plain,
    full,
    plain.replace(/^St\. /, "Saint "),
    full.replace(/^St\. /, "Saint "),
  ];
  return [...new Set(spelled)].filter((one) => one !== "" && one !== "Congo" && one !== "Kongo");
}
