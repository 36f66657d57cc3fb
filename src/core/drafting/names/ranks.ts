// Knows titles that are part of no name and say no office: `Tan Sri`, `Hajia`, `Hon.`
import type { Token } from "../sentences/tokens";
import { bodyWord } from "../words/nouns";
import type { Names } from "./names";

const ofTwoWords =
  /^(?:(?:Tan|Puan) Sri|(?:Datuk|Dato|Datin|Datu) (?:Seri|Sri|Paduka|Patinggi|Wira|Panglima)|Toh Puan|Menteri Besar)$/;

const ofOneWord =
  /^(?:Mr|Mrs|Ms|Dr|Hon|Sir|Dame|Shri|Smt|Alhaji|Hajia|Haji|Datuk|Dato|Datin|Tun|Engr|Barr|Otunba|Mallam|Malam|Ustaz|Comr|Sri|Seri)\.?$/;

/** Where in words with capitals the last title of two words before a name ends: `Sri` of `Tan Sri Ida Lund`, though `Tan` alone is a name; -1 where none is. */
export function lastRank(run: readonly Token[]): number {
  const first = run.findLastIndex(
    ({ text }, at) =>
      at + 2 < run.length &&
      ofTwoWords.test(`${text.replace(/['’]$/, "")} ${run[at + 1]?.text ?? ""}`),
  );
  return first === -1 ? -1 : first + 1;
}

/** The last token of the office in `Harbour Minister Tan Sri Ida Lund`, of those up to `last`, which is right before the name. */
export function endOfOfficeBefore(all: readonly Token[], from: number, last: number): number {
  let at = last;
  while (at > from && isAddress(all, at)) at--;
  return isAddress(all, at) ? last : at;
}

function isAddress(all: readonly Token[], at: number): boolean {
  const text = all[at]?.text ?? "";
  return text === "," || ofOneWord.test(text) || (text === "Tan" && all[at + 1]?.text === "Sri");
}

/** `PM Ida Lund`, `ACC Lund`, `CSP Ida Lund`: an office or rank in initials, before a name that is known for one. */
export function isOfficeInInitials(run: readonly Token[], index: number, names: Names): boolean {
  const [office, first, last] = run.slice(index, index + 3);
  if (first === undefined) return false;
  if (/^(?:PM|DPM)$/.test(office?.text ?? "")) return true;
  if (!/^\p{Lu}{2,5}$/u.test(office?.text ?? "") || !/^\p{Lu}\p{L}*\p{Ll}/u.test(first.text))
    return false;
  if (run.slice(index + 1).some(({ text }) => bodyWord.test(text))) return false;
  return last === undefined ? names.isLastName(first.text) : names.isFirstName(first.text);
}
