// What the pages beside the text are laid out with: heads, sections, and rows of fields.
import type { ReactNode } from "react";
import "../styles/pages.css";

interface HeadProps {
  readonly title: ReactNode;
  /** Links to what the page is a part of. */
  readonly within: ReactNode;
  /** What stands below the title. */
  readonly children?: ReactNode;
}

/** The head of a page that belongs to an article or to the library. */
export function PageHead({ title, within, children }: HeadProps) {
  return (
    <header className="overview-head">
      <PageWithin>{within}</PageWithin>
      <h1 className="font-serif text-[clamp(1.75rem,1.3rem+1.6vw,2.5rem)]/[1.15] font-heading tracking-[-0.018em] text-balance print:text-[18pt]">
        {title}
      </h1>
      {children}
    </header>
  );
}

/** The line above a page's title, by which one goes up. */
function PageWithin({ children }: { children: ReactNode }) {
  return (
    <p className="mb-1.5 text-md text-ink-soft *:no-underline *:hover:underline">{children}</p>
  );
}

interface LibraryProps {
  readonly title: string;
  /** What the page is for. */
  readonly lead?: string;
  /** Links to what it is a part of. */
  readonly within?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a page of the library, under its title. */
export function LibraryMain({ title, lead, within, children }: LibraryProps) {
  return (
    <main
      id="article"
      tabIndex={-1}
      className="mx-auto max-w-[62rem] px-[clamp(1.25rem,4vw,2rem)] pt-[clamp(1.5rem,5vh,3.5rem)] pb-24"
    >
      <header>
        {within !== undefined && <PageWithin>{within}</PageWithin>}
        <h1 className="font-serif text-[clamp(2rem,1.5rem+2vw,3rem)]/[1.1] font-heading tracking-[-0.02em]">
          {title}
        </h1>
        {lead !== undefined && (
          <p className="mt-3 max-w-text font-serif text-[1.1875rem]/[1.55] text-pretty text-ink-soft">
            {lead}
          </p>
        )}
      </header>
      {children}
    </main>
  );
}

interface SearchProps {
  /** The id of the field. */
  readonly field: string;
  readonly label: string;
  /** What was found, or what to do. */
  readonly result: ReactNode;
  readonly children: ReactNode;
}

/** A field to search by, under its label and beside what was found. */
export function LibrarySearch({ field, label, result, children }: SearchProps) {
  return (
    <search className="mt-8 mb-4 grid grid-cols-[minmax(0,26rem)_1fr] items-center gap-x-4 gap-y-1.5 max-tablet:grid-cols-1 noscript:hidden">
      <label htmlFor={field} className="col-span-full text-sm font-semibold">
        {label}
      </label>
      {children}
      <p className="library-found text-sm text-ink-soft">{result}</p>
    </search>
  );
}

interface SectionProps {
  readonly title: ReactNode;
  /** Whether it is the first part of the page, close to what introduces that. */
  readonly isFirst?: boolean;
  /** The language of the title where it is a document's. */
  readonly language?: string;
  readonly children: ReactNode;
}

/** A part of an overview, under its heading. */
export function OverviewSection({ title, isFirst, language, children }: SectionProps) {
  return (
    <section className={isFirst ? "mt-7" : "mt-9"}>
      <h2 className="mb-2 font-serif text-2xl font-semibold" lang={language}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** What holds the tabs, the column and the filters of such a page. */
export const overviewFrame = "overview grid grid-cols-1 desk:[&>.side-filters]:col-[3] print:block";

/** The column of a page beside an article's text; `within` the library, it stands in the middle. */
export function OverviewMain({ children, library }: { children: ReactNode; library?: boolean }) {
  return (
    <main
      id="article"
      tabIndex={-1}
      className={`min-w-0 px-[clamp(1.25rem,3vw,2rem)] pt-12 pb-28 max-desk:low:pb-8 desk:col-[2] desk:row-[2] print:p-0 print:[&_:is(h2,h3)]:break-after-avoid [&>.running-head]:-mt-12 [&>.running-head]:mb-12 [&>.running-head>div]:max-w-none [&>.running-head>div]:px-0 ${library ? "mx-auto max-w-[52rem]" : ""}`}
    >
      {children}
    </main>
  );
}

/** What a page says of itself below its title. */
export function Lead({ children }: { children: ReactNode }) {
  return (
    <p className="lead mt-3 mb-2 font-serif text-lg text-ink-soft [&_a]:text-accent [&_a]:underline">
      {children}
    </p>
  );
}

/** Facts of one entry of a list, side by side. */
export const entryFacts = "mt-3.5 flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-soft";

/** Facts in a line of their own: names, counts, links to elsewhere. */
export const factLine =
  "my-2 flex flex-wrap items-center gap-x-4 gap-y-0.5 text-sm [&_a[rel]]:text-accent [&_a[rel]]:underline";

/** What is said in small letters below what it is about. */
export const fine = "mt-8 max-w-text text-xs text-ink-soft";
