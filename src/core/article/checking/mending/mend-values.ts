// What a single value most plainly means that is not written as the format has it. Each takes any
// value; undefined when it means nothing, or might mean more than one thing.

/** An id that is written as a number, or with blanks around it. */
export function mendId(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : undefined;
  return typeof value === "string" ? trimmed(value) : undefined;
}

/** Codes that are used in place of the ISO 3166-1 ones, for the same country. */
const sameCountry: Readonly<Record<string, string>> = { UK: "GB", EL: "GR" };

/** A country's code in lower case, or one in use for it elsewhere. */
export function mendCountryCode(value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > 20) return undefined;
  const code = value.trim().toUpperCase();
  return Object.hasOwn(sameCountry, code) ? sameCountry[code] : code;
}

/** A number in quotation marks. */
export function mendNumber(value: unknown): number | undefined {
  if (typeof value !== "string" || !/^\s*(?:0|[1-9]\d{0,15})(?:\.\d{1,17})?\s*$/.test(value)) {
    return undefined;
  }
  return Number(value);
}

/** A version without quotation marks, or with one number, three, or a "v". */
export function mendVersion(value: unknown): string | undefined {
  // What is neither may be an object that no string can be made of.
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const [, major, minor = "0"] = /^\s*v?(\d+)(?:\.(\d+))?(?:\.\d+)?\s*$/i.exec(`${value}`) ?? [];
  return major === undefined ? undefined : `${major}.${minor}`;
}

/** One of a few words, in another case. */
export function mendWord(value: unknown): string | undefined {
  return typeof value === "string" && value.length < 60 ? value.trim().toLowerCase() : undefined;
}

/** Text that is longer than the limit, in code points: as much of it as fits, with an ellipsis. */
export function shorten(longest: number): (value: unknown) => string | undefined {
  return (value) => {
    if (typeof value !== "string" || value.length <= longest) return undefined;
    const start = [...value.slice(0, 2 * longest)].slice(0, longest - 1).join("");
    return `${start.trimEnd()}…`;
  };
}

function trimmed(text: string): string | undefined {
  const rest = text.trim();
  return rest === text ? undefined : rest;
}
