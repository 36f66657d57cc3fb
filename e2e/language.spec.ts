// The interface in another language than English, around articles that keep their own. Every page is
// read in German in tour.spec.ts.
import { expect, type Page, test } from "@playwright/test";
import { englishParts } from "../src/app/wording/english-parts";
import { leftovers } from "./leftovers";
import { nato, open, ready } from "./reading-page";
import { spoken } from "./speaks-german";
import { faultsOf, holdApp } from "./taking-over";

/** Where on the page each paragraph begins, however far the window has been scrolled. */
const topsOf = (page: Page) =>
  page
    .locator("[data-paragraph]")
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top + scrollY));

test("a language is chosen, speaks at once, and stays", { tag: "@phone" }, async ({ page }) => {
  test.slow();
  const faults = faultsOf(page);
  await open(page, nato);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const text = await page.locator("[data-paragraph]").allTextContents();
  expect((await leftovers(page)).length, "the net has no hole").toBeGreaterThan(20);
  await page.getByRole("button", { name: "Appearance" }).click();
  const choice = page.getByRole("radio", { name: "Deutsch" });
  await expect(page.locator("[lang=de]", { hasText: "Deutsch" })).toBeVisible();
  await choice.check({ force: true });
  await expect(page.getByRole("dialog", { name: "Darstellung" })).toBeVisible();
  await expect(choice).toBeFocused();
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect.poll(() => leftovers(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Zitate" }).click();
  await expect(page).toHaveTitle(/^Zitate · /);
  await page.goBack();
  await ready(page);
  await page.reload();
  await ready(page);
  await spoken(page);
  await expect.poll(() => leftovers(page)).toEqual([]);
  expect(await page.locator("[data-paragraph]").allTextContents()).toEqual(text);
  await page.getByRole("button", { name: "Darstellung" }).click();
  await page.getByRole("radio", { name: "English" }).check({ force: true });
  await expect(page.getByRole("dialog", { name: "Appearance" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(faults).toEqual([]);
});

test("the text stands still and keeps its elements when the language changes", {
  tag: "@full",
}, async ({ page }) => {
  await open(page, `${nato}/sections/afghanistan`);
  const name = page.locator(".name").first();
  await expect(name).toHaveAccessibleName(/ says$/);
  const texts = await page.locator("[data-paragraph]").elementHandles();
  const before = await topsOf(page);
  await page.getByRole("button", { name: "Appearance" }).click();
  await page.getByRole("radio", { name: "Deutsch" }).check({ force: true });
  await expect(name.locator("[lang=de]")).toHaveText("sagt");
  await page.keyboard.press("Escape");
  expect(await topsOf(page)).toEqual(before);
  for (const text of texts) expect(await text.evaluate((each) => each.isConnected)).toBe(true);
});

test("a language that cannot be had is said, and the one before stays", { tag: "@full" }, async ({
  page,
}) => {
  await page.route("**/assets/german-*.js", (route) => route.abort());
  await open(page, nato);
  await page.getByRole("button", { name: "Appearance" }).click();
  // It is unchecked again as soon as the language fails, which may be at once.
  await page.getByRole("radio", { name: "Deutsch" }).click({ force: true });
  await expect(page.getByText(englishParts.appearance.languageNot)).toBeAttached();
  await expect(page.getByRole("dialog", { name: "Appearance" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test.describe("a first visit by someone who prefers German", () => {
  test.use({ locale: "de-DE" });

  test("the card and the list of keys are German", async ({ page, isMobile }) => {
    await page.goto(`${nato}/sections/afghanistan`);
    await spoken(page);
    await page.locator(".name").first().press("Enter");
    await expect(page.getByRole("dialog", { name: "Zu dieser Stelle" })).toBeVisible();
    await expect.poll(() => leftovers(page)).toEqual([]);
    await page.keyboard.press("Escape");
    if (isMobile) return;
    await page.getByRole("button", { name: "Tastatur" }).click();
    await expect(page.getByRole("dialog", { name: "Tasten" })).toBeVisible();
    await expect.poll(() => leftovers(page)).toEqual([]);
  });

  test("an article keeps its language and direction; what is said about it has ours", async ({
    page,
  }) => {
    await open(page, "/articles/river-water-talks");
    await spoken(page);
    const article = page.locator("article.article");
    await expect(article).toHaveAttribute("lang", "ar");
    await expect(article).toHaveAttribute("dir", "rtl");
    await expect(article.locator("time")).toHaveAttribute("lang", "de");
    await expect(article.locator("time")).toHaveText("14. Oktober 2025");
    await expect(page.locator(".facet-name").first()).toHaveAttribute("lang", "ar");
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe("ltr");
  });

  test("a page made beforehand is taken over in English and then speaks German", async ({
    page,
  }) => {
    const faults = faultsOf(page);
    const letGo = await holdApp(page);
    await page.goto(nato, { waitUntil: "commit" });
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const elements = await page.locator("h1, [data-paragraph], [data-annotation]").elementHandles();
    // What is far below may be laid out meanwhile, which nobody sees.
    const inWindow = async () => (await topsOf(page)).filter((top) => top < 800);
    const before = await inWindow();
    letGo();
    await spoken(page);
    expect(elements.length).toBeGreaterThan(100);
    const kept = await Promise.all(
      elements.map((element) => element.evaluate((each) => each.isConnected)),
    );
    expect(kept).not.toContain(false);
    expect(await inWindow()).toEqual(before);
    expect(faults).toEqual([]);
  });

  test("what was chosen before counts for more", async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem("on-record:language", '"en"'));
    await open(page, nato);
    await expect(page.getByRole("button", { name: "Appearance" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});
