import { type ReactNode, Suspense, useState } from "react";
import { isEmpty, type Selection } from "../../core/article/filtering/selection";
import { FiltersButton } from "../reading/filters-button";
import { PageTabs } from "../reading/page-tabs";
import { LaterReading, useReading } from "../reading/reading";
import { RunningHead } from "../reading/running-head";
import { ShareButton } from "../reading/share-button";
import { usePageTitle } from "../reading/use-page-title";
import { OverviewMain, overviewFrame } from "../ui/page-layout";
import { part } from "../ui/part";
import { Region } from "../ui/region";
import { useSaid } from "../ui/status";
import { useOverviewWords } from "../wording/use-overview-words";
import { FiltersSheet } from "./filters-sheet";
import { OverviewHead } from "./overview-head";

const hasSelection = () => window.location.search !== "";

const SelectionChips = part(() => import("../filters/selection-chips"), hasSelection);
const FacetPanel = part(
  () => import("../filters/facet-panel"),
  () => true,
);
const NothingTogether = part(() => import("../filters/nothing-together"), hasSelection);

interface Props {
  readonly title: string;
  /** How many quotations are shown, as a sentence: said when it changes. */
  readonly shown: string;
  readonly children: ReactNode;
  /** For tables, which want more room than text. */
  readonly wide?: boolean;
  /** The sample of a mark that stands beside an entity's name. */
  readonly mark?: ReactNode;
}

const columns =
  "desk:grid-cols-[minmax(0,1fr)_minmax(0,calc(var(--frame)-18.75rem))_18.75rem_minmax(0,1fr)]";

/** Begin where the tabs above do, and take what is left of a wide window. */
const wideColumns =
  "desk:grid-cols-[max(0px,(100%-var(--frame))/2)_minmax(0,100rem)_18.75rem_minmax(0,1fr)]";

/** The frame of an article's overviews: the same tabs and the same facet panel as the text has. */
export function Overview({ title, shown, children, wide = false, mark }: Props) {
  const words = useOverviewWords();
  const { marked, selection, matches, go } = useReading();
  const [open, setOpen] = useState(false);
  usePageTitle(title);
  useSaid(shown);
  const select = (change: (selection: Selection) => Selection) =>
    go({ selection: change(selection) }, { tracked: true });
  const panel = (said?: string) => (
    <Region name="filters">
      <Suspense fallback={null}>
        <FacetPanel
          marked={marked}
          selection={selection}
          followed={selection}
          matches={matches}
          counted="quotations"
          shown={said}
          onSelect={select}
        />
      </Suspense>
    </Region>
  );
  return (
    <div className={`${overviewFrame} ${wide ? wideColumns : columns}`}>
      <div className="bar">
        <PageTabs />
        <section aria-label={words.reader.tools} className="toolbar">
          <FiltersButton onOpen={() => setOpen(true)} />
          <ShareButton />
        </section>
      </div>
      <OverviewMain>
        <RunningHead>
          <Region name="chosen filters" of={selection}>
            <Suspense fallback={null}>
              {!isEmpty(selection) && (
                <SelectionChips marked={marked} selection={selection} onSelect={select} />
              )}
            </Suspense>
          </Region>
        </RunningHead>
        <OverviewHead title={title} mark={mark} />
        <NothingFound />
        <Region name="overview" of={shown}>
          <LaterReading>{children}</LaterReading>
        </Region>
      </OverviewMain>
      <section className="side side-filters" aria-label={words.filters.title}>
        <h2 className="side-title">{words.filters.title}</h2>
        {panel(shown)}
      </section>
      {open && (
        <FiltersSheet shown={shown} onClose={() => setOpen(false)}>
          {panel()}
        </FiltersSheet>
      )}
    </div>
  );
}

/** What stands where nothing has all that is chosen: what would have some of it. */
function NothingFound() {
  const { marked, selection, matches, hrefFor } = useReading();
  if (matches.annotations.length > 0 || isEmpty(selection)) return null;
  return (
    <Region name="nothing together" of={selection}>
      <Suspense fallback={null}>
        <NothingTogether marked={marked} selection={selection} hrefFor={hrefFor} />
      </Suspense>
    </Region>
  );
}
