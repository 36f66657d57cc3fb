// What a link shows is seen at once, damaged or not; and going to where one is goes there again.
import { expect, type Page, test } from "@playwright/test";
import { some } from "../scripts/depth";
import { articleHref } from "../src/core/address/paths";
import type { LayoutShift } from "./layout-shift";
import { marksOf, nato, open, ready, still, toggle } from "./reading-page";

const articles = ["nato-brussels-2021", "river-water-talks", "the-harbour-vote", "the-night-ferry"];
const chips = (page: Page) => page.getByRole("list", { name: "Filters" }).getByRole("button");
const headline = (page: Page) => page.locator(".running-headline");
const top = (page: Page, id: string) =>
  page.locator(`[data-section="${id}"]`).evaluate((each) => each.getBoundingClientRect().top);

for (const articleId of some(articles, 2)) {
  test(`three lines of ${articleId} stand on the first screen`, async ({ page, isMobile }) => {
    await page.setViewportSize(
      isMobile ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    );
    await open(page, articleHref({ from: "library", articleId }));
    const lines = await page
      .locator("[data-paragraph]")
      .first()
      .evaluate((first) => {
        const tools = document.querySelector(".toolbar")?.getBoundingClientRect().top ?? 0;
        const foot = tools > window.innerHeight / 2 ? tools : window.innerHeight;
        const height = Number.parseFloat(getComputedStyle(first).lineHeight);
        return (foot - first.getBoundingClientRect().top) / height;
      });
    expect(lines).toBeGreaterThanOrEqual(3);
    await expect(headline(page)).toBeHidden();
  });
}

test("a cold link shows the headline and the selection, which can be taken away", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const each of list.getEntries()) shifts.push((each as LayoutShift).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await open(page, `${nato}/sections/nord-stream?speaker=blinken&topic=nord-stream`);
  await expect(headline(page)).toBeInViewport({ ratio: 1 });
  await expect(chips(page)).toHaveText([/Antony Blinken/, /Nord Stream 2/]);
  for (const chip of await chips(page).all()) await expect(chip).toBeInViewport({ ratio: 1 });
  const line = await page.locator(".running-head > div").boundingBox();
  expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(await top(page, "nord-stream"));
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, each) => sum + each, 0)).toBeLessThan(0.01);

  await page.getByRole("button", { name: "Remove filter: Antony Blinken" }).press("Enter");
  await expect(page).toHaveURL(`${nato}/sections/nord-stream?topic=nord-stream`);
  await expect(chips(page)).toBeFocused();
  await chips(page).press("Enter");
  await expect(chips(page)).toHaveCount(0);
  await expect(page.locator("main")).toBeFocused();

  await headline(page).click();
  await expect(page).toHaveURL(nato);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await expect(headline(page)).toBeHidden();
});

test("a filtered link opens at the first match, and a choice out of sight has a way there", async ({
  page,
}) => {
  // Typed into the tab in which the article has been read without the filter.
  await open(page, nato);
  await open(page, `${nato}?topic=nord-stream`);
  await expect(
    page.locator('[data-section="nord-stream"] [data-paragraph]').first(),
  ).toBeInViewport();
  await headline(page).click();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  const way = page.locator(".to-match", { hasText: "Next match" });
  await way.click();
  await expect(page).toHaveURL(/sections\/nord-stream\?topic=nord-stream#/);
  await still(page);
  await expect(way).toBeHidden();
});

test("the focus view has no picture, no summary, and no heading without a match", async ({
  page,
}) => {
  await open(page, `${nato}?topic=nord-stream&view=focus`);
  await expect(
    page.locator(".article-head figure, .article-head .summary").locator("visible=true"),
  ).toHaveCount(0);
  await expect(page.locator("article h2").locator("visible=true")).toHaveText([/Nord Stream/]);
  await page.getByRole("button", { name: "5 paragraphs without a match" }).click();
  await expect(page.locator("article h2").locator("visible=true")).toHaveCount(2);
});

test("going to where one is goes there again", async ({ page, isMobile }) => {
  await open(page, `${nato}/sections/nord-stream`);
  const before = await top(page, "nord-stream");
  const away = async () => {
    await page.mouse.move(640, 500);
    await page.mouse.wheel(0, 250);
    await expect.poll(() => top(page, "nord-stream")).toBeLessThan(before - 100);
    await still(page);
  };
  const again = () => expect.poll(() => top(page, "nord-stream")).toBeCloseTo(before, 0);
  await away();
  await page.getByRole("link", { name: "Text", exact: true }).press("Enter");
  await again();
  if (isMobile) return;
  await away();
  await page
    .getByRole("navigation", { name: "Sections" })
    .getByRole("link", { name: /^Nord/ })
    .click();
  await again();
  // A filter that is chosen and taken back is no place to go to.
  await away();
  const there = await page.evaluate(() => window.scrollY);
  await toggle(page, "speaker", "Heiko Maas");
  await toggle(page, "speaker", "Heiko Maas");
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - there)).toBeLessThan(4);
});

for (const [damaged, meant] of [
  [`${nato}/sections/russia-and-china#q10)`, `${nato}/sections/russia-and-china#q10`],
  [`${nato}/sections/russia-and-china#q10?fbclid=x`, `${nato}/sections/russia-and-china#q10`],
  [
    "/Articles/Nato-Brussels-2021/Sections/Russia-and-China/#Q10.",
    `${nato}/sections/russia-and-china#q10`,
  ],
  [
    `${nato}?speaker=blinken&amp;topic=Nord-Stream.&utm_source=y#q1”`,
    `${nato}?speaker=blinken&topic=nord-stream#q1`,
  ],
] as const) {
  test(`${damaged} is mended`, async ({ page }) => {
    await page.goto(damaged);
    await ready(page);
    await expect(page).toHaveURL(meant);
    await expect(marksOf(page, meant.replace(/.*#/, "")).first()).toBeInViewport();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

test("a dead link says so where the reader is, with what is likely meant", async ({ page }) => {
  await open(page, `${nato}/sections/nord-stream?speaker=stoltenburg#q999`);
  const notice = page.getByRole("alert");
  await expect(notice).toBeInViewport({ ratio: 1 });
  await expect(notice).toContainText("no quotation or mention “q999”. This");
  await expect(notice.getByRole("link")).toHaveText(["Jens Stoltenberg"]);
  const { y = 0, height = 0 } = (await notice.boundingBox()) ?? {};
  expect(y + height).toBeLessThanOrEqual((await top(page, "nord-stream")) + 1);
  await notice.getByRole("link").click();
  await expect(page).toHaveURL(`${nato}/sections/nord-stream?speaker=stoltenberg`);
  await expect(notice).toBeHidden();
});

test("another article typed into the same tab does not begin where the first one was read", async ({
  page,
}) => {
  await open(page, `${nato}/sections/nord-stream`);
  await page.mouse.wheel(0, 400);
  await still(page);
  await page.waitForFunction(() => sessionStorage.length > 0);
  const key = await page.evaluate(() => {
    const [name = ""] = Object.keys(sessionStorage);
    const kept = sessionStorage.getItem(name) ?? "";
    sessionStorage.setItem("on-record:place:default", kept);
    return kept;
  });
  expect(key).toContain("nord-stream");
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.goto("/articles/the-harbour-vote");
  await page.waitForLoadState("load");
  await still(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});
