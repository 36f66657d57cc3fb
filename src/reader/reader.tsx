import {
  type ComponentType,
  Suspense,
  startTransition,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { direction } from "../article/direction";
import { isEmpty } from "../article/selection";
import { hiddenKinds, hiddenMarks } from "../filters/hidden-marks";
import { leftOut } from "../filters/left-out";
import { PageTabs } from "../reading/page-tabs";
import { type Reading, useReading } from "../reading/reading";
import { RunningHead } from "../reading/running-head";
import { usePageTitle } from "../reading/use-page-title";
import { useIsOnFirstPage } from "../ui/first-page";
import { part } from "../ui/part";
import { Region } from "../ui/region";
import { useSaid } from "../ui/status";
import { useWords } from "../wording/use-words";
import { ArticleFoot } from "./article-foot";
import { ArticleHead } from "./article-head";
import { PrintKey, PrintNotes } from "./printing";
import { SectionList } from "./section-list";
import type { SheetName } from "./sheets";
import { MarkedText } from "./text/article-text";
import { FoldsContext } from "./text/folds";
import { useFolding } from "./text/use-folding";
import { useLateMarks } from "./text/use-late-marks";
import { Toolbar } from "./toolbar";
import { useFinding } from "./use-finding";
import { useMarksLook } from "./use-marks-look";
import { usePlace } from "./use-place";
import { useScrollTracking } from "./use-scroll-tracking";
import { useSelecting } from "./use-selecting";
import { useShownMarks } from "./use-shown-marks";
import { useSteps } from "./use-steps";

/** What a page that was made beforehand shows, or answers with, as soon as it is taken over. */
const always = () => true;
const hasSelection = () => window.location.search !== "";

const SelectionChips = part(() => import("../filters/selection-chips"), hasSelection);
const FacetPanel = part(() => import("../filters/facet-panel"), always);
const MatchMapStrip = part(() => import("./match-map-strip"), always);
const Interactions = part(() => import("./interactions"), always);
const FindBar = part(() => import("./find/find-bar"));
const LateNotices = part(() => import("./notices"));
const NothingTogether = part(() => import("../filters/nothing-together"), hasSelection);
const FileProblems = part(() => import("./file-problems"));
const ToMatch = part(() => import("./to-match"), hasSelection);
const Sheets = part(() => import("./sheets"));

/** Once they are loaded: at a link that may have something to be said about, before the text is shown. */
let Notices: ComponentType<{ onShown: () => void }> = LateNotices;

/** Loads what is said about a link, so that it is there at once. The text is there without it, too. */
export async function loadNotices(): Promise<void> {
  await import("./notices").then(
    (loaded) => {
      Notices = loaded.default;
    },
    () => {},
  );
}

/** An article's text on screen, with the tools at its edges. */
export function Reader() {
  const words = useWords();
  const root = useRef<HTMLElement>(null);
  const [sheet, setSheet] = useState<SheetName>();
  const reading = useReading();
  const { marked, selection, matches, marks } = reading;
  const folds = useFolding(root, reading);
  const late = useLateMarks(root, reading, folds);
  const { shown: selected, select } = useSelecting(root, reading);
  const unmatched = useMemo(() => leftOut(marked, selected), [marked, selected]);
  const hidden = [unmatched, hiddenMarks(marks)].filter((each) => each !== undefined).join();
  useMarksLook({ unmatched, pointed: reading.pointed, late });
  usePageTitle(reading.section?.heading);
  const arriveAgain = usePlace(root, reading, folds, late);
  useScrollTracking(root, reading);
  const steps = useSteps(root, reading);

  const showMarks = useShownMarks(root, reading);
  const finding = useFinding(reading);

  const sections = useMemo(() => matches.bySection.filter((count) => count > 0).length, [matches]);
  const shown = words.reader.shown(
    matches.total,
    matches.everything,
    sections,
    marked.sections.length,
  );
  useSaid(shown);
  // The text comes first, and then what stands beside it in columns of its own.
  // Not useDeferredValue with an initial value: React 19 renders all of it again and again for as long
  // as it holds the first commit back, some 60 times in 300 ms.
  const [hasSides, setHasSides] = useState(useIsOnFirstPage());
  useEffect(() => startTransition(() => setHasSides(true)), []);

  const panel = (
    <Region name="filters">
      <Suspense fallback={null}>
        {hasSides && (
          <FacetPanel marked={marked} selection={selected} matches={matches} onSelect={select} />
        )}
      </Suspense>
    </Region>
  );
  return (
    <FoldsContext value={folds}>
      <div className="reader">
        <div className="bar">
          <PageTabs />
          <Region name="toolbar">
            <Toolbar
              steps={steps}
              showMarks={showMarks}
              openSheet={setSheet}
              openSearch={finding.open}
            />
          </Region>
          {finding.isOpen && (
            <Region name="find" onDismiss={finding.close}>
              <Suspense fallback={null}>
                <FindBar root={root} folds={folds} late={late} finding={finding} />
              </Suspense>
            </Region>
          )}
        </div>
        <nav className="side side-sections" aria-label={words.reader.sections}>
          <Region name="sections">
            <p className="side-title">{words.reader.sections}</p>
            {hasSides && <SectionList />}
          </Region>
        </nav>
        <main id="article" tabIndex={-1}>
          {marked.problems.length > 0 && (
            <Region name="problems">
              <Suspense fallback={<p className="file-problems" aria-busy="true" />}>
                <FileProblems root={root} folds={folds} late={late} />
              </Suspense>
            </Region>
          )}
          <RunningHead>
            <Region name="chosen filters" of={selected}>
              <Suspense fallback={null}>
                {!isEmpty(selected) && (
                  <SelectionChips marked={marked} selection={selected} onSelect={select} />
                )}
                {!isEmpty(selection) && <ToMatch root={root} matches={matches} step={steps.step} />}
              </Suspense>
            </Region>
          </RunningHead>
          {isSomethingMissing(reading) && (
            <Region name="notices" of={reading.missing}>
              <Suspense fallback={null}>
                <Notices onShown={arriveAgain} />
              </Suspense>
            </Region>
          )}
          {matches.annotations.length === 0 && !isEmpty(selection) && (
            <Region name="nothing together" of={selection}>
              <Suspense fallback={null}>
                <NothingTogether marked={marked} selection={selection} hrefFor={reading.hrefFor} />
              </Suspense>
            </Region>
          )}
          <article
            ref={root}
            className="article"
            aria-labelledby="headline"
            lang={marked.article.language}
            dir={direction(marked.article.language)}
            data-view={reading.view}
            data-hidden={hiddenKinds(marks).join(" ") || undefined}
            data-folded={(reading.view === "focus" && !isEmpty(selection)) || undefined}
          >
            <Region name="head">
              <ArticleHead />
              <PrintKey />
            </Region>
            <MarkedText marked={marked} />
            <Region name="foot">
              <ArticleFoot />
              <PrintNotes />
            </Region>
          </article>
        </main>
        <section className="side side-filters" aria-label={words.filters.title}>
          <h2 className="side-title">{words.filters.title}</h2>
          <p className="shown">{shown}</p>
          {panel}
        </section>
        <Region name="map">
          <Suspense fallback={null}>{hasSides && <MatchMapStrip root={root} />}</Suspense>
        </Region>
      </div>
      {sheet !== undefined && (
        <Region name={sheet} of={sheet} onDismiss={() => setSheet(undefined)}>
          <Suspense fallback={null}>
            <Sheets name={sheet} shown={shown} panel={panel} onClose={() => setSheet(undefined)} />
          </Suspense>
        </Region>
      )}
      <Region name="card and keys">
        <Suspense fallback={null}>
          <Interactions
            root={root}
            hidden={hidden || undefined}
            reading={reading}
            steps={steps}
            showMarks={showMarks}
            openSheet={setSheet}
            finding={finding}
          />
        </Suspense>
      </Region>
    </FoldsContext>
  );
}

function isSomethingMissing({ missing: { sectionId, annotationId, values } }: Reading): boolean {
  return sectionId !== undefined || annotationId !== undefined || values.length > 0;
}
