// Finds the quotations below lines that are nothing but a name: `Coach Ida Lund`, then her words in marks.
import type { Section } from "../../article/format";
import { isFirstName } from "../names/first-names";

/** Whose words a line of its own says that the next are. */
export interface NameLine {
  readonly name: string;
  readonly role: string | undefined;
}

/** Fewer such lines are sub-headings, or captions. */
const fewestLines = 2;
/** In UTF-16 units. */
const longestLine = 80;

const word = /^(?:\p{Lu}[\p{L}.’'-]*|de|da|del|van|von|der|den|al|bin|la|zu)$/u;
const isInMarks = /^\s*["“„«»‚‘].*["”“»«‘’][.!?]?\s*$/su;

/**
 * For each paragraph that stands in quotation marks below the name of who says it, that name; by the
 * number of the paragraph in the article. None where fewer than two people are given words so.
 */
export function namesAbove(sections: readonly Section[]): ReadonlyMap<number, NameLine> {
  const found = new Map<number, NameLine>();
  let number = 0;
  for (const { heading, paragraphs } of sections) {
    let line = heading === undefined ? undefined : nameLine(heading);
    for (const { text } of paragraphs) {
      if (!isInMarks.test(text)) line = nameLine(text) ?? (text.trim() === "" ? line : undefined);
      else if (line !== undefined) found.set(number, line);
      number++;
    }
  }
  const lines = new Set(found.values());
  const known = [...lines].filter(({ name }) => isFirstName(name.split(" ")[0] ?? ""));
  return lines.size < fewestLines || known.length * 2 < lines.size ? new Map() : found;
}

/** `Coach Ida Lund`, `Ida Lund (coach)`, `Ida Lund, head coach`: a name, and what somebody is. */
function nameLine(text: string): NameLine | undefined {
  if (text.length > longestLine) return undefined;
  const [head = "", after] = text.trim().split(/,\s+|\s+[(–—|]\s*/u, 2);
  const words = head.replace(/:$/, "").split(/\s+/);
  const first = words.findIndex((one, at) => isFirstName(one) && at < words.length - 1);
  const from = first === -1 ? words.length - 2 : first;
  const name = words.slice(Math.max(0, from));
  const isName = name.length > 1 && name.length < 5 && name.every((one) => word.test(one));
  // Without a first name that is known, what stands before is at most an office.
  if (!isName || /^\p{Ll}/u.test(name.at(-1) ?? "") || from > (first === -1 ? 1 : 4))
    return undefined;
  const role = [words.slice(0, from).join(" "), after?.replace(/\)\s*$/, "")].find(Boolean);
  return { name: name.join(" "), role };
}
