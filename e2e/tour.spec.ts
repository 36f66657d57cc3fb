// A tour of every kind of page: what must be true of all of them, looked for on one load of each.
import { expect, type Page, test } from "@playwright/test";
import { isFull, some } from "../scripts/depth";
import { barriers, expectNoBarrier } from "./barriers";
import { expectFit } from "./fit";
import { leftovers } from "./leftovers";
import { pages } from "./pages";
import { openPage } from "./reading-page";
import { smallControls } from "./small-controls";
import { spoken } from "./speaks-german";
import { faultsOf } from "./taking-over";
import { isSeenInOtherThemes } from "./themes";

/** Headings begin with the one first-level one, and skip no level. */
async function expectHeadings(page: Page): Promise<void> {
  const levels = await page
    .getByRole("heading")
    .evaluateAll((headings) => headings.map(({ localName }) => Number(localName.slice(1))));
  expect.soft(levels[0], "first heading").toBe(1);
  expect.soft(levels.filter((level) => level === 1)).toHaveLength(1);
  const skips = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
  expect.soft(skips, `levels of headings: ${levels}`).toEqual([]);
}

/** On a phone the sheets are elsewhere and everything else is what fits 320 pixels on a desktop: some pages show it. */
const onPhone = new Set(some(Object.keys(pages), 2));

/** Others are made of the same parts: the deep run looks whether they fit as well. */
const inEveryWay = new Set(some(Object.keys(pages), 6));

/** Words that are the same on other pages: catalogues.test.ts sees that each is there in German. */
const inGerman = new Set(some(Object.keys(pages), 7));

/** Other states of a page that is there already, and pages made as that of a speaker is. */
const states =
  /^(topic in an article|country in an article|two speakers|two kinds chosen|parts of the link missing|matrix of topics|quotation not|unknown in)/;

for (const [name, { path }] of Object.entries(pages)) {
  const tag = states.test(name) ? "@full" : [];
  test(`${name}: headings, controls, barriers and fit`, { tag }, async ({ page, isMobile }) => {
    test.skip(!isFull && isMobile && !onPhone.has(name), "in the deep run");
    test.slow();
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await openPage(page, path);
    await expectHeadings(page);
    // The page begins at what matches, and the line over the text may cover a link there.
    await page.evaluate(() => window.scrollTo(0, 0));
    const small = await page.evaluate(smallControls, isMobile ? 44 : 24);
    expect.soft(small, "controls too small").toEqual([]);
    // contrast.spec.ts computes every pair of colours in every theme.
    if (isSeenInOtherThemes(name)) await expectNoBarrier(page);
    else expect.soft(await barriers(page), "barriers").toEqual([]);
    // The window is set there.
    if (!isMobile && (isFull || inEveryWay.has(name))) await expectFit(page);
  });
}

test.describe("in German, on a first visit", () => {
  test.use({ locale: "de-DE" });

  for (const [name, { path, title }] of Object.entries(pages)) {
    // What is a barrier in one language is one in all: the deep run looks for it again.
    // On a phone the words are the same, and long-words.spec.ts has longer ones.
    test(`${name}: all of it is German, and fits`, async ({ page, isMobile }) => {
      test.skip(!isFull && (isMobile || !inGerman.has(name)), "in the deep run");
      test.slow();
      const faults = faultsOf(page);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(path);
      await spoken(page);
      await expect.poll(() => leftovers(page)).toEqual([]);
      await expect(page).toHaveTitle(title);
      if (isFull) {
        await page.evaluate(() => window.scrollTo(0, 0));
        expect.soft(await barriers(page), "barriers").toEqual([]);
      }
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect.soft(over, "sideways").toBeLessThanOrEqual(0);
      expect(faults.filter((fault) => !/status of 404|: not-found/.test(fault))).toEqual([]);
    });
  }
});
