// Runs before the first paint of a page that was made beforehand: takes the reader to the place the
// address names, or back to where they were, as src/app/reader/use-position.ts does when the app has come.
// A page that is read from its top shows it before the rest is laid out.

import { clearance, upperThird } from "../../app/reader/clearance";
import { keptPosition } from "../../app/reader/kept-position";
import { annotationIdOf } from "../../core/address/annotation-id";
import { readings } from "../../core/address/readings";
import { sectionIdOf } from "../../core/address/section-path";

const quoted = (text: string) => `"${CSS.escape(text)}"`;

const kept = () => {
  const { pathname, search, hash } = window.location;
  // The app takes the slash away that some hosts add.
  return keptPosition(
    window.history.state?.key ?? "default",
    pathname.replace(/\/+$/, "") + search + hash,
  );
};

/** How far the window has to scroll from where it is; undefined while the place is not there yet. */
const distance = () => {
  const article = document.querySelector("article[data-view]");
  if (article === null) return undefined;
  const top = (selector: string) => article.querySelector(selector)?.getBoundingClientRect().top;
  const less = (from: number | undefined, by: number) => from && from - by;
  const place = kept();
  if (place !== undefined) {
    return less(top(`[data-paragraph-number="${place.paragraph}"]`), place.top);
  }
  const annotation = annotationIdOf(window.location.hash);
  if (annotation !== undefined) {
    const marks = readings(annotation).map((id) => `.mark[data-annotation~=${quoted(id)}]`);
    return less(
      marks.map(top).find((each) => each !== undefined),
      upperThird(),
    );
  }
  const section = sectionIdOf(window.location.pathname) ?? "";
  return less(top(`[data-section=${quoted(section)}]`), clearance());
};

let moved = false;
const notice = () => {
  moved = true;
};
for (const type of ["wheel", "touchmove", "keydown", "pointerdown"]) {
  window.addEventListener(type, notice, { passive: true, once: true, capture: true });
}

let height = 0;
/** Takes the focus from what sends the browser there without a script; true where that had it, and so moved the page. */
const takeFocus = () => {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !activeElement.matches("[autofocus]"))
    return false;
  activeElement.blur();
  return true;
};

/** Goes there, and again when the page has been moved, or become longer or shorter since. */
const arrive = () => {
  if (moved) return;
  const { scrollHeight } = document.documentElement;
  const by = takeFocus() || scrollHeight !== height ? distance() : undefined;
  if (by === undefined) return;
  height = scrollHeight;
  window.scrollTo({ top: Math.max(0, window.scrollY + by), behavior: "instant" });
};
const follow = () => {
  arrive();
  if (!moved && document.readyState !== "complete") requestAnimationFrame(follow);
};

/**
 * Lays out what the window does not show, in idle moments and some rows in each; in the app, whenIdle
 * does this.
 */
const layOutRest = () => {
  const idle = window.requestIdleCallback ?? setTimeout;
  const rows = [...document.querySelectorAll<HTMLElement>("section > .row")];
  const some = () => {
    const end = performance.now() + 4;
    while (performance.now() < end) {
      const row = rows.shift();
      if (row === undefined) break;
      row.style.contentVisibility = "visible";
      row.getBoundingClientRect();
    }
    if (rows.length > 0) idle(some);
    else delete document.documentElement.dataset.fromTop;
  };
  idle(some);
};

const namesPlace =
  window.location.hash !== "" || sectionIdOf(window.location.pathname) !== undefined;
if (namesPlace || kept() !== undefined) {
  requestAnimationFrame(follow);
  // Fonts that come after the first paint change how long the text is.
  document.fonts.addEventListener("loadingdone", arrive);
} else {
  // Nothing above what is read from its top can change its height.
  document.documentElement.dataset.fromTop = "";
  window.addEventListener("load", layOutRest);
}
