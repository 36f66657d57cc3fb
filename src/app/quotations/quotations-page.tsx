// The room of who said what: the list of quotations, the matrix, the voices, and the pages of a
// speaker, topic or country. It may import article, address, formats, library, reading, filters, ui.
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useNavigationType } from "react-router";
import type { Listing } from "../../core/address/listing-params";
import { kinds } from "../../core/article/kinds";
import { grouped, holding, sorted } from "../../core/article/said/arrange";
import { termsOf } from "../../core/text/terms";
import { useReading } from "../reading/reading";
import { Region } from "../ui/region";
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
  const navigation = useNavigationType();
  const [typed, setTyped] = useState(listing.find);
  const [known, setKnown] = useState(listing.find);
  if (known !== listing.find) {
    setKnown(listing.find);
    // Otherwise it is what was typed a moment ago, and more may have been typed since.
    if (navigation === "POP") setTyped(listing.find);
  }
  useEffect(() => {
    if (typed === listing.find) return;
    const timer = setTimeout(
      () =>
        go(
          { listing: { ...listing, find: typed } },
          { replace: true, tracked: true, calmly: true },
        ),
      120,
    );
    return () => clearTimeout(timer);
  }, [typed, listing, go]);
  return (
    <div className="list-controls">
      <label>
        <span>{words.quotationList.find}</span>
        <input
          type="search"
          className="field"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <label>
        <span>{words.quotationList.group}</span>
        <select
          className="field"
          value={listing.group}
          onChange={(event) => {
            const group = kinds.find((kind) => kind === event.target.value) ?? "none";
            go({ listing: { ...listing, group } }, { tracked: true });
          }}
        >
          <option value="none">{words.quotationList.groups.none}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.quotationList.groups[kind]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.quotationList.sort}</span>
        <select
          className="field"
          value={listing.sort}
          onChange={(event) => {
            const sort = sorts.find((each) => each === event.target.value) ?? "order";
            go({ listing: { ...listing, sort } }, { tracked: true });
          }}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {words.quotationList.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
