// The text of a WebAnno TSV file, and where its tokens stand in it.
import type { Notes } from "../model/notes";
import { unescaped } from "./tsv-values";

export interface TsvToken {
  /** As `1-4`, or `1-4.1` for a part of a token. */
  readonly id: string;
  /** In the text, in UTF-16. */
  readonly start: number;
  readonly end: number;
  readonly cells: readonly string[];
  readonly line: number;
}

interface Sentence {
  readonly text: string;
  readonly rows: { readonly cells: readonly string[]; readonly line: number }[];
}

/**
 * The sentences put together again, and the tokens in them. Tokens are found by their words, one after the
 * other, whatever their offsets count. Where sentences lie no more than a blank or line end apart, each is
 * a paragraph, unless others of the file lie further apart.
 */
export function textAndTokens(lines: readonly string[], notes: Notes) {
  const sentences = sentencesIn(lines, notes);
  const gaps = sentences.map(gapBefore(sentences));
  const hasParagraphs = gaps.some((gap, at) => at > 0 && gap > 1);
  const tokens: TsvToken[] = [];
  const parts: string[] = [];
  let length = 0;
  sentences.forEach((sentence, at) => {
    const gap = at === 0 ? "" : hasParagraphs ? ((gaps[at] ?? 0) > 1 ? "\n\n" : " ") : "\n";
    const within = hasParagraphs ? sentence.text.replaceAll("\n", " ") : sentence.text;
    length += gap.length;
    for (const token of tokensOf(sentence, length, notes)) tokens.push(token);
    parts.push(gap, within);
    length += within.length;
  });
  return { text: parts.join(""), tokens };
}

function sentencesIn(lines: readonly string[], notes: Notes): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let isOpen = false;
  lines.forEach((line, at) => {
    const text = /^#Text=(.*)$/s.exec(line)?.[1];
    const last = sentences.at(-1);
    if (text !== undefined) {
      // A sentence over several lines has several of these.
      if (isOpen && last !== undefined) {
        sentences[sentences.length - 1] = { ...last, text: `${last.text}\n${unescaped(text)}` };
      } else sentences.push({ text: unescaped(text), rows: [] });
      isOpen = true;
    } else if (/^\d+-\d+(?:\.\d+)?\t/.test(line) && last !== undefined) {
      last.rows.push({ cells: line.split("\t"), line: at + 1 });
      isOpen = false;
    } else if (line.trim() !== "" && !line.startsWith("#")) {
      notes.leave("unreadable", line, { line: at + 1 });
    }
  });
  return sentences;
}

/** How many characters lie between a sentence's first token and the last of the sentence before. */
function gapBefore(sentences: readonly Sentence[]) {
  return ({ rows: [first] }: Sentence, at: number): number => {
    const last = sentences[at - 1]?.rows.at(-1);
    const [start = 0] = offsetsIn(first?.cells);
    const [, end = 0] = offsetsIn(last?.cells);
    return start - end;
  };
}

function offsetsIn(cells: readonly string[] = []): readonly number[] {
  return (cells[1] ?? "").split("-").map(Number);
}

function tokensOf({ text, rows }: Sentence, base: number, notes: Notes): readonly TsvToken[] {
  let from = 0;
  let whole = { start: 0, end: 0, offset: 0 };
  return rows.flatMap(({ cells, line }): TsvToken[] => {
    const [id = "", , form = ""] = cells;
    const words = unescaped(form);
    const [offset = 0] = offsetsIn(cells);
    const isPart = id.includes(".");
    // A part stands in the token of the row before, where its offset says or else first.
    const likely = isPart ? whole.start + offset - whole.offset : from;
    const isThere = isPart && text.startsWith(words, likely);
    const start = isThere ? likely : text.indexOf(words, isPart ? whole.start : from);
    const end = start + words.length;
    if (words === "" || start === -1 || (isPart && end > whole.end)) {
      notes.leave("unplaced", words, { line });
      return [];
    }
    if (!isPart) {
      from = end;
      whole = { start, end, offset };
    }
    return [{ id, start: base + start, end: base + end, cells, line }];
  });
}
