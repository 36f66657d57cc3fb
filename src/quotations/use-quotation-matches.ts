import { useMemo } from "react";
import { type Matches, matchesOf } from "../article/matches";
import { type QuotationEntry, quotationEntries } from "../article/said/quotation-entries";
import { useReading } from "../reading/reading";

interface QuotationMatches {
  /** All of the article's quotations, in reading order. */
  readonly all: readonly QuotationEntry[];
  /** Those that satisfy the selection. */
  readonly entries: readonly QuotationEntry[];
  /** The matches among the quotations alone, for the counts in the facet panel. */
  readonly matches: Matches;
}

/** The article's quotations under the selection of the address. */
export function useQuotationMatches(): QuotationMatches {
  const { marked, selection } = useReading();
  const all = useMemo(() => quotationEntries(marked), [marked]);
  const quotations = useMemo(() => all.map(({ quotation }) => quotation), [all]);
  return useMemo(() => {
    const matches = matchesOf(marked, selection, quotations);
    const matching = new Set(matches.annotations);
    return { all, entries: all.filter(({ quotation }) => matching.has(quotation)), matches };
  }, [all, quotations, marked, selection]);
}
