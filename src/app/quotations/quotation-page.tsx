import { likely } from "../../core/article/likely";
import { type QuotationEntry, quotationEntries } from "../../core/article/said/quotation-entries";
import { PageTabs } from "../reading/page-tabs";
import { useReading } from "../reading/reading";
import { ReadingLink } from "../reading/reading-link";
import { ShareButton } from "../reading/share-button";
import { usePageTitle } from "../reading/use-page-title";
import { Lead, OverviewMain, overviewFrame } from "../ui/page-layout";
import { Region } from "../ui/region";
import { FilledSentence } from "../ui/sentence";
import { useOverviewWords } from "../wording/use-overview-words";
import { OverviewHead } from "./overview-head";
import { WholeQuotation } from "./whole-quotation";

/** One quotation of the article, at an address of its own; says so where the article has none by that id. */
export function QuotationPage() {
  const words = useOverviewWords();
  const { marked, page } = useReading();
  const entries = quotationEntries(marked);
  const id = page.type === "quotation" ? page.annotationId : "";
  const at = entries.findIndex(({ quotation }) => quotation.id === id);
  const entry = entries[at];
  const title =
    entry === undefined
      ? words.quotationPage.unknown(id)
      : words.quotationPage.title(words.list(entry.speakers.map(({ label }) => label)));
  usePageTitle(title);
  return (
    <div
      className={`${overviewFrame} desk:grid-cols-[minmax(0,1fr)_minmax(0,var(--frame))_0_minmax(0,1fr)]`}
    >
      <div className="bar">
        <PageTabs />
        <section aria-label={words.reader.tools} className="toolbar">
          <ShareButton />
        </section>
      </div>
      <OverviewMain>
        <OverviewHead title={title} />
        <Region name="quotation" of={id}>
          {entry === undefined ? (
            <NoQuotation id={id} entries={entries} />
          ) : (
            <WholeQuotation entry={entry} previous={entries[at - 1]} next={entries[at + 1]} />
          )}
        </Region>
      </OverviewMain>
    </div>
  );
}

function NoQuotation({ id, entries }: { id: string; entries: readonly QuotationEntry[] }) {
  const words = useOverviewWords();
  const near = likely(id, entries, ({ quotation, text }) => [quotation.id, text]);
  return (
    <>
      <Lead>
        <span>{words.missing.mayBe}</span>{" "}
        {near !== undefined && (
          <FilledSentence says={words.missing.nearest}>
            <ReadingLink change={{ page: { type: "quotation", annotationId: near.quotation.id } }}>
              {near.quotation.id}
            </ReadingLink>
          </FilledSentence>
        )}
      </Lead>
      <p>
        <ReadingLink change={{ page: { type: "quotations" } }}>
          {words.quotationPage.all}
        </ReadingLink>
      </p>
    </>
  );
}
