// Measures what the positions of a file count, rather than believing what its makers say.

import type { Notes } from "./notes";
import { countsAlike, type OffsetUnit, offsetUnits, toUtf16, withOneLineEnd } from "./offset-units";
import type { SpanDocument, SpanSource } from "./spans";

/** How many documents are looked at, and how many spans of all. */
const enough = 2000;

interface Tally {
  readonly unit: OffsetUnit;
  fit: number;
  of: number;
}

/**
 * The unit under which most spans stand on their words; where the file has no words, under which the fewest
 * begin or end inside a word; else the source's usual one.
 */
export function measureUnit({ documents, unit: usual }: SpanSource, notes: Notes): OffsetUnit {
  const telling = documents.filter(
    (each) => each.unit === undefined && !countsAlike(each.text) && each.spans.length > 0,
  );
  if (telling.length === 0) return usual;
  const order = [usual, ...offsetUnits.filter((unit) => unit !== usual && unit !== "utf-8")];
  const units = usual === "utf-8" ? [...order, "utf-8" as const] : order;
  const withWords = telling.filter(({ spans }) => spans.some(({ words }) => words !== undefined));
  const tally = withWords.length > 0 ? wordsFit : edgesFit;
  const looked = (withWords.length > 0 ? withWords : telling).slice(0, enough);
  const tallies = units.map((unit): Tally => {
    const all = looked.map((document) => tally(document, toUtf16(document.text, unit)));
    const sum = (what: "fit" | "of") => all.reduce((total, each) => total + each[what], 0);
    return { unit, fit: sum("fit"), of: sum("of") };
  });
  const best = tallies.reduce((one, other) => (other.fit > one.fit ? other : one));
  const isTold = tallies.some(({ fit }) => fit < best.fit);
  if (isTold) notes.remark("unit-measured", { unit: best.unit, count: best.fit, of: best.of });
  else notes.remark("unit-assumed", { unit: usual });
  return isTold ? best.unit : usual;
}

type Fit = (document: SpanDocument, at: ReturnType<typeof toUtf16>) => { fit: number; of: number };

const wordsFit: Fit = (document, at) => {
  const text = withOneLineEnd(document.text);
  const told = document.spans.filter(({ words }) => words !== undefined);
  const fit = told.filter(({ parts, words = [] }) => {
    const there = parts.map(({ start, end }) => {
      const [from, to] = [at(start), at(end)];
      return from === undefined || to === undefined ? "" : text.slice(from, to);
    });
    return there.every((each) => each !== "") && areSameWords(there.join(" "), words.join(" "));
  });
  return { fit: fit.length, of: told.length };
};

const edgesFit: Fit = (document, at) => {
  const text = withOneLineEnd(document.text);
  const fit = document.spans.filter(({ parts }) =>
    parts.every(({ start, end }) => {
      const [from, to] = [at(start), at(end)];
      if (from === undefined || to === undefined || from >= to) return false;
      return (
        !isInWord(text, from) &&
        !isInWord(text, to) &&
        text.slice(from, to).trim() === text.slice(from, to)
      );
    }),
  );
  return { fit: fit.length, of: document.spans.length };
};

export function areSameWords(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, " ").trim();
  return plain(one) === plain(other);
}

function isInWord(text: string, at: number): boolean {
  return (
    /^[\p{L}\p{N}\p{M}\uDC00-\uDFFF]/u.test(text.slice(at)) &&
    /[\p{L}\p{N}\p{M}\uD800-\uDBFF]$/u.test(text.slice(Math.max(0, at - 2), at))
  );
}
