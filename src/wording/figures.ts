/** What a language makes of numbers, dates, lists and names of languages; all of it is the browser's. */
export function figures(language: string) {
  const numbers = new Intl.NumberFormat(language);
  const languages = new Intl.DisplayNames(language, { type: "language", fallback: "code" });
  return {
    number: (n: number) => numbers.format(n),
    date: (iso: string) => {
      // The day as the file has it: no time zone moves it.
      const date = new Date(iso.slice(0, 10));
      if (Number.isNaN(date.getTime())) return iso;
      return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(date);
    },
    languageName: (tag: string) => languages.of(tag) ?? tag,
    list: (parts: readonly string[]) => new Intl.ListFormat(language).format(parts),
    anyOf: (parts: readonly string[]) =>
      new Intl.ListFormat(language, { type: "disjunction" }).format(parts),
  };
}

/** How a language says how large a file is: in whole kilobytes, else with one place. */
export function sizes(language: string): (bytes: number) => string {
  const inUnit = (unit: string, places: number) =>
    new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: places });
  const [kilobytes, megabytes, gigabytes] = [
    inUnit("kilobyte", 0),
    inUnit("megabyte", 1),
    inUnit("gigabyte", 1),
  ];
  return (bytes) => {
    if (bytes < 1e6) return kilobytes.format(Math.ceil(bytes / 1e3));
    return bytes < 1e9 ? megabytes.format(bytes / 1e6) : gigabytes.format(bytes / 1e9);
  };
}
