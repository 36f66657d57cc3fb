import { Suspense, startTransition, useEffect, useMemo, useRef, useState } from "react";
import { type Reading, useReading } from "../reading/reading";
import { usePageTitle } from "../reading/use-page-title";
import { useIsOnFirstPage } from "../ui/first-page";
import { part } from "../ui/part";
import { Region } from "../ui/region";
import { useSaid } from "../ui/status";
import { useWords } from "../wording/use-words";
import { AtRest } from "./at-rest";
import { MarksLook, useShownMarks } from "./marks-look";
import { ReaderBar } from "./reader-bar";
import { ReaderMain } from "./reader-main";
import { loadLateNotices, ReaderNotices } from "./reader-notices";
import { Filters, SideSections } from "./reader-sides";
import { SelectingProvider } from "./selecting";
import type { SheetName } from "./sheets";
import { CollapsibleRowsContext } from "./text/collapsible-rows";
import { useCollapsing } from "./text/use-collapsing";
import { useTextSurface } from "./text/use-text-surface";
import { useFinding } from "./use-finding";
import { usePosition } from "./use-position";
import { useScrollTracking } from "./use-scroll-tracking";
import { useSteps } from "./use-steps";

/** What a page that was made beforehand shows, or answers with, as soon as it is taken over. */
const always = () => true;

const MatchMapStrip = part(() => import("./match-map-strip"), always);
const Interactions = part(() => import("./interactions"), always);
const Sheets = part(() => import("./sheets"));

/** Has what is said about a link there at once: one file with the text, for who loads that. */
export const loadNotices = loadLateNotices;

/** An article's text on screen, with the tools at its edges. */
export function Reader() {
  const words = useWords();
  const root = useRef<HTMLElement>(null);
  const [sheet, setSheet] = useState<SheetName>();
  const reading = useReading();
  const collapsible = useCollapsing(root, reading);
  const surface = useTextSurface(root, reading, collapsible);
  usePageTitle(reading.section?.heading);
  const arriveAgain = usePosition(root, reading, collapsible, surface);
  useScrollTracking(root, reading);
  const steps = useSteps(root, reading);

  const showMarks = useShownMarks(root, reading);
  const finding = useFinding(reading);
  const shown = useShownCount(reading);
  const hasSides = useSides();
  return (
    <CollapsibleRowsContext value={collapsible}>
      <SelectingProvider root={root}>
        <div className="reader">
          <ReaderBar
            root={root}
            collapsible={collapsible}
            surface={surface}
            steps={steps}
            showMarks={showMarks}
            openSheet={setSheet}
            finding={finding}
          />
          <SideSections hasSides={hasSides} />
          <ReaderMain
            root={root}
            reading={reading}
            collapsible={collapsible}
            surface={surface}
            step={steps.step}
          >
            <ReaderNotices missing={reading.missing} onShown={arriveAgain} />
          </ReaderMain>
          <section className="side side-filters" aria-label={words.filters.title}>
            <h2 className="side-title">{words.filters.title}</h2>
            <Filters hasSides={hasSides} shown={shown} />
          </section>
          <Region name="map">
            <Suspense fallback={null}>{hasSides && <MatchMapStrip root={root} />}</Suspense>
          </Region>
        </div>
        {/* After what asks the page where things are, which would have it laid out in between. */}
        <MarksLook surface={surface} />
        <AtRest surface={surface} />
        {sheet !== undefined && (
          <Region name={sheet} of={sheet} onDismiss={() => setSheet(undefined)}>
            <Suspense fallback={null}>
              <Sheets
                name={sheet}
                shown={shown}
                panel={<Filters hasSides={hasSides} />}
                onClose={() => setSheet(undefined)}
              />
            </Suspense>
          </Region>
        )}
        <Region name="card and keys">
          <Suspense fallback={null}>
            <Interactions
              root={root}
              reading={reading}
              steps={steps}
              showMarks={showMarks}
              openSheet={setSheet}
              finding={finding}
            />
          </Suspense>
        </Region>
      </SelectingProvider>
    </CollapsibleRowsContext>
  );
}

/** How much the selection leaves, as a sentence; said whenever it changes. */
function useShownCount({ marked, matches }: Reading): string {
  const words = useWords();
  const sections = useMemo(() => matches.bySection.filter((count) => count > 0).length, [matches]);
  const shown = words.reader.shown(
    matches.total,
    matches.everything,
    sections,
    marked.sections.length,
  );
  useSaid(shown);
  return shown;
}

/** Whether what stands beside the text in columns of its own is shown: the text comes first. */
function useSides(): boolean {
  // Not useDeferredValue with an initial value: React 19 renders all of it again and again for as long
  // as it holds the first commit back, some 60 times in 300 ms.
  const [hasSides, setHasSides] = useState(useIsOnFirstPage());
  useEffect(() => startTransition(() => setHasSides(true)), []);
  return hasSides;
}
