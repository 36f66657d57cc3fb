// How a reader gets about on a reading page.
import {
  type BrowserContext,
  expect,
  type Locator,
  type Page,
  type Request,
} from "@playwright/test";
import type { Kind } from "./article-files";
import { observe } from "./observed";

export const nato = "/articles/nato-brussels-2021";

const groups = { speaker: "Speakers", topic: "Topics", country: "Countries" } as const;

/** Lets a page read and write the clipboard; Firefox is started so that all may, and knows no such permission. */
export async function allowClipboard(context: BrowserContext): Promise<void> {
  const browser = context.browser()?.browserType().name();
  if (browser === "chromium") {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  } else if (browser === "webkit") await context.grantPermissions(["clipboard-read"]);
}

/** Opens an address of an article cold and waits until it stands still. */
export async function open(page: Page, address: string): Promise<void> {
  underWay(page);
  await page.goto(address);
  await ready(page);
}

/** Opens an address of any page and waits until it has its content and loads nothing more. */
export async function openPage(page: Page, address: string): Promise<void> {
  underWay(page);
  await page.goto(address);
  await settled(page);
}

/** Waits until the app is there: before it, a page made beforehand shows the same without a selection. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector("main:not(.skeleton)");
    // Until then, what is done is kept to be done again: src/start/first-paint/start-app.js.
    if ("early" in window) return false;
    return main !== null && Object.keys(main).some((key) => key.startsWith("__reactFiber$"));
  });
}

/** Waits until a page of any kind has its content and loads nothing more. */
export async function settled(page: Page): Promise<void> {
  await takenOver(page);
  await page.locator("main:not(.skeleton) h1").first().waitFor();
  // React may show the filters, or that they could not be had, some time after their code has come.
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".side-filters")].every((side) => side.childElementCount > 1),
  );
  await loaded(page);
}

const requests = new WeakMap<Page, Set<Request>>();

/** What a page has asked for and not had yet, from the first time on that this is asked. */
function underWay(page: Page): ReadonlySet<Request> {
  const known = requests.get(page);
  if (known !== undefined) return known;
  const open = new Set<Request>();
  requests.set(page, open);
  page.on("request", (request) => open.add(request));
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
  return open;
}

/** Waits until a page has nothing under way, and asks for nothing when it has been idle: some frames for what each answer leads to. */
export async function loaded(page: Page): Promise<void> {
  const open = underWay(page);
  for (let idle = 0; idle < 4; idle += 1) {
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => window.setTimeout(resolve, 16))),
    );
    if (open.size > 0) idle = -1;
  }
}

/** Waits until the article is there, its fonts too, and nothing moves any more. */
export async function ready(page: Page): Promise<void> {
  await takenOver(page);
  await page.locator("[data-paragraph]:visible").first().waitFor();
  // Or its code could not be had, and the page says so.
  await page
    .locator('article[data-interactive], [data-region="card and keys"]')
    .first()
    .waitFor({ state: "attached" });
  await page.evaluate(() => document.fonts.ready);
  await still(page);
}

/** Waits until the page has not scrolled for some frames. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let last = Number.NaN;
    for (let frames = 0; frames < 5; frames += 1) {
      if (window.scrollY !== last) frames = 0;
      last = window.scrollY;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

/** Scrolls by the wheel, as a reader does, until a paragraph is at the top of the text in view. */
export async function scrollTo(page: Page, paragraph: string): Promise<void> {
  const article = await page.locator("article").boundingBox();
  // Beside the text, where the pointer is on no mark.
  await page.mouse.move((article?.x ?? 0) + (article?.width ?? 0) - 4, 300);
  const target = page.locator(`[data-paragraph="${paragraph}"]`);
  await expect(async () => {
    const left = await target.evaluate((element) => element.getBoundingClientRect().top - 90);
    await page.mouse.wheel(0, Math.round(left));
    await still(page);
    expect(Math.abs(left)).toBeLessThan(2);
  }).toPass();
}

