// The reading page in a low window and its panels under a finger: nothing is covered or too small. Every
// page is looked at in tour.spec.ts.
import { expect, test } from "@playwright/test";
import { nato, openFilters, openPage, ready } from "./reading-page";
import { smallControls } from "./small-controls";

test("in a low window no bar stays over the text, and panels can be read whole", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "the window is set here");
  await page.setViewportSize({ width: 320, height: 200 });
  await page.goto(nato);
  await ready(page);
  await page.mouse.wheel(0, 1500);
  const covering = () =>
    page.evaluate(() => {
      const points = [5, 60, 100, 140, 195].map((y) => document.elementFromPoint(160, y));
      return points.filter((each) => each?.closest(".bar, .toolbar, .masthead")).length;
    });
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
  expect(await covering()).toBe(0);
  await page.evaluate(() => window.scrollTo(0, 0));
  await openFilters(page);
  const done = page.getByRole("button", { name: "Done" });
  await done.scrollIntoViewIfNeeded();
  await expect(done).toBeInViewport();
  const first = page.getByRole("dialog").locator(".facet-value").first();
  await first.scrollIntoViewIfNeeded();
  await first.click();
  await expect(first).toHaveAttribute("aria-pressed", "true");
});

test("every control is large enough in every panel", async ({ page, isMobile }) => {
  test.slow();
  const least = isMobile ? 44 : 24;
  await openPage(page, nato);
  const panels = isMobile ? [/^Filters/, /^Sections/, /^Appearance/] : [/^Keyboard/, /^Appearance/];
  for (const panel of panels) {
    await page.getByRole("button", { name: panel }).first().click();
    await page.getByRole("dialog").waitFor();
    expect.soft(await page.evaluate(smallControls, least), String(panel)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
  await page.locator(".mark .mark").first().click();
  await page.getByRole("dialog").waitFor();
  expect.soft(await page.evaluate(smallControls, least), "card").toEqual([]);
});
