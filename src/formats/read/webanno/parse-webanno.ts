// Reads WebAnno TSV 3, which INCEpTION writes: a word a line, with what layers of annotations say of it.
import type { Notes } from "../model/notes";
import type { Span } from "../model/spans";

interface Layer {
  readonly kind: string;
  readonly name: string;
  readonly features: readonly string[];
}

/** Layers about words as such, not about what is named or said. */
const linguistic = /(POS|Lemma|Morph\w*|Stem|SurfaceForm|Token|Sentence)$/;

export interface Parsed {
  readonly text: string;
  readonly spans: readonly Span[];
}

export function parseWebAnno(source: string, notes: Notes): Parsed {
  const layers: Layer[] = [];
  const spans = new Map<
    string,
    { parts: { start: number; end: number }[]; label: string; sameAs: string[] }
  >();
  let text = "";
  let sentence: string[] = [];
  source.split(/\r\n?|\n/).forEach((line, at) => {
    if (line.startsWith("#T_")) {
      const [kind = "", rest = ""] = line.slice(3).split("=");
      const [name = "", ...features] = rest.split("|");
      layers.push({ kind, name, features });
    } else if (line.startsWith("#Text=")) sentence.push(unescaped(line.slice(6)));
    else if (line.startsWith("#") || line.trim() === "") return;
    else {
      const [id = "", place = "", , ...cells] = line.split("\t");
      const [, begin = "", stop = ""] = /^(\d+)-(\d+)$/.exec(place) ?? [];
      if (stop === "") {
        notes.leave("unreadable", line, { line: at + 1 });
        return;
      }
      const [start, end] = [Number(begin), Number(stop)];
      if (sentence.length > 0) {
        const gap = Math.max(0, start - text.length);
        text += (gap > 1 ? "\n" : " ").repeat(gap) + sentence.join("\n");
        sentence = [];
      }
      addCells(cells, layers, { id, start, end }, spans, notes);
    }
  });
  return {
    text,
    spans: [...spans].map(([key, span]) => ({ key, ...span, parts: joined(span.parts, text) })),
  };
}

function addCells(
  cells: readonly string[],
  layers: readonly Layer[],
  token: { readonly id: string; readonly start: number; readonly end: number },
  spans: Map<string, { parts: { start: number; end: number }[]; label: string; sameAs: string[] }>,
  notes: Notes,
): void {
  let column = 0;
  for (const { kind, name, features } of layers) {
    const width = Math.max(1, features.length) + (kind === "RL" ? 1 : 0);
    const own = cells.slice(column, column + width);
    column += width;
    const values = own.map((cell) => cell.split(/(?<!\\)\|/));
    if (kind !== "SP") {
      if (own.some((cell) => cell !== "" && cell !== "_")) notes.leave("relation", own.join(" "));
      continue;
    }
    if (linguistic.test(name)) continue;
    const count = values.reduce((most, each) => Math.max(most, each.length), 0);
    for (let at = 0; at < count; at++) {
      const read = values.map((each) => valueIn(each[at] ?? "_"));
      if (read.every(({ value }) => value === undefined)) continue;
      const number = read.find((each) => each.number !== "")?.number ?? "";
      const key = number === "" ? `${name} ${token.id} ${at}` : `${name} ${number}`;
      const known = spans.get(key);
      if (known !== undefined) {
        known.parts.push({ start: token.start, end: token.end });
        continue;
      }
      const of = (feature: RegExp) => read[features.findIndex((each) => feature.test(each))]?.value;
      const label =
        of(/^(value|label|category|type)$/i) ||
        read.find(({ value }) => value && value !== "" && !/^https?:/.test(value))?.value ||
        name.replace(/^.*\./, "");
      const identifier = of(/^identifier$/i);
      const sameAs = identifier ? [identifier] : [];
      spans.set(key, { parts: [{ start: token.start, end: token.end }], label, sameAs });
    }
  }
}

/** `LOC[1]`: a value and the number of its annotation; `*` is one without a value, `_` none. */
function valueIn(cell: string): { readonly value: string | undefined; readonly number: string } {
  const [, words = cell, number = ""] = /^(.*?)\[(\d+)\]$/.exec(cell) ?? [];
  if (words === "_" || words === "") return { value: undefined, number };
  return { value: words === "*" ? "" : unescaped(words), number };
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, sign: string) =>
    sign === "t" ? "\t" : sign === "n" ? "\n" : sign === "r" ? "\r" : sign,
  );
}

/** Words in a row are one stretch, with what stands between them. */
function joined(parts: readonly { start: number; end: number }[], text: string) {
  const all: { start: number; end: number }[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last !== undefined && text.slice(last.end, part.start).trim() === "") last.end = part.end;
    else all.push({ ...part });
  }
  return all;
}
