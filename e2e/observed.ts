// What is to be seen on a reading page. The functions run in the browser: each stands on its own.
import type { Kind } from "./article-files";

export interface Observed {
  /** Ids of annotations all of whose elements are painted, in document order. */
  readonly shown: readonly string[];
  /** Ids of annotations with some elements painted and some not. */
  readonly inPart: readonly string[];
  /** How many marks of countries have their code without being painted, or the reverse. */
  readonly codesAstray: number;
  /** How many speakers' names stand beside quotations. */
  readonly names: number;
  /** The quotations and mentions in "2 of 25 quotations and 3 of 151 mentions". */
  readonly summary: readonly [quotations: number, mentions: number];
  /** What stands between the buttons for previous and next match. */
  readonly stepper: string;
  /** The counts in the section list. */
  readonly sections: readonly number[];
  /** The quotations and mentions at each facet value, by its id. */
  readonly counts: Readonly<Record<Kind, Readonly<Record<string, readonly number[]>>>>;
}

export function observe(): Observed {
  const clear = (colour: string) => /^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);
  const painted = (element: Element) => {
    const style = getComputedStyle(element);
    const sides = ["Top", "Right", "Bottom", "Left"] as const;
    return (
      !clear(style.backgroundColor) ||
      style.backgroundImage !== "none" ||
      (style.textDecorationLine !== "none" && !clear(style.textDecorationColor)) ||
      sides.some(
        (side) =>
          Number.parseFloat(style[`border${side}Width`]) > 0 && !clear(style[`border${side}Color`]),
      )
    );
  };
  // A passage is shown by the rule at the edge of its text.
  const ruled = (element: Element) =>
    [...element.classList]
      .filter((name) => /^a\d+$/.test(name))
      .flatMap((name) => [...document.querySelectorAll(`.passage-rule.${name}`)])
      .some((rule) => rule.checkVisibility({ visibilityProperty: true }));
  const numberIn = (element: Element | null) =>
    Number(/[\d,]+/.exec(element?.textContent ?? "")?.[0].replaceAll(",", "") ?? Number.NaN);
  const ofBoth = (element: Element | null): [number, number] => {
    const text = element?.textContent ?? "";
    const before = (noun: string) =>
      Number(
        new RegExp(`([\\d,]+)(?: of [\\d,]+)? ${noun}`).exec(text)?.[1]?.replaceAll(",", "") ?? 0,
      );
    return [before("quotation"), before("mention")];
  };
  const states = new Map<string, Set<boolean>>();
  let codesAstray = 0;
  for (const element of document.querySelectorAll("[data-annotation]")) {
    const isPainted = element.matches(".passage") ? ruled(element) : painted(element);
    for (const id of element.getAttribute("data-annotation")?.split(" ") ?? []) {
      states.set(id, (states.get(id) ?? new Set()).add(isPainted));
    }
    const code = getComputedStyle(element, "::after");
    if (code.content !== "none" && code.content !== '""') {
      if ((code.visibility === "visible") !== isPainted) codesAstray += 1;
    }
  }
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const counts = (kind: Kind) =>
    Object.fromEntries(
      all(`[data-facet=${kind}] [data-value]`).map((value) => [
        value.getAttribute("data-value"),
        ofBoth(value.querySelector(".facet-counts")),
      ]),
    );
  return {
    shown: [...states].filter(([, seen]) => !seen.has(false)).map(([id]) => id),
    inPart: [...states].filter(([, seen]) => seen.size === 2).map(([id]) => id),
    codesAstray,
    names: all("button[data-label-for]").filter((name) =>
      name.checkVisibility({ visibilityProperty: true }),
    ).length,
    summary: ofBoth(document.querySelector(".shown")),
    stepper: document.querySelector(".stepper > span")?.textContent ?? "",
    sections: all("nav[aria-label=Sections] .count").map(numberIn),
    counts: { speaker: counts("speaker"), topic: counts("topic"), country: counts("country") },
  };
}

/** Goes to another query of the same article as a link would, without loading the page; back when it shows. */
export async function goToQuery(query: string): Promise<void> {
  const { pathname } = window.location;
  window.history.pushState({ key: query, idx: 0 }, "", pathname + query);
  window.dispatchEvent(new PopStateEvent("popstate", { state: window.history.state }));
  const link = () => document.querySelector<HTMLAnchorElement>("a.tab");
  while (link()?.search !== query) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/**
 * Presses a button at one value of a facet, to choose it or to leave it out; back when the address says
 * so. What is beside the text may follow a frame later. Returns the query of the address then.
 */
export async function press({
  kind,
  value,
  button = "choose",
}: {
  kind: Kind;
  value: string;
  button?: "choose" | "leave out";
}): Promise<string> {
  const choose = document.querySelector<HTMLButtonElement>(
    `[data-facet=${kind}] [data-value="${CSS.escape(value)}"]`,
  );
  const leaveOut = choose?.parentElement?.querySelector<HTMLButtonElement>(".facet-minus");
  const before = window.location.search;
  (button === "choose" ? choose : leaveOut)?.click();
  const link = () => document.querySelector<HTMLAnchorElement>("a.tab");
  while (window.location.search === before || link()?.search !== window.location.search) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return window.location.search;
}

/** Presses the button for the next or previous match so many times; gives where the address points after each. */
export async function walk({ label, times }: { label: string; times: number }) {
  const button = document.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`);
  const place = document.querySelector(".stepper > span");
  const visited: string[] = [];
  for (let step = 0; step < times; step += 1) {
    const before = place?.textContent;
    button?.click();
    for (let frame = 0; frame < 60 && place?.textContent === before; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    visited.push(decodeURIComponent(window.location.hash.slice(1)));
  }
  return visited;
}
