// The interface in another language than English, around articles that keep their own.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { english } from "../src/wording/english";
import { englishOverviews } from "../src/wording/english-overviews";
import { englishParts } from "../src/wording/english-parts";
import { entriesOf, sayings } from "../src/wording/entries.fixture";
import { german } from "../src/wording/german";
import { germanOverviews } from "../src/wording/german-overviews";
import { germanParts } from "../src/wording/german-parts";
import { nato, open, ready, settled } from "./reading-page";
import { faultsOf, holdApp } from "./taking-over";

const inGerman = new Set(
  [...entriesOf(german), ...entriesOf(germanParts), ...entriesOf(germanOverviews)].flatMap(
    (entry) => sayings(entry),
  ),
);

/** Everything that English says and German does not, with any number or name in it. */
const inEnglish = [
  ...entriesOf(english),
  ...entriesOf(englishParts),
  ...entriesOf(englishOverviews),
]
  .flatMap((entry) => sayings(entry))
  .filter((saying) => !inGerman.has(saying) && /\p{L}{2}/u.test(saying.replace("Łódź #7", "")))
  .map((saying) => {
    const pattern = saying
      .replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
      .replaceAll("Łódź #7", ".+")
      .replaceAll(/\d[\d,]*/g, "[\\d.,]+");
    return new RegExp(`^${pattern}$`);
  });

/** What the page says in its own language: the text of each element that has some, and what is read out. */
async function saidBy(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said: string[] = [];
    for (const element of document.querySelectorAll("body *, title")) {
      const { lang } = element.closest<HTMLElement>("[lang]") ?? document.documentElement;
      if (lang !== document.documentElement.lang) continue;
      if (element.matches("noscript, script")) continue;
      for (const name of ["aria-label", "title", "placeholder", "alt"]) {
        said.push(element.getAttribute(name) ?? "");
      }
      const hasText = [...element.childNodes].some(
        (node) => node instanceof Text && node.data.trim() !== "",
      );
      if (!hasText) continue;
      said.push(element.textContent);
      for (const node of element.childNodes) if (node instanceof Text) said.push(node.data);
    }
    return [...new Set(said.map((text) => text.trim()).filter((text) => text !== ""))];
  });
}

async function leftovers(page: Page): Promise<readonly string[]> {
  const said = await saidBy(page);
  expect(said.length).toBeGreaterThan(5);
  return said.filter((text) => inEnglish.some((pattern) => pattern.test(text)));
}

/** Waits until the page has its content and speaks German. */
async function spoken(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await settled(page);
  await expect(page.getByRole("button", { name: german.frame.appearance })).toBeVisible();
}

/** Where on the page each paragraph begins, however far the window has been scrolled. */
const topsOf = (page: Page) =>
  page
    .locator("[data-paragraph]")
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top + scrollY));

test("a language is chosen, speaks at once, and stays", async ({ page }) => {
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

test("the text stands still and keeps its elements when the language changes", async ({ page }) => {
  await open(page, `${nato}/sections/afghanistan`);
  const voice = page.locator(".voice").first();
  await expect(voice).toHaveAccessibleName(/ says$/);
  const texts = await page.locator("[data-paragraph]").elementHandles();
  const before = await topsOf(page);
  await page.getByRole("button", { name: "Appearance" }).click();
  await page.getByRole("radio", { name: "Deutsch" }).check({ force: true });
  await expect(voice.locator("[lang=de]")).toHaveText("sagt");
  await page.keyboard.press("Escape");
  expect(await topsOf(page)).toEqual(before);
  for (const text of texts) expect(await text.evaluate((each) => each.isConnected)).toBe(true);
});

test("a language that cannot be had is said, and the one before stays", async ({ page }) => {
  await page.route("**/assets/german-*.js", (route) => route.abort());
  await open(page, nato);
  await page.getByRole("button", { name: "Appearance" }).click();
  await page.getByRole("radio", { name: "Deutsch" }).check({ force: true });
  await expect(page.getByText(englishParts.appearance.languageNot)).toBeAttached();
  await expect(page.getByRole("dialog", { name: "Appearance" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const pages: Readonly<Record<string, { readonly path: string; readonly title: RegExp }>> = {
  library: { path: "/", title: /^Bibliothek · / },
  search: { path: "/search?q=alliance", title: /^alliance · Suche · / },
  text: { path: nato, title: /^Blinken brings/ },
  "filtered text": { path: `${nato}?speaker=shea&topic=cyber&view=focus`, title: /^Blinken/ },
  "parts of the link missing": {
    path: `${nato}/sections/nope?speaker=nobody&topic=none#q999`,
    title: /^Blinken/,
  },
  quotations: { path: `${nato}/quotations?group=speaker`, title: /^Zitate · / },
  matrix: { path: `${nato}/matrix?rows=topic&columns=country`, title: /^Themen nach Ländern · / },
  voices: { path: `${nato}/voices`, title: /^Stimmen · / },
  "speaker in an article": { path: `${nato}/speakers/shea`, title: /^Jamie Shea · / },
  "two speakers": { path: `${nato}/speakers/shea?beside=price`, title: /^Jamie Shea · / },
  "country in an article": { path: `${nato}/countries/RU`, title: /^Russia · / },
  "speaker in the library": { path: "/speakers/rendall", title: /Rendall · / },
  "unknown in the library": { path: "/topics/nope", title: /^Diese Seite gibt es nicht · / },
  "unknown article": { path: "/articles/nato", title: /^Einen Artikel „nato“ gibt es nicht · / },
  "unknown page": { path: "/no/such/page", title: /^Diese Seite gibt es nicht · / },
  "right-to-left article": { path: "/articles/river-water-talks", title: /نهر/ },
};

test.describe("a first visit by someone who prefers German", () => {
  test.use({ locale: "de-DE" });

  for (const [name, { path, title }] of Object.entries(pages)) {
    test(`${name}: all of it is German, and no barrier`, async ({ page }) => {
      test.slow();
      const faults = faultsOf(page);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(path);
      await spoken(page);
      await expect.poll(() => leftovers(page)).toEqual([]);
      await expect(page).toHaveTitle(title);
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      ).toEqual([]);
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(overflow).toBeLessThanOrEqual(0);
      expect(faults.filter((fault) => !/status of 404|: not-found/.test(fault))).toEqual([]);
    });
  }

  test("the card and the list of keys are German", async ({ page, isMobile }) => {
    await page.goto(`${nato}/sections/afghanistan`);
    await spoken(page);
    await page.locator(".voice").first().press("Enter");
    await expect(page.getByRole("dialog", { name: "Zu diesen Wörtern" })).toBeVisible();
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
    const before = await topsOf(page);
    letGo();
    await spoken(page);
    expect(elements.length).toBeGreaterThan(100);
    const kept = await Promise.all(
      elements.map((element) => element.evaluate((each) => each.isConnected)),
    );
    expect(kept).not.toContain(false);
    expect(await topsOf(page)).toEqual(before);
    expect(faults).toEqual([]);
  });

  test("what was chosen before counts for more", async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem("on-record:language", '"en"'));
    await open(page, nato);
    await expect(page.getByRole("button", { name: "Appearance" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});
