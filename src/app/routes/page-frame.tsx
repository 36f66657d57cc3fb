import { Suspense, useEffect, useRef, useState } from "react";
import { Outlet, useLocation, useNavigationType } from "react-router";
import { libraryEntitiesHref, patterns } from "../../core/address/paths";
import { withoutSection } from "../../core/address/section-path";
import { kinds } from "../../core/article/kinds";
import { FirstPageProvider } from "../ui/first-page";
import { Icon } from "../ui/icon";
import { Link } from "../ui/link";
import { loadFirstParts, part } from "../ui/part";
import { Region } from "../ui/region";
import { StatusRegion } from "../ui/status";
import { englishHeads } from "../wording/english-heads";
import { useWords } from "../wording/use-words";
import { AfterLoad } from "./after-load";

const Bringing = part(
  () => import("../device/bringing"),
  () => true,
);

/** What stands around every page: the way past it, the site's name, and how pages look. */
export function PageFrame() {
  const words = useWords();
  return (
    <StatusRegion>
      <FocusOnArrival />
      <button type="button" className="skip" onClick={skip}>
        {words.frame.skip}
      </button>
      <header className="masthead">
        <Link to="/" className="wordmark">
          <span aria-hidden="true" />
          <span>{words.site}</span>
        </Link>
        <SiteNav />
        <Region name="appearance">
          <AppearanceMenu />
        </Region>
      </header>
      <noscript>
        {import.meta.env.SSR && (
          <p className="without-script bg-sunken px-[var(--frame-edge)] py-2 text-sm text-ink-soft">
            {englishHeads.withoutScript}
          </p>
        )}
      </noscript>
      <FirstPageProvider>
        <Outlet />
      </FirstPageProvider>
      <Region name="opening">
        <Suspense fallback={null}>
          <Bringing onExpected={() => void loadReader().catch(() => {})} />
        </Suspense>
      </Region>
      <Region name="new version">
        <AfterLoad />
      </Region>
    </StatusRegion>
  );
}

/** Loads the page that an article of the reader's own is read on. What fails is tried again when it is shown. */
async function loadReader(): Promise<void> {
  const [{ loadWhence }] = await Promise.all([
    import("./article-page"),
    import("../reader/reader"),
  ]);
  await Promise.all([loadWhence(), loadFirstParts()]);
}

/** A button and not a link: the hash of an address belongs to annotations. */
function skip(): void {
  const main = document.querySelector<HTMLElement>("main");
  main?.focus();
  main?.scrollIntoView();
}

/** The ways to the library and to what is in all of it, with the one marked that the reader is on. */
function SiteNav() {
  const words = useWords();
  const { pathname } = useLocation();
  const ways = [
    { to: patterns.library, says: words.frame.library },
    { to: patterns.search, says: words.frame.search },
    ...kinds.map((kind) => ({ to: libraryEntitiesHref(kind), says: words.kinds[kind] })),
  ];
  /** A list is also that of the page of one of its entries. */
  const current = (to: string) =>
    pathname === to ? "page" : to !== "/" && pathname.startsWith(`${to}/`) ? "true" : undefined;
  return (
    <nav className="site-nav" aria-label={words.frame.site}>
      {ways.map(({ to, says }) => (
        <Link key={to} to={to} aria-current={current(to)}>
          {says}
        </Link>
      ))}
    </nav>
  );
}

const AppearanceSheet = part(() => import("./appearance-sheet"));

/** The button that opens the choices of theme, text size and language. */
function AppearanceMenu() {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="tool" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="appearance" />
        <span className="sr-only">{words.frame.appearance}</span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <AppearanceSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Moves the focus to a new page, so that the keyboard and screen readers start there; see arrival.ts. */
function FocusOnArrival() {
  const { pathname, search } = useLocation();
  const back = useNavigationType() === "POP";
  const src = new URLSearchParams(search).get("src") ?? "";
  const page = withoutSection(pathname) + src;
  const before = useRef(page);
  useEffect(() => {
    const following = import("./focus-on-arrival").then(({ followFocus }) => followFocus());
    return () => void following.then((stop) => stop());
  }, []);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    let stop: () => void = () => {};
    let left = false;
    void import("./focus-on-arrival").then(({ arrive }) => {
      if (!left) stop = arrive(back);
    });
    return () => {
      left = true;
      stop();
    };
  }, [page, back]);
  return null;
}
