import type { Remark } from "../../formats/remark";
import type { Report, Understood } from "../../formats/report";
import type { DeviceWording } from "../wording/use-device-words";

type ReportWords = Pick<
  DeviceWording["device"]["report"],
  "understood" | "units" | "remarks" | "quote"
>;

/** What was found in a file, counted: `5 turns, 3 speakers`. */
export function understoodWords(report: Report, words: ReportWords): string {
  return Object.entries(report.understood)
    .map(([what, count]) => words.understood[what as Understood](count)) // the keys of a record of Understood
    .join(", ");
}

/** What a remark says. */
export function remarkWords(
  { code, count = 0, of = 0, given = [], unit }: Remark,
  words: ReportWords,
) {
  const said = words.remarks[code];
  if (typeof said === "string") return said;
  const listed = given.slice(0, 12).map(words.quote);
  const more = given.length > 12 ? ["…"] : [];
  return said(count, of, unit === undefined ? [...listed, ...more].join(", ") : words.units[unit]);
}
