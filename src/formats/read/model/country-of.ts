import { isCountryCode } from "../../../core/article/values/country-code";
import { displayNames } from "../../../core/article/values/display-names";
import { countryOfWikidata } from "./wikidata-countries";

/** Names that are in no list of names, and are one country's all the same. */
const others: Readonly<Record<string, string>> = {
  usa: "US",
  "u.s.": "US",
  "u.s.a.": "US",
  us: "US",
  america: "US",
  "the united states": "US",
  "united states of america": "US",
  uk: "GB",
  "u.k.": "GB",
  britain: "GB",
  "great britain": "GB",
  "the united kingdom": "GB",
  holland: "NL",
  "the netherlands": "NL",
  türkei: "TR",
  turkey: "TR",
  "czech republic": "CZ",
  burma: "MM",
  "south korea": "KR",
  "north korea": "KP",
};

/** Countries whose names are also a person's, a state's or a region's. */
const ambiguous = new Set([
  "georgia",
  "jordan",
  "chad",
  "guinea",
  "georgien",
  "jordanien",
  "mali",
  "niger",
]);

const byLanguage = new Map<string, ReadonlyMap<string, string>>();

function namesIn(language: string): ReadonlyMap<string, string> {
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const nameOf = displayNames(language, "region");
  const names = new Map<string, string>();
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      const name = isCountryCode(code) ? nameOf(code) : undefined;
      if (name !== undefined) names.set(name.toLowerCase(), code);
    }
  }
  byLanguage.set(language, names);
  return names;
}

/**
 * The country that words name in a text's language or in English; of a name that is also something else
 * only where `isSure`, as when the tool calls it a country.
 */
export function countryOfWords(
  words: string,
  language: string,
  isSure: boolean,
): string | undefined {
  const plain = words.trim().toLowerCase().replace(/\s+/g, " ");
  if (!isSure && ambiguous.has(plain)) return undefined;
  const own = /^[a-z]{2,3}/.exec(language)?.[0] ?? "en";
  return (
    (Object.hasOwn(others, plain) ? others[plain] : undefined) ??
    (own === "und" ? undefined : namesIn(own).get(plain)) ??
    namesIn("en").get(plain)
  );
}

/** The country that an address or identifier stands for: Wikidata, `ISO3166:DK`, or a code alone. */
export function countryOfReference(reference: string): string | undefined {
  const code = /^(?:iso[\d_-]*[:/])?([A-Z]{2})$/i.exec(reference)?.[1]?.toUpperCase();
  if (code !== undefined && isCountryCode(code)) return code;
  return countryOfWikidata(reference);
}