/** Opens the filters where they are not beside the text. */
export async function openFilters(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: /^Filters/ });
  if (!(await button.isVisible())) return;
  await button.click();
  await expect(page.getByRole("dialog", { name: "Filters" })).toBeVisible();
}

export async function closeFilters(page: Page): Promise<void> {
  const done = page.getByRole("button", { name: "Done" });
  if (!(await done.isVisible())) return;
  await done.click();
  await expect(done).toBeHidden();
}

/** A value of a facet by its name, in the filters that are open. */
export function facetValue(page: Page, kind: Kind, name: string): Locator {
  const group = page.getByRole("group", { name: groups[kind] });
  return group.getByRole("button", { name: new RegExp(`^${name}, (\\d|none)`) });
}

/** Presses a value, or presses it off again, wherever the filters are. */
export async function toggle(page: Page, kind: Kind, name: string): Promise<void> {
  await openFilters(page);
  const value = facetValue(page, kind, name);
  const pressed = (await value.getAttribute("aria-pressed")) === "true";
  await value.click();
  await expect(value).toHaveAttribute("aria-pressed", String(!pressed));
  await closeFilters(page);
  await still(page);
}

/** Chooses the highlight or the focus view, wherever the switch is. */
export async function choose(page: Page, view: "Highlight" | "Focus"): Promise<void> {
  await openFilters(page);
  const value = page.getByRole("button", { name: view, exact: true });
  await value.click();
  await expect(value).toHaveAttribute("aria-pressed", "true");
  await closeFilters(page);
  await still(page);
}

/** The marks of an annotation. */
export function marksOf(page: Page, annotation: string): Locator {
  return page.locator(`[data-annotation~="${annotation}"]`);
}

/** The ids of the annotations that are outlined because the address points at them. */
export async function outlined(page: Page): Promise<readonly string[]> {
  return page.locator("[data-annotation]").evaluateAll((marks) => {
    const found = marks.filter((mark) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(mark);
      return outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 2;
    });
    return [...new Set(found.map((mark) => mark.getAttribute("data-annotation") ?? ""))];
  });
}

/** The paragraph at the top of the text in view, and how far its top is from the window's. */
async function topParagraph(page: Page): Promise<{ id: string; top: number }> {
  return page.evaluate(() => {
    const bar = document.querySelector(".bar")?.getBoundingClientRect();
    const edge = bar === undefined || bar.top > 100 ? 0 : bar.bottom;
    const paragraphs = [...document.querySelectorAll("[data-paragraph]")];
    const first = paragraphs.find((each) => each.getBoundingClientRect().bottom > edge + 30);
    return {
      id: first?.getAttribute("data-paragraph") ?? "",
      top: first?.getBoundingClientRect().top ?? 0,
    };
  });
}

/** Everything that a link, Back or a reload should bring back. */
export interface View {
  readonly address: string;
  readonly title: string;
  readonly marks: string;
  readonly chosen: readonly string[];
  readonly folds: number;
  readonly place: { readonly id: string; readonly top: number };
}

export async function viewOf(page: Page): Promise<View> {
  await still(page);
  const { shown } = await page.evaluate(observe);
  const { pathname, search, hash } = new URL(page.url());
  return {
    address: pathname + search + hash,
    title: await page.title(),
    marks: shown.join(" "),
    chosen: [...new URLSearchParams(search).values()],
    folds: await page.locator("article button[aria-expanded=false]").count(),
    place: await topParagraph(page),
  };
}

/** Waits until the page shows a view again, its place within a few pixels. */
export async function expectView(page: Page, { place, ...view }: View, why: string): Promise<void> {
  await expect(async () => {
    const { place: found, ...rest } = await viewOf(page);
    expect(rest, why).toEqual(view);
    expect(found.id, why).toBe(place.id);
    expect(Math.abs(found.top - place.top), why).toBeLessThanOrEqual(4);
  }).toPass({ timeout: 5000 });
}
