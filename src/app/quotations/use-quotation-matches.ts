import { useMemo } from "react";
import { type QuotationEntry, quotationEntries } from "../../core/article/said/quotation-entries";
import { useReading } from "../reading/reading";

interface QuotationMatches {
  /** All of the article's quotations, in reading order. */
  readonly all: readonly QuotationEntry[];
  /** Those that satisfy the selection. */
  readonly entries: readonly QuotationEntry[];
}

/** The article's quotations under the selection of the address. */
export function useQuotationMatches(): QuotationMatches {
  const { marked, matches } = useReading();
  const all = useMemo(() => quotationEntries(marked), [marked]);
  return useMemo(() => {
    const matching = new Set(matches.annotations);
    return { all, entries: all.filter(({ quotation }) => matching.has(quotation)) };
  }, [all, matches]);
}
