// Finds the turns of interviews, debates and transcripts: `NAME:` and what is said until the next one.
import { type LabelLine, labelLinesIn } from "./label-lines";

export interface TextTurn {
  /** The words before the colon. */
  readonly label: string;
  /** What the label says beside the name. */
  readonly role?: string | undefined;
  readonly paragraph: number;
  readonly labelEnd: number;
  /** What is said: in the paragraph of the label after the colon, then whole paragraphs. */
  readonly parts: readonly {
    readonly paragraph: number;
    readonly start: number;
    readonly end: number;
  }[];
}

const label =
  /^\s*((?:\p{Lu}[\p{L}.'’-]*|[A-ZÄÖÜ]\.?)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|of|the|for)){0,5}(?:\s*\([^():]{1,60}\))?)\s*:\s+(?=\S)/u;

/** So many paragraphs must begin with a label that comes again, before these are turns. */
const fewest = 3;

/** The turns of a text, in reading order; none where the text is not made of turns. */
export function findTurns(paragraphs: readonly string[]): TextTurn[] {
  const lines = labelLinesIn(paragraphs);
  return lines.size > 0 ? turnsUnder(lines, paragraphs) : turnsAfterColons(paragraphs);
}

/** The turns that stand below lines with nothing but a name. */
function turnsUnder(
  lines: ReadonlyMap<string, LabelLine>,
  paragraphs: readonly string[],
): TextTurn[] {
  const turns: (TextTurn & { parts: TextTurn["parts"][number][] })[] = [];
  paragraphs.forEach((text, paragraph) => {
    const label = text.trim();
    const line = lines.get(label);
    if (line !== undefined) {
      const labelEnd = text.indexOf(label) + line.name.length;
      turns.push({ label: line.name, role: line.role, paragraph, labelEnd, parts: [] });
    } else if (label !== "" && !/^[([].*[)\]]$/s.test(label)) {
      const start = text.search(/\S/);
      turns.at(-1)?.parts.push({ paragraph, start, end: text.trimEnd().length });
    }
  });
  return turns.filter(({ parts }) => parts.length > 0);
}

function turnsAfterColons(paragraphs: readonly string[]): TextTurn[] {
  const labels = paragraphs.map((text) => label.exec(text));
  const counts = new Map<string, number>();
  for (const found of labels)
    if (found !== null) counts.set(found[1] ?? "", (counts.get(found[1] ?? "") ?? 0) + 1);
  const labelled = labels.filter((found) => found !== null).length;
  const again = [...counts.values()].filter((count) => count > 1);
  if (labelled < fewest || again.length === 0 || labelled * 3 < paragraphs.length) return [];
  if (again.reduce((sum, count) => sum + count, 0) * 2 < labelled) return [];
  const turns: (TextTurn & { parts: TextTurn["parts"][number][] })[] = [];
  paragraphs.forEach((text, paragraph) => {
    const found = labels[paragraph];
    const end = text.trimEnd().length;
    if (found !== null && found !== undefined) {
      const start = found[0].length;
      turns.push({
        label: found[1] ?? "",
        paragraph,
        labelEnd: (found[1] ?? "").length + text.search(/\S/),
        parts: [{ paragraph, start, end }],
      });
    } else if (!/^\s*[([].*[)\]]\s*$/s.test(text) && end > 0) {
      const last = turns.at(-1);
      // The last turn is over where anything else stood between.
      if (last?.parts.at(-1)?.paragraph === paragraph - 1)
        last.parts.push({ paragraph, start: text.search(/\S/), end });
    }
  });
  return turns;
}

/** A label as a name: `EILIDH MUNRO` as one writes it, `Q` and `BBC` as they stand. */
export function nameOfLabel(words: string): string {
  return words
    .replace(/\s*\(.*\)$/, "")
    .split(/\s+/)
    .map((word) =>
      /^\p{Lu}{4,}$|^\p{Lu}{2,}[’'-]\p{Lu}+$|^(?:MR|MS|MRS|THE|DR|SIR)\.?$/u.test(word)
        ? word[0] + word.slice(1).toLowerCase()
        : word,
    )
    .join(" ");
}
