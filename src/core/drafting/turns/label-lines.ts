// Finds lines that say whose turn comes next, without a colon: `Operator`, `Ida Lund -- Chief Executive`.

/** What such a line says. */
export interface LabelLine {
  readonly name: string;
  readonly role: string | undefined;
}

const withRole =
  /^(\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|al|bin|la)){1,4})\s+(?:--|—|–|\|)\s+(\p{Lu}[^.!?:]{2,100})$/u;
const alone =
  /^(?:Operator|Moderator|Unidentified (?:Analyst|Participant|Speaker)|Conference Operator)$/;

/** Fewer such lines are sub-headings, or a list. */
const fewestLines = 3;

/** The lines of a text that are labels of turns, by their words; none where they are not its form. */
export function labelLinesIn(lines: readonly string[]): ReadonlyMap<string, LabelLine> {
  const found = new Map<string, LabelLine>();
  let counted = 0;
  lines.forEach((line, at) => {
    const text = line.trim();
    const [, name, role] = withRole.exec(text) ?? [];
    if (name === undefined && !alone.test(text)) return;
    found.set(text, { name: name ?? text, role });
    if ((lines[at + 1] ?? "").length > text.length) counted++;
  });
  return counted < fewestLines || !isRepeated(lines, found) ? new Map() : found;
}

function isRepeated(lines: readonly string[], found: ReadonlyMap<string, LabelLine>): boolean {
  return [...found.keys()].some(
    (label) => lines.filter((line) => line.trim() === label).length > 1,
  );
}
