// Splits plain text into its lines of content: paragraphs, headings, captions, whatever they are.

/** One line of content with the number of its first line in the source, counted from 1. */
export interface TextBlock {
  readonly text: string;
  readonly line: number;
  /** How deep a Markdown heading this is (1 to 6); 0 for anything else. */
  readonly depth: number;
}

/** Joins what a mail program or an agency's wire has wrapped, and takes every other line as its own. */
export function blocksOf(text: string): TextBlock[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n|\u2028|\u2029|\f/);
  const groups: { readonly lines: string[]; readonly first: number }[] = [];
  let group: string[] = [];
  lines.forEach((line, at) => {
    if (line.trim() === "") group = [];
    else if (group.push(line) === 1) groups.push({ lines: group, first: at + 1 });
  });
  const isAllWrapped = isWrappedThroughout(groups);
  return groups.flatMap(({ lines: own, first }) => linesOf(own, first, isAllWrapped));
}

/** Whether most lines end in the middle of a sentence: then a program has broken the whole text. */
function isWrappedThroughout(groups: readonly { readonly lines: readonly string[] }[]): boolean {
  const breaks = groups.flatMap(({ lines }) =>
    lines.slice(1).map((line, at) => ({ line, before: lines[at] ?? "" })),
  );
  const open = breaks.filter(({ before }) => !/[.!?:;]["”’]?\s*$/.test(before));
  const inSentence = open.filter(({ line }) => /^\s*\p{Ll}/u.test(line));
  return (
    inSentence.length >
    Math.max(4, breaks.length * (open.length > breaks.length * 0.7 ? 0.45 : 0.6))
  );
}

function linesOf(group: readonly string[], first: number, isAllWrapped: boolean): TextBlock[] {
  const isList = group.some((line) => /^\s*(#|[-*•]\s|\d+[.)]\s)/.test(line));
  if (group.length > 1 && ((isAllWrapped && !isList) || isWrapped(group))) {
    return paragraphsOf(group.map((line) => line.trim())).map(({ text, at }) => ({
      text,
      line: first + at,
      depth: 0,
    }));
  }
  return group.flatMap((line, at) => {
    const [, marks = "", heading = line] = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line) ?? [];
    const text = heading.trim();
    if (text === "" || /^([-*_=~]\s*){3,}$/.test(text)) return [];
    return [{ text, line: first + at, depth: marks.length }];
  });
}

/** The paragraphs of wrapped lines: one ends where a sentence does, on a line that had room for more. */
function paragraphsOf(lines: readonly string[]): { readonly text: string; readonly at: number }[] {
  const lengths = lines.map(({ length }) => length).sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const found: { text: string; at: number }[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1] ?? "";
    const hadRoom = before.length + 1 + line.replace(/\s.*/, "").length < width - 8;
    const isNew = /[.!?]["”’]?$/.test(before) || (at === 1 && /^\P{Ll}/u.test(line));
    const last = found.at(-1);
    if (last === undefined || (hadRoom && isNew)) found.push({ text: line, at });
    else last.text += ` ${line}`;
  });
  return found;
}

/** Whether no line could have taken the first word of the next: then the breaks are a program's. */
function isWrapped(group: readonly string[]): boolean {
  const widths = group.map((line) => line.trim().length);
  const width = widths.reduce((most, one) => Math.max(most, one), 0);
  if (width < 45 || width > 110 || group.some((line) => /^\s*(#|[-*•]\s|\d+[.)]\s)/.test(line))) {
    return false;
  }
  if (group.length === 2)
    return /^\s*\p{Ll}/u.test(group[1] ?? "") && !/[.!?]\s*$/.test(group[0] ?? "");
  return group.every((line, at) => {
    const next = group[at + 1];
    if (next === undefined) return true;
    const word = /^\s*(\S+)/.exec(next)?.[1] ?? "";
    return line.trim().length + 1 + word.length > width - 3;
  });
}
