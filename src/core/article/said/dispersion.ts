import type { Entity } from "../entity";
import type { MarkedAnnotation, MarkedArticle, MarkedSection } from "../marked-article";
import { positionOf } from "../reading-order";
import { type QuotationEntry, quotationEntries } from "./quotation-entries";

/** A stretch of the article's text as parts of its whole length, from 0 to 1. */
export interface Bar {
  readonly start: number;
  readonly end: number;
}

/** One quotation in the plot, or several side by side that are too narrow to be told apart. */
export interface Plotted {
  /** In reading order; never empty. */
  readonly entries: readonly QuotationEntry[];
  /** In reading order: one for each range of a single quotation; they may overlap as ranges may. */
  readonly bars: readonly Bar[];
  /** Whether the selection leaves them. */
  readonly isMatch: boolean;
}

export interface PlotRow {
  readonly speaker: Entity;
  /** In reading order. */
  readonly plotted: readonly Plotted[];
}

export interface PlotSection extends Bar {
  readonly section: MarkedSection;
}

/** Who speaks when: the article from its first to its last character, a row for each speaker. */
export interface DispersionPlot {
  /** Those with a match, by their first one; a joint quotation stands in each of its speakers' rows. */
  readonly rows: readonly PlotRow[];
  /** Those with text, in order; together they fill the whole. */
  readonly sections: readonly PlotSection[];
}

/**
 * The dispersion plot of an article's quotations, measured in UTF-16 units of its text. Quotations
 * that are no match stay in the rows of those who have one, as what is around the matches.
 * Neighbours in a row that are narrower than `finest` and less than that apart are one.
 */
export function dispersionPlot(
  marked: MarkedArticle,
  matches: readonly MarkedAnnotation[],
  finest = 0,
): DispersionPlot {
  const matching = new Set(matches);
  const rows = new Map<number, Plotted[]>();
  for (const entry of quotationEntries(marked)) {
    const { quotation } = entry;
    const bars = barsOf(marked, quotation);
    const one: Plotted = { entries: [entry], bars, isMatch: matching.has(quotation) };
    for (const speaker of quotation.members.speaker) {
      const row = rows.get(speaker) ?? [];
      rows.set(speaker, row);
      row.push(one);
    }
  }
  return {
    rows: [...rows]
      .flatMap(([number, row]) => {
        const first = row.find(({ isMatch }) => isMatch)?.entries[0]?.quotation;
        const speaker = marked.entities.speaker[number];
        return first === undefined || speaker === undefined ? [] : { speaker, row, first };
      })
      .sort((a, b) => positionOf(marked, a.first) - positionOf(marked, b.first))
      .map(({ speaker, row }) => ({ speaker, plotted: joined(row, finest) })),
    sections: sectionsOf(marked),
  };
}

function barsOf({ paragraphs, length }: MarkedArticle, { ranges }: MarkedAnnotation): Bar[] {
  return ranges.map(({ paragraph, start, end }) => {
    const { offset = 0 } = paragraphs[paragraph] ?? {};
    return { start: (offset + start) / length, end: (offset + end) / length };
  });
}

function sectionsOf({ sections, length }: MarkedArticle): readonly PlotSection[] {
  return sections.flatMap((section) => {
    const [first, last] = [section.paragraphs[0], section.paragraphs.at(-1)];
    if (first === undefined || last === undefined || length === 0) return [];
    const [start, end] = [first.offset / length, (last.offset + last.text.length) / length];
    return start === end ? [] : { section, start, end };
  });
}

/** Makes one of neighbours that are too narrow to be seen or pointed at one by one. */
function joined(row: readonly Plotted[], finest: number): readonly Plotted[] {
  const all: Plotted[] = [];
  for (const one of row) {
    const before = all.at(-1);
    const [bar, barBefore] = [narrowBar(one, finest), before?.bars[0]];
    if (
      bar !== undefined &&
      before !== undefined &&
      barBefore !== undefined &&
      (before.entries.length > 1 || narrowBar(before, finest) !== undefined) &&
      before.isMatch === one.isMatch &&
      bar.start - barBefore.end < finest
    ) {
      all[all.length - 1] = {
        entries: [...before.entries, ...one.entries],
        bars: [{ start: barBefore.start, end: Math.max(barBefore.end, bar.end) }],
        isMatch: one.isMatch,
      };
    } else all.push(one);
  }
  return all;
}

/** The only bar of a quotation, if it is narrower than can be seen. */
function narrowBar({ bars }: Plotted, finest: number): Bar | undefined {
  const [bar] = bars;
  return bar !== undefined && bars.length === 1 && bar.end - bar.start < finest ? bar : undefined;
}
