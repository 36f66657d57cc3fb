import type { Browser, Page } from "@playwright/test";
import { documentOf, type Size } from "../documents";
import { timeClicks, timeFirstMarks } from "./page-clock";
import { scrolling } from "./scrolling";
import { median } from "./statistics";
import { click, type Times, toggles } from "./toggles";
import { type Weight, weight } from "./weight";

/** Everything measured of one way to show one document. */
export interface Result {
  readonly size: Size;
  readonly name: string;
  /** Why there are no figures, where there are none. */
  readonly failed?: string;
  /** From data in memory to first marks painted, in milliseconds. */
  readonly firstMarks?: number;
  /** The same for a link to the section 90 % down. */
  readonly firstMarksFar?: number;
  readonly toggle?: Times;
  /** The toggle of a third facet, two being chosen. */
  readonly combined?: Times;
  /** The share of frames over 33 ms while scrolling fifty screens. */
  readonly slowFrames?: number;
  readonly weight?: Weight;
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

/** Measures one way to show one document, in pages of its own. */
export async function measure(run: Run): Promise<Result> {
  const { size, name } = run;
  try {
    const times = size === "S" || size === "M" ? 5 : 3;
    const near: number[] = [];
    const far: number[] = [];
    for (let time = 0; time < times; time += 1) near.push(await opened(run, undefined, closing));
    const section = farSection(size);
    for (let time = 0; time < times; time += 1) far.push(await opened(run, section, closing));
    let rest: Partial<Result> = {};
    await opened(run, undefined, async (page, context) => {
      await page.waitForTimeout(size === "XL" || size === "L" ? 6000 : 1500);
      const toggle = await patiently(run, toggles(page, "speaker", run.toggleCount));
      await click(page, "topic", 1);
      await click(page, "country", 2);
      const combined = await patiently(run, toggles(page, "speaker", run.toggleCount / 2));
      await click(page, "topic", 1);
      await click(page, "country", 2);
      rest = { toggle, combined, weight: await weight(page), slowFrames: await scrolling(page) };
      await context();
    });
    return { size, name, firstMarks: median(near), firstMarksFar: median(far), ...rest };
  } catch (error) {
    return {
      size,
      name,
      failed: error instanceof Error ? (error.message.split("\n")[0] ?? "") : "",
    };
  }
}

type Use = (page: Page, close: () => Promise<void>) => Promise<void>;

const closing: Use = (_, close) => close();

/** Opens a page of its own and resolves with the time to its first marks, when it has been used. */
async function opened(run: Run, section: string | undefined, use: Use): Promise<number> {
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
    await use(page, () => context.close());
    return time;
  } finally {
    await context.close().catch(() => {});
  }
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
  await page.waitForTimeout(600);
  await page.evaluate((path) => {
    window.history.pushState(null, "", path);
    window.dispatchEvent(new PopStateEvent("popstate"));
  }, `/articles/bench-${size.toLowerCase()}${place}`);
  await page.waitForFunction(() => window.marksPainted !== undefined, undefined, { timeout: 0 });
  return page.evaluate(() => (window.marksPainted ?? 0) - (window.inMemory ?? 0));
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
