// The focus view leaves only the passages with a match; hiding the marks moves nothing.
import { expect, type Page, test } from "@playwright/test";
import { choose, nato, open, scrollTo, still } from "./reading-page";

const visible = (page: Page) => page.locator("[data-paragraph]:visible").count();

/** Paragraph ids with how far each is from the top of the window, for those in view. */
const places = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>("[data-paragraph]")]
        .map((each) => [each.dataset.paragraph ?? "", each.getBoundingClientRect()] as const)
        .filter(([, box]) => box.height > 0 && box.bottom > 80 && box.top < window.innerHeight)
        .map(([id, box]) => [id, Math.round(box.top)]),
    ),
  );

test("folds the passages without a match to lines that say how much is hidden", async ({
  page,
}) => {
  await open(page, `${nato}?speaker=blinken`);
  const all = await visible(page);
  await choose(page, "Focus");
  await expect(page).toHaveURL(/view=focus/);
  const folds = page.getByRole("button", { name: /without a match/ });
  const hidden = (await folds.allTextContents()).map((text) => Number.parseInt(text, 10));
  const shown = await visible(page);
  expect(shown).toBeLessThan(all);
  expect(shown + hidden.reduce((sum, n) => sum + n, 0)).toBe(all);
  await expect(page.locator("[data-paragraph]:not(:visible)").first()).not.toBeVisible();
  const tree = await page.locator("article").ariaSnapshot();
  const collapsed = await page.locator("[data-paragraph]:not(:visible)").first().textContent();
  expect(tree).not.toContain(collapsed?.slice(0, 40));
  // The browser's find looks into what is collapsed, and opens it.
  const row = page.locator('.row[hidden="until-found"]').first();
  const canFind = await page.evaluate(() => "onbeforematch" in document.body);
  expect((await row.count()) > 0).toBe(canFind);
  if (!canFind) return;
  const found = await row.locator("[data-paragraph]").getAttribute("data-paragraph");
  await row.evaluate((each) => each.dispatchEvent(new Event("beforematch", { bubbles: true })));
  await expect(page.locator(`[data-paragraph="${found}"]`)).toBeVisible();
});

test("opens and closes a fold by keyboard", async ({ page }) => {
  await open(page, `${nato}?speaker=blinken&view=focus`);
  const fold = page.getByRole("button", { name: /without a match/ }).first();
  const before = await visible(page);
  await expect(fold).toHaveAttribute("aria-expanded", "false");
  await fold.press("Enter");
  await expect(fold).toHaveAttribute("aria-expanded", "true");
  expect(await visible(page)).toBeGreaterThan(before);
  await fold.press("Enter");
  expect(await visible(page)).toBe(before);
});

test("keeps the place when the view is switched", { tag: "@phone" }, async ({ page, isMobile }) => {
  test.skip(isMobile, "the switch is in the filters there, which cover the text");
  await open(page, `${nato}?speaker=shea`);
  await scrollTo(page, "p14");
  const before = await places(page);
  await choose(page, "Focus");
  await still(page);
  const after = await places(page);
  expect(Math.abs((after.p14 ?? Number.NaN) - (before.p14 ?? Number.NaN))).toBeLessThan(3);
});

test("one key hides all marks and shows them again, and nothing moves", async ({
  page,
  isMobile,
}) => {
  await open(page, nato);
  await scrollTo(page, "p14");
  const before = await places(page);
  const painted = () =>
    page
      .locator(".mark.quotation")
      .first()
      .evaluate((mark) => getComputedStyle(mark).backgroundColor);
  const tint = await painted();
  await page.keyboard.press("m");
  await expect.poll(painted).toBe("rgba(0, 0, 0, 0)");
  await still(page);
  const hidden = await places(page);
  const [first = ""] = Object.keys(before);
  // On a phone the names stand above their paragraphs, and take no room while they are hidden.
  const most = isMobile ? 34 : 2;
  expect(Math.abs((hidden[first] ?? Number.NaN) - (before[first] ?? Number.NaN))).toBeLessThan(
    most,
  );
  await page.keyboard.press("m");
  await expect.poll(painted).toBe(tint);
  await still(page);
  // To the pixel they are rounded to.
  for (const [id, top] of Object.entries(await places(page))) {
    expect(Math.abs(top - (before[id] ?? Number.NaN)), id).toBeLessThanOrEqual(1);
  }
});

/** Where each word of each paragraph stands, from the paragraph's own corner; runs in the browser. */
function wordPlaces(): Record<string, readonly number[]> {
  const range = document.createRange();
  return Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>("[data-paragraph]")].map((paragraph) => {
      const own = paragraph.getBoundingClientRect();
      const row = paragraph.closest(".row")?.getBoundingClientRect().height ?? 0;
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const places = [row];
      for (let before = ""; walker.nextNode(); ) {
        const text = walker.currentNode.nodeValue ?? "";
        for (const { index } of text.matchAll(/\S+/g)) {
          // A word that began in the node before has been counted there.
          if (index === 0 && /\S$/.test(before)) continue;
          range.setStart(walker.currentNode, index);
          range.setEnd(walker.currentNode, index + 1);
          const { left, top } = range.getBoundingClientRect();
          places.push(left - own.left, top - own.top);
        }
        before = text;
      }
      return [paragraph.dataset.paragraph ?? "", places];
    }),
  );
}

test("with its marks hidden the text is laid out as if it had none", async ({ page }) => {
  for (const address of [nato, "/articles/river-water-talks"]) {
    await open(page, `${address}?marks=none`);
    const hidden = await page.evaluate(wordPlaces);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll(".names, .passage-rules")) each.remove();
      for (const each of document.querySelectorAll("[data-paragraph]"))
        each.replaceChildren(each.textContent);
    });
    const plain = await page.evaluate(wordPlaces);
    for (const [paragraph, places] of Object.entries(plain)) {
      // Where one text node ends and another begins, letters are set on whole pixels.
      const off = places.map((at, index) => Math.abs(at - (hidden[paragraph]?.[index] ?? NaN)));
      expect(Math.max(...off), `${address}, ${paragraph}`).toBeLessThan(1.5);
    }
  }
});

test("a link to a section in the focus view stays there", async ({ page }) => {
  const address = `${nato}/sections/russia-and-china?speaker=lavrov&view=focus`;
  await open(page, address);
  await page.waitForTimeout(1000); // The address would follow within 300 ms.
  await expect(page).toHaveURL(address);
  const heading = page.getByRole("heading", { name: "Russia and China draw closer" });
  await expect(heading).toBeInViewport();
});
