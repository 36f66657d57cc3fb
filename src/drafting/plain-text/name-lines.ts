// Tells lines under a headline that name who wrote the article: `Ada Brandt`, `Arts correspondent`.
import { isFirstName } from "../people/first-names";

const names =
  /^(?:(?:and|und|&)\s+)?(\p{Lu}[\p{L}.'’-]+)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|al|bin|la)){1,3}(?:\s*(?:,|and|und|&)\s*\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3})*$/u;
const office =
  /^(?:\p{L}[\p{L}&’'-]*\s+){0,4}(?:correspondent|editor|reporter|columnist|staff|writer|redakteur(?:in)?|korrespondent(?:in)?)(?:,? in \p{Lu}[\p{L} ]+)?$/iu;
const agency =
  /^(?:The )?(?:Associated|Agence|Press Association|Deutsche Presse)\b[\p{L} -]{0,24}$/u;

/** Whether a line between the headline and the text names its authors or their paper. */
export function isNameLine(text: string): boolean {
  if (text.length > 80) return false;
  const [, first = ""] = names.exec(text) ?? [];
  return isFirstName(first) || office.test(text) || agency.test(text);
}
