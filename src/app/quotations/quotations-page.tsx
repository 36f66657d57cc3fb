// The room of who said what: the list of quotations, the matrix, the voices, and the pages of a
// speaker, topic or country. It may import article, address, formats, library, reading, filters, ui.
import { useDeferredValue, useMemo } from "react";
import type { Listing } from "../../core/address/listing-params";
import { kinds } from "../../core/article/kinds";
import { grouped, holding, sorted } from "../../core/article/said/arrange";
import { termsOf } from "../../core/text/terms";
import { useReading } from "../reading/reading";
import { ChoiceField, FindField, fieldRow } from "../ui/labelled-fields";
import { Region } from "../ui/region";
import { useTypedInAddress } from "../ui/use-typed";
import { useOverviewWords } from "../wording/use-overview-words";
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

const sorts: readonly Listing["sort"][] = ["order", "longest", "shortest"];

/** How the list is laid out. What is typed goes into the address at a pause, in place of the entry there. */
function ListControls() {
  const words = useOverviewWords();
  const { listing, go } = useReading();
  const [typed, setTyped] = useTypedInAddress(
    listing.find,
    (find) => go({ listing: { ...listing, find } }, { replace: true, tracked: true, calmly: true }),
    // What is shown waits for the address.
    120,
  );
  const { groups, sorts: sortNames } = words.quotationList;
  return (
    <div className={fieldRow()}>
      <FindField label={words.quotationList.find} value={typed} onChange={setTyped} />
      <ChoiceField
        label={words.quotationList.group}
        value={listing.group}
        options={[["none", groups.none], ...kinds.map((kind) => [kind, groups[kind]] as const)]}
        onChange={(group) => go({ listing: { ...listing, group } }, { tracked: true })}
      />
      <ChoiceField
        label={words.quotationList.sort}
        value={listing.sort}
        options={sorts.map((sort) => [sort, sortNames[sort]])}
        onChange={(sort) => go({ listing: { ...listing, sort } }, { tracked: true })}
      />
    </div>
  );
}
