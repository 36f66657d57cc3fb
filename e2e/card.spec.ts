// The card on a mark: opens every way there is, keeps clear of its words, and leads on.
import { expect, type Locator, type Page, test } from "@playwright/test";
import { isFull } from "../scripts/depth";
import { allowClipboard, marksOf, nato, open, openPage, outlined, still } from "./reading-page";

const card = (page: Page): Locator => page.getByRole("dialog", { name: "About these words" });

/** A point in the window where a mark lies on top, and no mark inside it; runs in the browser. */
function ownPoint(mark: Element): { x: number; y: number } {
  for (const { left, right, top, bottom } of mark.getClientRects()) {
    for (let x = left + 2; x < right; x += 4) {
      const y = (top + bottom) / 2;
      if (document.elementFromPoint(x, y) === mark) return { x, y };
    }
  }
  throw new RangeError("The mark has no place of its own in the window.");
}

test("opens by hover and goes when the pointer leaves", async ({ page, isMobile }) => {
  test.skip(isMobile, "there is no hover on a phone");
  await open(page, `${nato}/sections/afghanistan`);
  await marksOf(page, "q7").first().hover();
  await expect(card(page)).toContainText("Heiko Maas");
  await expect(card(page)).toContainText("Foreign");
  await page.mouse.move(5, 400);
  await expect(card(page)).toBeHidden();

  // A name answers also where words are selected: pressing a button lets go of none.
  await page
    .locator("[data-paragraph]")
    .first()
    .evaluate((paragraph) => window.getSelection()?.selectAllChildren(paragraph));
  await page.locator(".name", { hasText: "Maas" }).first().click();
  await expect(page).toHaveURL(/#q\d+$/);
  expect(await page.evaluate(() => window.getSelection()?.isCollapsed)).toBe(false);
});

test("opens by focus on a name, and by Enter takes the focus in and gives it back", async ({
  page,
}) => {
  await open(page, `${nato}/sections/afghanistan`);
  const name = page.locator(".name", { hasText: "Maas" }).first();
  await page.locator(".name", { hasText: "Stoltenberg" }).last().focus();
  while (!(await name.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press("Tab");
    if (await name.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Escape");
  }
  await expect(card(page)).toContainText("Heiko Maas");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => card(page).evaluate((element) => element.contains(document.activeElement)))
    .toBe(true);
  await page.keyboard.press("Escape");
  await expect(card(page)).toBeHidden();
  await expect(name).toBeFocused();
});

test("opens by tap or click, and puts the quotation into the address", { tag: "@phone" }, async ({
  page,
  isMobile,
}) => {
  await open(page, `${nato}/sections/afghanistan`);
  const mark = marksOf(page, "q7").first();
  await (isMobile ? mark.tap() : mark.click());
  await expect(card(page)).toContainText("Heiko Maas");
  await expect(page).toHaveURL(/#q7$/);
  expect(await outlined(page)).toEqual(["q7"]);
});

test("lists every annotation under the point", { tag: "@full" }, async ({ page }) => {
  await open(page, nato);
  const nested = page.locator("[data-annotation] [data-annotation]");
  const total = await nested.count();
  expect(total).toBeGreaterThan(20);
  for (let at = 0; at < total; at += Math.ceil(total / 12)) {
    const mark = nested.nth(at);
    const ids = await mark.evaluate((element) => {
      const found: string[] = [];
      for (let here: Element | null = element; here !== null; here = here.parentElement) {
        found.push(...(here.getAttribute("data-annotation")?.split(" ") ?? []));
      }
      return [...new Set(found)];
    });
    // Clear of the bars at the top and the bottom of the window, and with the pointer on no mark
    // that could open a card of its own there.
    await page.mouse.move(0, 0);
    await mark.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await still(page);
    const point = await mark.evaluate(ownPoint);
    await page.mouse.click(point.x, point.y);
    await expect(card(page).locator(".card-entry")).toHaveCount(ids.length);
    await page.keyboard.press("Escape");
    await expect(card(page)).toBeHidden();
  }
});

test("never covers its own words", { tag: "@phone" }, async ({ page, isMobile, browserName }) => {
  test.skip(!isMobile && !isFull, "there is least room on a phone");
  test.setTimeout(120_000);
  await open(page, nato);
  const marks = page.locator("[data-annotation]");
  const total = await marks.count();
  const isWhole = isFull && !isMobile && browserName === "chromium";
  const step = isWhole ? 2 : Math.ceil(total / 24);
  for (let at = 0; at < total; at += step) {
    const mark = marks.nth(at);
    await mark.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const point = await mark.evaluate((element) => {
      const box = element.getClientRects()[0];
      if (box === undefined) return undefined;
      const [x, y] = [box.left + 2, box.top + box.height / 2];
      const innermost = document.elementFromPoint(x, y)?.closest("[data-annotation]");
      return { x, y, ids: innermost?.getAttribute("data-annotation")?.split(" ") ?? [] };
    });
    if (point === undefined) continue;
    await page.mouse.click(point.x, point.y);
    await card(page).waitFor();
    // A card that the pointer has opened is there before the click has chosen the mark.
    await expect
      .poll(() => point.ids.includes(decodeURIComponent(new URL(page.url()).hash.slice(1))))
      .toBe(true);
    const covered = await card(page).evaluate((element) => {
      const box = element.getBoundingClientRect();
      const hash = decodeURIComponent(window.location.hash.slice(1));
      const own = [...document.querySelectorAll(`[data-annotation~="${CSS.escape(hash)}"]`)];
      const first = own.flatMap((part) => [...part.getClientRects()]);
      return first.filter(
        (rect) =>
          rect.left < box.right - 1 &&
          rect.right > box.left + 1 &&
          rect.top < box.bottom - 1 &&
          rect.bottom > box.top + 1,
      ).length;
    });
    expect(covered, `mark ${at}`).toBe(0);
    await page.keyboard.press("Escape");
    await expect(card(page)).toBeHidden();
  }
});

test("copies a link that opens exactly this annotation", async ({ page, context }) => {
  await allowClipboard(context);
  await open(page, `${nato}/sections/afghanistan?speaker=maas`);
  await marksOf(page, "q7").first().click();
  await card(page).getByRole("button", { name: "Copy link" }).click();
  await expect(card(page).getByRole("button", { name: "Link copied" })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  // Its own page, which has a preview; the place in the text is one click from there.
  expect(link).toMatch(/\/articles\/nato-brussels-2021\/quotations\/q7\?speaker=maas$/);
  await openPage(page, link);
  await page.getByRole("link", { name: "Read in the text" }).click();
  await expect(page).toHaveURL(/\/sections\/afghanistan\?speaker=maas#q7$/);
  await expect.poll(() => outlined(page)).toEqual(["q7"]);
});

test("shows only the speaker, and leads to the speaker's page", { tag: "@full" }, async ({
  page,
}) => {
  await open(page, `${nato}/sections/afghanistan`);
  await marksOf(page, "q7").first().click();
  await card(page).getByRole("button", { name: "Show only Maas" }).click();
  await expect(page).toHaveURL(/\?speaker=maas/);
  await marksOf(page, "q7").first().click();
  await card(page).getByRole("link", { name: "Heiko Maas" }).click();
  await expect(page).toHaveURL(/\/speakers\/maas\?speaker=maas$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Heiko Maas");
});

test("pointing at one part of a quotation shows all of its parts", async ({ page, isMobile }) => {
  test.skip(isMobile, "there is no hover on a phone");
  await open(page, `${nato}/sections/afghanistan`);
  const parts = marksOf(page, "q7");
  expect(await parts.count()).toBeGreaterThan(1);
  await parts.last().hover();
  const shadows = () =>
    parts.evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).boxShadow !== "none"));
  await expect.poll(async () => (await shadows()).every(Boolean)).toBe(true);
});
