import { startTransition, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Kind } from "../../core/article/kinds";
import type { QuotationGroup } from "../../core/article/said/arrange";
import type { Term } from "../../core/text/terms";
import { useOverviewWords } from "../wording/use-overview-words";
import { EntityLink } from "./entity-link";
import { QuotationRow } from "./quotation-row";

interface Props {
  readonly groups: readonly QuotationGroup[];
  readonly kind: Kind | "none";
  /** The words and phrases to mark in them. */
  readonly sought: readonly Term[];
}

/** How many rows there are at first, and are added at a time: few enough that it is never felt. */
const first = 40;
const step = 20;

/** Quotations under their headings. A long list grows as the reader nears its end, and is whole in print. */
export function QuotationList({ groups, kind, sought }: Props) {
  const words = useOverviewWords();
  const [limit, setLimit] = useState(first);
  const [before, setBefore] = useState(groups);
  if (before !== groups) {
    setBefore(groups);
    setLimit(first);
  }
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (end.current === null || limit >= total) return;
    if (!("IntersectionObserver" in window)) {
      setLimit(Number.POSITIVE_INFINITY);
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        startTransition(() => setLimit((now) => now + step));
      },
      { rootMargin: "1200px" },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [limit, total]);
  useLayoutEffect(() => {
    const all = () => setLimit(Number.POSITIVE_INFINITY);
    window.addEventListener("beforeprint", all);
    return () => window.removeEventListener("beforeprint", all);
  }, []);
  if (total === 0) return <p className="nothing">{words.quotationList.none}</p>;
  let left = limit;
  return (
    <div className="quotation-list">
      {groups.map(({ entity, entries }) => {
        if (left <= 0) return null;
        const shown = entries.slice(0, left);
        left -= shown.length;
        return (
          <section key={entity?.id ?? ""}>
            {kind !== "none" && (
              <h2 className="group-title">
                {entity === undefined ? (
                  words.quotationList.without[kind]
                ) : (
                  <EntityLink entity={entity} />
                )}
                <span className="count">{words.number(entries.length)}</span>
              </h2>
            )}
            {shown.map((entry) => (
              <QuotationRow key={entry.quotation.id} entry={entry} sought={sought} />
            ))}
          </section>
        );
      })}
      <div ref={end} />
    </div>
  );
}
