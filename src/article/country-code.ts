const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
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
  if (code === "ZZ" || names.of(code) === undefined) return false;
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
