// Every page, in both themes: nothing that axe knows to be a barrier, and no sideways scrolling.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { nato } from "./reading-page";

interface Case {
  readonly path: string;
  /** What is opened before the page is looked at. */
  readonly act?: (page: Page) => Promise<void>;
  /** Where it exists only on one of them. */
  readonly only?: "desktop" | "phone";
}

const opens = async (page: Page, name: RegExp) => {
  await page.getByRole("button", { name }).first().click();
  await page.getByRole("dialog").waitFor();
};

const cases: Readonly<Record<string, Case>> = {
  library: { path: "/" },
  search: { path: "/search?q=alliance" },
  "reading page": { path: nato },
  "two kinds chosen": { path: `${nato}?speaker=shea&topic=cyber` },
  "focus view": { path: `${nato}?speaker=shea&view=focus` },
  "card open": {
    path: `${nato}/sections/afghanistan`,
    act: async (page) => {
      await page.locator(".voice").first().press("Enter");
      await page.getByRole("dialog").waitFor();
    },
  },
  "filters open": {
    path: `${nato}?speaker=shea`,
    act: (page) => opens(page, /^Filters/),
    only: "phone",
  },
  "keys open": { path: nato, act: (page) => opens(page, /^Keyboard/), only: "desktop" },
  "appearance open": { path: "/", act: (page) => opens(page, /^Appearance/) },
  "parts of the link missing": { path: `${nato}/sections/nope?speaker=nobody#q999` },
  "unknown article": { path: "/articles/nato" },
  "unknown page": { path: "/no/such/page" },
  "right-to-left article": { path: "/articles/river-water-talks" },
  quotations: { path: `${nato}/quotations?group=speaker` },
  matrix: { path: `${nato}/matrix` },
  voices: { path: `${nato}/voices` },
  "speaker in an article": { path: `${nato}/speakers/shea` },
  "two speakers": { path: `${nato}/speakers/shea?beside=austrevicius` },
  "topic in an article": { path: `${nato}/topics/cyber` },
  "country in an article": { path: `${nato}/countries/RU` },
  "speaker in the library": { path: "/speakers/rendall" },
};

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const [name, { path, act, only }] of Object.entries(cases)) {
    test(`no barrier: ${name}, ${colorScheme}`, async ({ page, isMobile }) => {
      test.skip(only !== undefined && (only === "phone") !== isMobile, `only on a ${only}`);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(path);
      await page.locator("main:not(.skeleton) h1").first().waitFor();
      await page.waitForLoadState("networkidle");
      await act?.(page);
      expect(await barriers(page)).toEqual([]);
    });
  }
}

test("the net has no hole: what must be found is found", async ({ page }) => {
  await page.setContent(`<!doctype html><html lang="en"><title>x</title><main><h1>x</h1>
    <p style="color:#999;background:#fff">faint</p>
    <button style="width:10px;height:10px;padding:0" aria-label="a"></button><button
      style="width:10px;height:10px;padding:0" aria-label="b"></button></main></html>`);
  const found = (await barriers(page)).map((each) => each.split(":")[0]);
  expect(found).toContain("color-contrast");
  expect(found).toContain("target-size");
});

for (const [name, { path }] of Object.entries(cases)) {
  test(`fits a window of 320 pixels: ${name}`, async ({ page, isMobile }) => {
    test.skip(isMobile, "the width is set here");
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await page.locator("main:not(.skeleton) h1").first().waitFor();
    await page.waitForLoadState("networkidle");
    const [scrollWidth, clientWidth] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth] as const;
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
}
