// The room of who said what: the list of quotations, the matrix, the voices, and the pages of a
// speaker, topic or country. It may import article, address, formats, library, reading, filters, ui.
import { useDeferredValue, useMemo } from "react";
import { grouped, holding, sorted } from "../../core/article/said/arrange";
import { termsOf } from "../../core/text/terms";
import { useReading } from "../reading/reading";
import { Region } from "../ui/region";
import { useOverviewWords } from "../wording/use-overview-words";
import { ListControls } from "./list-controls";
import { Overview } from "./overview";
import { QuotationList } from "./quotation-list";
import { TakeAway } from "./take-away";
import { useQuotationMatches } from "./use-quotation-matches";

/** Every quotation of the article in full as said, under the selection, grouped, sorted and found by words. */
export function QuotationsPage() {
  const words = useOverviewWords();
  const { marked, listing, matches } = useReading();
  const { all, entries } = useQuotationMatches();
  const typed = useDeferredValue(listing.find);
  const sought = useMemo(() => termsOf(typed), [typed]);
  const found = useMemo(
    () => sorted(holding(entries, sought), listing.sort),
    [entries, sought, listing.sort],
  );
  const mentions = useMemo(
    () => matches.annotations.filter(({ annotation }) => annotation.type === "mention"),
    [matches],
  );
  const groups = useMemo(
    () => grouped(found, listing.group, marked.entities),
    [found, listing.group, marked],
  );
  return (
    <Overview
      title={words.quotationList.title}
      shown={words.quotationList.shown(found.length, all.length)}
    >
      <ListControls />
      <Region name="exports">
        <TakeAway entries={found} mentions={mentions} />
      </Region>
      <Region name="quotations" of={groups}>
        <QuotationList groups={groups} kind={listing.group} sought={sought} />
      </Region>
    </Overview>
  );
}
