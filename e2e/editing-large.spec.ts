// A correction redraws the paragraphs it is in, and no other, in an article whose marks React does not make.
import { expect, type Page, test } from "@playwright/test";
import { openDraft, startCorrecting, tools } from "./correcting";

test("a correction leaves the marks of other paragraphs as they are", {
  tag: "@full",
}, async ({ page }) => {
  await openDraft(page, 700);
  await startCorrecting(page);
  await expect(page.locator(".mark.quotation")).toHaveCount(700);
  await page.keyboard.press("a");
  await expect(tools(page)).toContainText("Quotation by Ida Lund");
  for (const [key, reviewed] of [
    ["a", 1],
    ["r", 2],
    ["Control+z", 1],
  ] as const) {
    const seen = await page.evaluateHandle(() => new Set(document.querySelectorAll(".mark")));
    await page.keyboard.press(key);
    await expect(tools(page)).toContainText(`${reviewed} of 700 reviewed`);
    expect(await rowsOf(page, seen)).toBeLessThanOrEqual(1);
  }
});

/** In how many rows there are marks that were not there. */
function rowsOf(page: Page, seen: Awaited<ReturnType<typeof page.evaluateHandle<Set<Element>>>>) {
  return page.evaluate((before) => {
    const made = [...document.querySelectorAll(".mark")].filter((mark) => !before.has(mark));
    return new Set(made.map((mark) => mark.closest(".row"))).size;
  }, seen);
}
