import { Suspense } from "react";
import { Link, Outlet } from "react-router";
import { FirstPageProvider } from "../ui/first-page";
import { loadFirstParts, part } from "../ui/part";
import { Region } from "../ui/region";
import { StatusRegion } from "../ui/status";
import { useWords } from "../wording/use-words";
import { AfterLoad } from "./after-load";
import { AppearanceMenu } from "./appearance-menu";
import { SiteNav } from "./site-nav";
import { useFocusOnArrival } from "./use-focus-on-arrival";

const Bringing = part(
  () => import("../device/bringing"),
  () => true,
);

/** What stands around every page: the way past it, the site's name, and how pages look. */
export function PageFrame() {
  const words = useWords();
  useFocusOnArrival();
  return (
    <StatusRegion>
      <button type="button" className="skip" onClick={skip}>
        {words.frame.skip}
      </button>
      <header className="masthead">
        <Link to="/" className="wordmark">
          <span className="wordmark-sign" aria-hidden="true" />
          <span>{words.site}</span>
        </Link>
        <SiteNav />
        <Region name="appearance">
          <AppearanceMenu />
        </Region>
      </header>
      <noscript>
        <p className="without-script">{words.frame.withoutScript}</p>
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
