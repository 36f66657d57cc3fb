import { displayNames, namesAnything } from "./display-names";

const nameOf = displayNames("en", "region");
const known = new Map<string, boolean>();

/**
 * Whether this is the code of a country or region in use. Former codes and aliases (SU, UK) are not:
 * they would be shown under the name of, and counted apart from, the code that has replaced them.
 */
export function isCountryCode(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return false;
  const answer = known.get(code) ?? isInUse(code);
  known.set(code, answer);
  return answer;
}

function isInUse(code: string): boolean {
  // A browser without names is no reason to refuse a file.
  if (code === "ZZ" || (nameOf(code) === undefined && namesAnything())) return false;
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
