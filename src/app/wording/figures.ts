import { displayNames } from "../../core/article/values/display-names";
import { numbersOf } from "./numbers";

/** How a language writes what stands on the first page: see {@link numbersOf} for why Intl does not. */
interface Written {
  readonly months: readonly string[];
  readonly date: (day: number, month: string, year: number) => string;
  readonly and: string;
  readonly or: string;
}

/** The most of a language's tag that stands for a name, in UTF-16 units. */
const longestTag = 35;

/** What a language makes of numbers, dates, lists and names of languages. */
export function figures(language: string, { months, date, and, or }: Written) {
  const nameOf = displayNames(language, "language");
  return {
    number: numbersOf(language).format,
    /** The day as the file has it: no time zone moves it. */
    date: (iso: string) => {
      const day = new Date(iso.slice(0, 10));
      const month = months[day.getUTCMonth()];
      return month === undefined ? iso : date(day.getUTCDate(), month, day.getUTCFullYear());
    },
    languageName: (tag: string) => nameOf(tag) ?? tag.slice(0, longestTag),
    list: (parts: readonly string[]) => listed(parts, and),
    anyOf: (parts: readonly string[]) => listed(parts, or),
  };
}

/** Names in a row, as both English and German list them. */
function listed(parts: readonly string[], before: string): string {
  const last = parts.slice(-1);
  const others = parts.slice(0, -1);
  return [...(others.length > 0 ? [others.join(", ")] : []), ...last].join(` ${before} `);
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
