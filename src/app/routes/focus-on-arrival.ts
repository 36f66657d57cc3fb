// Where the focus goes on another page: loaded after the first one, which the browser itself begins.

import { untilIdle } from "../ui/when-idle";

/** An element by what it is to a reader: the page it was on is gone, and is rendered anew. */
interface Held {
  readonly selector: string;
  readonly text: string | null;
  /** Which of several that are alike. */
  readonly nth: number;
}

/** What had the focus last at each entry of the history. */
const kept = new Map<unknown, Held>();

/** For so long, in milliseconds, a page that is gone back to may still be putting itself together. */
const searchTimeoutMs = 800;

/** Remembers what has the focus at each entry of the history. Returns the way to stop. */
export function followFocus(): () => void {
  let last: { readonly at: unknown; readonly element: HTMLElement } | undefined;
  // Which of several it is takes a look through the page, that nobody should wait for.
  const describe = () => {
    if (last?.element.isConnected) kept.set(last.at, held(last.element));
    last = undefined;
  };
  const keep = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    if (last === undefined) void untilIdle().then(describe);
    last = { at: entry(), element: target };
  };
  // A link leads away at once, and what had the focus may be gone before anything is idle.
  const leave = ({ target }: MouseEvent) => {
    if (last !== undefined && target instanceof Element && target.closest("a") !== null) describe();
  };
  document.addEventListener("focusin", keep);
  document.addEventListener("click", leave, { capture: true });
  return () => {
    document.removeEventListener("focusin", keep);
    document.removeEventListener("click", leave, { capture: true });
  };
}

/**
 * Moves the focus into the page as soon as it is there: on going back to what had it before, else to
 * the page's heading, unless the page or the reader has given it to something already. Returns the
 * way to stop.
 */
export function arrive(back: boolean): () => void {
  const from = document.activeElement;
  const before = back ? kept.get(entry()) : undefined;
  const end = performance.now() + searchTimeoutMs;
  const tried = () => {
    const now = document.activeElement;
    const heading = document.querySelector<HTMLElement>("main h1");
    if (now !== from && now !== document.body && now?.isConnected) return true;
    const goal = before && found(before);
    // An article's text has its own way to where the reader goes, and back to where they were.
    const isText = document.querySelector("[data-paragraph]") !== null;
    if (goal) goal.focus({ preventScroll: isText });
    if (heading === null || goal) return Boolean(goal);
    if (before !== undefined && performance.now() < end) return false;
    if (heading.closest("main")?.contains(now)) return true;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    if (!back && !isText) window.scrollTo({ top: 0, behavior: "instant" });
    return true;
  };
  if (tried()) return () => {};
  const observer = new MutationObserver(() => {
    if (tried()) stop();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const timer = setTimeout(tried, searchTimeoutMs);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  return stop;
}

/** The router's name for the entry of the history that one is at. */
function entry(): unknown {
  const state: unknown = window.history.state;
  return typeof state === "object" && state !== null && "key" in state ? state.key : undefined;
}

function held(element: HTMLElement): Held {
  const names = ["id", "href", "aria-label", "data-label-for"].flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [`[${name}="${CSS.escape(value)}"]`];
  });
  const selector = element.localName + names.join("");
  const text = element.textContent;
  return { selector, text, nth: alike({ selector, text }).indexOf(element) };
}

function found(before: Held): HTMLElement | undefined {
  return alike(before)[before.nth];
}

function alike({ selector, text }: Pick<Held, "selector" | "text">): readonly HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  return all.filter((each) => each.textContent === text);
}
