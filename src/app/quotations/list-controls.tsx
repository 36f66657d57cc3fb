import { useEffect, useState } from "react";
import { useNavigationType } from "react-router";
import type { Listing } from "../../core/address/listing-params";
import { kinds } from "../../core/article/kinds";
import { useReading } from "../reading/reading";
import { useOverviewWords } from "../wording/use-overview-words";

const sorts: readonly Listing["sort"][] = ["order", "longest", "shortest"];

/** How the list is laid out. What is typed goes into the address at a pause, in place of the entry there. */
export function ListControls() {
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
