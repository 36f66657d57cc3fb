import type { Page } from "@playwright/test";

/**
 * Clicks facet values of one kind on and off; resolves with the milliseconds from each click to its
 * paint. `patiently` rejects where one takes too long.
 */
export async function toggles(
  page: Page,
  facet: string,
  count: number,
  patiently: (answer: Promise<number>) => Promise<number>,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let turn = 0; times.length < count; turn += 1) {
    // The first may still load or compile something; it is left out.
    for (const _ of ["on", "off"]) {
      times.push(await patiently(click(page, facet, turn % 6)));
    }
    if (turn === 0) times.length = 0;
  }
  return times;
}

/** Clicks a facet value where it is, and resolves with how long it took until it was painted. */
export async function click(page: Page, facet: string, index: number): Promise<number> {
  const at = await page.evaluate(
    ([facet, index]) => {
      const group = [...document.querySelectorAll(`[data-facet="${facet}"]`)].find(
        (each) => each.getClientRects().length > 0,
      );
      const button = group?.querySelectorAll(".facet-value")[index];
      button?.scrollIntoView({ block: "nearest" });
      const { x, y, height } = button?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + 40, y: y + height / 2, before: window.clicks.length };
    },
    [facet, index] as const,
  );
  await page.mouse.click(at.x, at.y);
  await page.waitForFunction((before) => window.clicks.length > before, at.before, {
    polling: 20,
    timeout: 0,
  });
  // What follows a click belongs to it, and not to the next.
  await page.waitForTimeout(120);
  return page.evaluate(() => window.clicks.at(-1) ?? Number.NaN);
}
