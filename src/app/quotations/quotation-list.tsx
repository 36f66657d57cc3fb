import { memo, startTransition, useEffect, useLayoutEffect, useRef, useState } from "react";
import { textPage } from "../../core/address/page";
import { direction } from "../../core/article/direction";
import type { Kind } from "../../core/article/kinds";
import { roleBeside } from "../../core/article/role-beside";
import { type QuotationGroup, searchableOf } from "../../core/article/said/arrange";
import type { QuotationEntry } from "../../core/article/said/quotation-entries";
import { findInText } from "../../core/text/find-in-text";
import type { Term } from "../../core/text/terms";
import { hueOf } from "../filters/hue";
import { useLaterReading } from "../reading/reading";
import { ReadingLink } from "../reading/reading-link";
import { Nothing } from "../ui/nothing";
import { useOverviewWords } from "../wording/use-overview-words";
import { EntityLink } from "./entity-link";
import { FoundText } from "./found-text";
import { QuotationFoot } from "./quotation-foot";

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
  if (total === 0) return <Nothing>{words.quotationList.none}</Nothing>;
  let left = limit;
  return (
    <div>
      {groups.map(({ entity, entries }) => {
        if (left <= 0) return null;
        const shown = entries.slice(0, left);
        left -= shown.length;
        return (
          <section key={entity?.id ?? ""}>
            {kind !== "none" && (
              <h2 className="group-title mt-8 flex items-center justify-between gap-4 border-b border-line pb-1.5 font-serif text-xl font-semibold break-after-avoid">
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

interface QuotationRowProps {
  readonly entry: QuotationEntry;
  /** The words and phrases to mark in it. */
  readonly sought: readonly Term[];
}

/** One quotation in full: who, their role, where, on what, and one click into its place in the text. */
const QuotationRow = memo(function QuotationRow({ entry, sought }: QuotationRowProps) {
  const { marked } = useLaterReading();
  const { quotation, speakers, section } = entry;
  const { language } = marked.article;
  const place = {
    page: textPage,
    sectionId: section.number === 0 ? undefined : section.id,
    annotationId: quotation.id,
  };
  const [first] = speakers;
  return (
    <article
      className={`quotation-row ${first === undefined ? "" : hueOf(first)}`}
      data-quotation={quotation.id}
    >
      <header>
        {speakers.map((speaker) => (
          <p
            key={speaker.id}
            className="flex flex-wrap items-baseline gap-x-2.5 text-sm font-semibold"
          >
            <EntityLink entity={speaker} />
            <span className="font-normal text-ink-soft">{roleBeside(speaker)}</span>
          </p>
        ))}
      </header>
      <blockquote lang={language} dir={direction(language)}>
        <ReadingLink change={place}>
          <FoundText text={entry.text} found={findInText(searchableOf(entry), sought)} />
        </ReadingLink>
      </blockquote>
      <QuotationFoot entry={entry} place={place} />
    </article>
  );
});
