import { expect, test } from "@playwright/test";
import { nato, openPage } from "./reading-page";

test("who speaks when: by keyboard and pointer to a quotation, under a filter, on a phone", async ({
  page,
}) => {
  await openPage(page, `${nato}/voices`);
  const table = page.getByRole("table", { name: "Who speaks when" });
  const row = (name: string) =>
    table.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
  await expect(table.getByRole("rowheader")).toHaveCount(11);
  await expect(row("Shea").getByRole("link", { name: /^Russia and China/ })).not.toHaveCount(0);

  // One tab stop for all bars: the arrows lead along a row and to the nearest bar below, and back.
  await expect(table.locator("a[data-bar][tabindex='0']")).toHaveCount(1);
  const bars = row("Stoltenberg").locator("[data-bar]");
  await bars.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(bars.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(bars.last()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(row("Le Drian").locator("[data-bar]").last()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowLeft");
  await expect(table.locator("a[data-bar][tabindex='0']")).toHaveCount(1);
  await bars.last().focus();
  const href = await bars.last().getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${href?.replace(/[?]/g, "\\?")}$`));
  await expect(page.locator("[data-paragraph]").first()).toBeVisible();

  // Under a filter the rows are of those who have a match; what else they say is an outline.
  await openPage(page, `${nato}/voices?topic=afghanistan`);
  const stoltenberg = row("Stoltenberg");
  await expect(stoltenberg.locator("[data-left-out]").first()).toBeVisible();
  await expect(stoltenberg.locator("[data-bar]")).not.toHaveCount(0);
  await expect(row("Shea")).toHaveCount(0);

  await page.setViewportSize({ width: 390, height: 844 });
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(beyond).toBeLessThanOrEqual(0);
  const strip = await table.locator(".dispersion-strip").first().boundingBox();
  expect(strip?.width).toBeGreaterThan(220);

  await openPage(page, "/articles/river-water-talks/voices");
  const mirrored = await table
    .locator("tbody tr")
    .first()
    .evaluate((tr) => {
      const [first, last] = [...tr.querySelectorAll(".dispersion-bar")]
        .map((bar) => bar.getBoundingClientRect().left)
        .flatMap((left, at, all) => (at === 0 || at === all.length - 1 ? left : []));
      return (first ?? 0) > (last ?? 0);
    });
  expect(mirrored).toBe(true);
});
