// The quotations of LitBank, https://github.com/dbamman/litbank: an .ann file that is not brat's. It counts
// sentences, one a line, and the words in them; the last word is part of the quotation.
import type { Notes } from "../model/notes";
import type { Said, Span } from "../model/spans";

export function isQuoteRows(annotations: string): boolean {
  return /^\s*QUOTE\tQ?\d+\t\d+\t\d+\t\d+\t\d+\t/.test(annotations);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Spans that count UTF-16 in `text`, and who says them. */
export function parseQuoteRows(
  annotations: string,
  text: string,
  notes: Notes,
): { spans: readonly Span[]; said: readonly Said[] } {
  const rows = annotations.split(/\r\n?|\n/).map((line) => line.split("\t"));
  const quotes = rows.filter(([kind]) => kind === "QUOTE");
  const lines = linesThatFit(text, quotes);
  const spans = quotes.flatMap(([, key = "", ...cells]): Span[] => {
    const [from, first, to, last] = cells.map(Number);
    const words = cells[4] ?? "";
    const start = lines[from ?? -1]?.[first ?? -1];
    const end = lines[to ?? -1]?.[last ?? -1];
    if (start === undefined || end === undefined || start.start >= end.end) {
      notes.leave("unplaced", words);
      return [];
    }
    // A quotation over lines has their ends between its words.
    const own = text.slice(start.start, end.end);
    const isSame = own.replace(/\s+/g, " ") === words;
    return [
      {
        key,
        parts: [{ start: start.start, end: end.end }],
        label: "quote",
        words: [isSame ? own : words],
      },
    ];
  });
  const keys = new Set(spans.map(({ key }) => key));
  const speakers = new Map(
    rows.flatMap(([kind, key, who]) => (kind === "ATTRIB" && key && who ? [[key, who]] : [])),
  );
  const said = [...keys].map((key): Said => {
    const who = speakers.get(key);
    const people = who === undefined ? [] : [{ name: nameIn(who) }];
    return { contents: [key], sources: [], people };
  });
  return { spans, said };
}

/** `a_small_boy-44` is the 44th who is named. */
function nameIn(id: string): string {
  return id.replace(/-\d+$/, "").replaceAll("_", " ");
}

/** The places of the words in each line; empty lines count, or do not, as most quotations say. */
function linesThatFit(text: string, quotes: readonly (readonly string[])[]) {
  const all: Place[][] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const offset = at;
    all.push(
      [...line.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
        start: offset + index,
        end: offset + index + word.length,
      })),
    );
    at += line.length + 1;
  }
  const full = all.filter((words) => words.length > 0);
  const fit = (lines: readonly (readonly Place[])[]) =>
    quotes.filter(([, , from, first, , , words = ""]) => {
      const place = lines[Number(from)]?.[Number(first)];
      return place !== undefined && text.slice(place.start, place.end) === words.split(" ")[0];
    }).length;
  return fit(full) >= fit(all) ? full : all;
}
