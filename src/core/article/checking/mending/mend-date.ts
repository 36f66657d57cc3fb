import { isIsoDate } from "../../values/iso-date";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** "23 March 2021", "Tue, 23 Mar 2021 17:05:00 GMT": the day before the month, as in RFC 5322. */
const dayFirst =
  /^(?:[a-z]{3,9},? +)?(\d{1,2})(?:st|nd|rd|th)?\.? +([a-z]{3,9})\.?,? +(\d{4})(?:,? +(\S.*))?$/i;
/** "March 23, 2021". */
const monthFirst =
  /^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})(?:,? +(\S.*))?$/i;
/** "2021-03-23 17:05:00 +0500", "2021/3/23", "20210323T170500Z". */
const numbers = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T ]+(\S.*))?$/i;

const clock =
  /^(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9})\d*)?)?(?: *(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d))?$/i;

/**
 * An ISO 8601 date or date-time for a date written in a form of which each part is told apart by
 * itself: the year has four digits, the month a name, or they stand in ISO's order. "03/04/2021" is
 * none: it is a day in March or in April. A year alone, or a month, is none either: the format
 * has days.
 */
export function mendDate(value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > 60) return undefined;
  const text = value.trim().replace(/\s+/g, " ");
  const date = inWords(text) ?? inNumbers(text);
  return date !== undefined && isIsoDate(date) ? date : undefined;
}

function inWords(text: string): string | undefined {
  const [first, second] = [dayFirst.exec(text), monthFirst.exec(text)];
  if (first !== null) return joined(first[3], monthOf(first[2]), first[1], first[4]);
  return second === null ? undefined : joined(second[3], monthOf(second[1]), second[2], second[4]);
}

function inNumbers(text: string): string | undefined {
  const [, year, between, month = "", day = "", time] = numbers.exec(text) ?? [];
  // Without anything between them, only two digits each can be told apart.
  if (between === "" && month.length + day.length < 4) return undefined;
  return joined(year, month, day, time);
}

const fullNames =
  "january february march april may june july august september october november december".split(
    " ",
  );

function monthOf(name = ""): string | undefined {
  const word = name.toLowerCase();
  const number = fullNames.findIndex(
    (full, index) => word === full || word === months[index] || (word === "sept" && index === 8),
  );
  return number < 0 ? undefined : String(number + 1);
}

function joined(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  time: string | undefined,
): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (time === undefined) return date;
  const [, hour, minute, second, fraction, zone] = clock.exec(time) ?? [];
  if (hour === undefined) return undefined;
  const seconds = second === undefined ? "" : `:${second}`;
  const parts = fraction === undefined ? "" : `.${fraction}`;
  return `${date}T${hour.padStart(2, "0")}:${minute}${seconds}${parts}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  const [, sign, hours, minutes = "00"] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return sign === undefined ? "Z" : `${sign}${hours}:${minutes}`;
}
