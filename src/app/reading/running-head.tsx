import { type MouseEvent, type ReactNode, useEffect, useState } from "react";
import { servedHref } from "../../core/address/absolute-href";
import { textPage } from "../../core/address/page";
import { isEmpty } from "../../core/article/filtering/selection";
import { staysOnPage } from "../ui/link";
import { useReading } from "./reading";

/**
 * The line below the bar that says what is being read once its headline has scrolled away, and leads
 * to the top; and beside it what the text is filtered by. It takes no room from the page: nothing moves
 * when it comes and goes.
 */
export function RunningHead({ children }: { readonly children?: ReactNode }) {
  const { marked, section, pointed, selection, go, hrefFor } = useReading();
  const { headline, language } = marked.article;
  const isPast = useIsPastHeading((section?.number ?? 0) > 0 || pointed !== undefined);
  const top = { page: textPage, sectionId: undefined, annotationId: undefined };
  const follow = (event: MouseEvent) => {
    if (staysOnPage(event)) go(top, { top: true });
  };
  return (
    <div className="running-head" data-chosen={!isEmpty(selection) || undefined}>
      <div>
        {children}
        {isPast && (
          <a className="running-headline" href={servedHref(hrefFor(top))} onClick={follow}>
            <bdi lang={language}>{headline}</bdi>
          </a>
        )}
      </div>
    </div>
  );
}

/** Whether the page's heading is above the window; before it has been looked at, whether it is likely to be. */
function useIsPastHeading(isLikely: boolean): boolean {
  const [isPast, setPast] = useState(isLikely);
  useEffect(() => {
    const heading = document.querySelector("main h1");
    if (heading === null || !("IntersectionObserver" in window)) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last) setPast(!last.isIntersecting && last.boundingClientRect.bottom < underBar);
      },
      { rootMargin: `-${underBar}px 0px 0px` },
    );
    observer.observe(heading);
    return () => observer.disconnect();
  }, []);
  return isPast;
}

/** How much of the window the bar covers, in CSS pixels. */
const underBar = 56;
