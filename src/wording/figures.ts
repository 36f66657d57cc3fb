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
