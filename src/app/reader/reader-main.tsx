import { memo, type ReactNode, type RefObject, Suspense } from "react";
import { direction } from "../../core/article/direction";
import { isEmpty } from "../../core/article/filtering/selection";
import { besideArticles } from "../../sources/library/queries";
import { hiddenKinds } from "../filters/hidden-marks";
import { type Reading, useReading } from "../reading/reading";
import { RunningHead } from "../reading/running-head";
import { part } from "../ui/part";
import { Region } from "../ui/region";
import { useWords } from "../wording/use-words";
import { ArticleFoot } from "./article-foot";
import { PrintKey, PrintNotes } from "./printing";
import { useSelecting } from "./selecting";
import { MarkedText } from "./text/article-text";
import type { CollapsibleRows } from "./text/collapsible-rows";
import type { TextSurface } from "./text/text-surface";
import type { Steps } from "./use-steps";

/** What a page that was made beforehand shows as soon as it is taken over. */
const hasSelection = () => window.location.search !== "";

const SelectionChips = part(() => import("../filters/selection-chips"), hasSelection);
const NothingTogether = part(() => import("../filters/nothing-together"), hasSelection);
const FileProblems = part(() => import("./file-problems"));
const ToMatch = part(() => import("./to-match"), hasSelection);

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly reading: Reading;
  readonly collapsible: CollapsibleRows;
  readonly surface: TextSurface;
  readonly step: Steps["step"];
  /** What is said over the text. */
  readonly children: ReactNode;
}

/** The article itself, with what is said of it and what is chosen over it. */
export function ReaderMain({ root, reading, collapsible, surface, step, children }: Props) {
  const { marked, selection, matches, marks } = reading;
  return (
    <main id="article" tabIndex={-1}>
      {marked.problems.length > 0 && (
        <Region name="problems">
          <Suspense fallback={<p className="file-problems" aria-busy="true" />}>
            <FileProblems root={root} collapsible={collapsible} surface={surface} />
          </Suspense>
        </Region>
      )}
      <RunningHead>
        <ChosenFilters root={root} step={step} />
      </RunningHead>
      {children}
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
        data-collapsed={(reading.view === "focus" && !isEmpty(selection)) || undefined}
      >
        <Region name="head">
          <ArticleHead marked={marked} origin={reading.origin} />
          <PrintKey />
        </Region>
        <MarkedText marked={marked} />
        <Region name="foot">
          <ArticleFoot marked={marked} origin={reading.origin} />
          <PrintNotes />
        </Region>
      </article>
    </main>
  );
}

/** What is chosen, over the text, and the way to what it leaves. */
function ChosenFilters({ root, step }: Pick<Props, "root" | "step">) {
  const { marked, selection } = useReading();
  const { selected, select } = useSelecting();
  return (
    <Region name="chosen filters" of={selected}>
      <Suspense fallback={null}>
        {!isEmpty(selected) && (
          <SelectionChips marked={marked} selection={selected} onSelect={select} />
        )}
        {!isEmpty(selection) && <ToMatch root={root} step={step} />}
      </Suspense>
    </Region>
  );
}

const ForeignPicture = part(() => import("./foreign-picture"));

/** What of a reading does not change while it is filtered. */
type Shown = Pick<Reading, "marked" | "origin">;

/** Headline, summary, who wrote it and when, and the picture. */
const ArticleHead = memo(function ArticleHead({ marked, origin }: Shown) {
  const words = useWords();
  const { article } = marked;
  const { headline, summary, bylines, published, image } = article;
  return (
    <header className="article-head">
      <h1 id="headline">{headline}</h1>
      {summary !== undefined && <p className="summary">{summary}</p>}
      <p className="dateline">
        {bylines !== undefined && bylines.length > 0 && (
          <span>
            <bdi>{words.list(bylines)}</bdi>
          </span>
        )}
        {published !== undefined && (
          <time dateTime={published} lang={words.language} dir="auto">
            {words.date(published)}
          </time>
        )}
      </p>
      {image !== undefined && (
        <figure>
          {origin.from === "library" ? (
            <img
              src={besideArticles(image.url)}
              alt={image.alt}
              width={1600}
              height={900}
              referrerPolicy="no-referrer"
            />
          ) : (
            <Suspense fallback={null}>
              <ForeignPicture image={image} />
            </Suspense>
          )}
          {(image.caption ?? image.credit) !== undefined && (
            <figcaption>
              <bdi>{[image.caption, image.credit].filter(Boolean).join(" · ")}</bdi>
            </figcaption>
          )}
        </figure>
      )}
    </header>
  );
});
