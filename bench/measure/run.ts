import type { Browser, Page } from "@playwright/test";
import { documentOf, type Size } from "../documents";
import { timeClicks, timeFirstMarks } from "./page-clock";
import { scrolling } from "./scrolling";
import { click, toggles } from "./toggles";
import { type Weight, weight } from "./weight";

/** Everything measured of one way to show one document in one round; times are in milliseconds. */
export interface Round {
  /** Of every opening, from data in memory to first marks painted. */
  readonly firstMarks: readonly number[];
  /** The same for a link to the section 90 % down. */
  readonly firstMarksFar: readonly number[];
  /** Of every click, until its frame was painted. */
  readonly toggle: readonly number[];
  /** The same for a third facet, two being chosen. */
  readonly combined: readonly number[];
  /** The share of frames over 33 ms while scrolling fifty screens. */
  readonly slowFrames: number;
  readonly weight: Weight;
}

export const app = "On Record";

interface Run {
  readonly browser: Browser;
  readonly address: string;
  readonly size: Size;
  readonly name: string;
  /** How long an answer may take, in milliseconds. */
  readonly patience: number;
  readonly toggleCount: number;
}

/** Measures one way to show one document, in pages of its own. Rejects where there is no answer in time. */
export async function measure(run: Run): Promise<Round> {
  const { size } = run;
  const isSmall = size === "S" || size === "M";
  const firstMarks: number[] = [];
  const firstMarksFar: number[] = [];
  for (let times = isSmall ? 3 : 1; times > 0; times -= 1) {
    firstMarksFar.push(await opened(run, farSection(size), async (_, time) => time));
    if (times > 1) firstMarks.push(await opened(run, undefined, async (_, time) => time));
  }
  return opened(run, undefined, async (page, time) => {
    firstMarks.push(time);
    return { firstMarks, firstMarksFar, ...(await used(page, run)) };
  });
}

/** Measures what there is to measure of a page that shows its first marks. */
async function used(page: Page, run: Run): Promise<Omit<Round, "firstMarks" | "firstMarksFar">> {
  await settled(page, run);
  const inTime = (answer: Promise<number>) => patiently(run, answer);
  const toggle = await toggles(page, "speaker", run.toggleCount, inTime);
  await click(page, "topic", 1);
  await click(page, "country", 2);
  const combined = await toggles(page, "speaker", run.toggleCount / 2, inTime);
  await click(page, "topic", 1);
  await click(page, "country", 2);
  return { toggle, combined, weight: await weight(page), slowFrames: await scrolling(page) };
}

/** Opens a page of its own until its first marks, uses it, given the time to them, and closes it. */
async function opened<T>(
  run: Run,
  section: string | undefined,
  use: (page: Page, time: number) => Promise<T>,
): Promise<T> {
  const context = await run.browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    // tsx names functions by this; in a page there is none.
    await page.addInitScript("globalThis.__name = (value) => value");
    await page.addInitScript(timeClicks);
    const time = await patiently(
      run,
      run.name === app ? openApp(page, run, section) : openOther(page, run, section),
    );
    return await use(page, time);
  } finally {
    await context.close().catch(() => {});
  }
}

/** Resolves when a page has done what it does after its first marks. */
async function settled(page: Page, { size, name }: Run): Promise<void> {
  await page.waitForTimeout(size === "XL" || size === "L" ? 6000 : 1500);
  if (name !== app) return;
  // A first visit ends with keeping the app for when there is no network, which the others do not.
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.waitForTimeout(1000);
}

async function openApp(
  page: Page,
  { address, size }: Run,
  section: string | undefined,
): Promise<number> {
  await page.addInitScript(timeFirstMarks);
  const place = section === undefined ? "" : `/sections/${section}`;
  // With its code loaded, as the others have theirs.
  await page.goto(`${address}/articles/bench-before`);
  await page.locator(".mark").first().waitFor();
  await page.waitForTimeout(1000);
  // Asked once, before it begins: what Playwright does to ask again would be done in the midst of it.
  return page.evaluate(async (path) => {
    // As the router writes an entry.
    window.history.pushState({ key: "measured", idx: 1, usr: null }, "", path);
    window.dispatchEvent(new PopStateEvent("popstate"));
    const painted = await window.marksPainted;
    return painted - (window.inMemory ?? 0);
  }, `/articles/bench-${size.toLowerCase()}${place}`);
}

async function openOther(
  page: Page,
  { address, size, name }: Run,
  section: string | undefined,
): Promise<number> {
  const params = new URLSearchParams({ name, document: `bench-${size.toLowerCase()}` });
  if (section !== undefined) params.set("section", section);
  await page.goto(`${address}/contenders/?${params}`);
  return page.evaluate(() => window.firstMarks);
}

function farSection(size: Size): string {
  const { sections } = documentOf(size);
  return sections[Math.floor(sections.length * 0.9)]?.id ?? "";
}

/** Rejects when there is no answer in time. */
async function patiently<T>({ patience }: Run, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${patience / 1000} s`)), patience);
  });
  answer.catch(() => {}); // a page that is closed while it works
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
