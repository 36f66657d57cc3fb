// What a screen reader is given: landmarks, headings, groups, sentences, and what is said.
import { expect, type Page, test } from "@playwright/test";
import { some } from "../scripts/depth";
import { paragraphsOf, readArticle } from "./article-files";
import { choose, facetValue, nato, open, openFilters, openPage } from "./reading-page";

const article = readArticle("nato-brussels-2021");

test("landmarks of the reading page", async ({ page, isMobile }) => {
  test.skip(isMobile, "what is at the edges is in sheets there");
  await open(page, nato);
  await expect(page.locator("body")).toMatchAriaSnapshot(`
    - button "Skip to the article"
    - banner:
      - link "On Record":
        - /url: /
      - button "Appearance"
    - navigation "Pages of this article":
      - link "Text"
      - link "Quotations"
      - link "Matrix"
      - link "Voices"
    - region "Reading tools":
      - group "Step through the matches":
        - button "Previous match"
        - text: /\\d+ places/
        - button "Next match"
      - group "View":
        - button "Highlight" [pressed]
        - button "Focus"
      - button "Marks"
      - button "Share"
      - button "Correct this article"
      - button "Keyboard"
    - navigation "Sections":
      - paragraph: Sections
      - list:
        - listitem:
          - link /^Opening \\d+ places$/
    - main:
      - article /^Blinken brings/:
        - heading /^Blinken brings/ [level=1]
    - region "Filters":
      - heading "Filters" [level=2]
      - paragraph: /^23 quotations and 153 mentions$/
      - paragraph: /Everything is shown/
      - heading "Speakers" [level=3]
      - group "Speakers":
        - button /^Jens Stoltenberg, \\d+ quotations/
      - heading "Topics" [level=3]
      - group "Topics"
      - heading "Countries" [level=3]
      - group "Countries"
    - status: /^23 quotations and 153 mentions$/
  `);
});

test("a marked paragraph reads as its sentences, with the speaker beside it", async ({ page }) => {
  await open(page, `${nato}/sections/afghanistan`);
  const marked = article.annotations.find(({ id }) => id === "q7")?.targets[0]?.paragraph ?? "";
  const { text = "" } = paragraphsOf(article).find(({ id }) => id === marked) ?? {};
  const row = page.locator(`.row:has([data-paragraph="${marked}"])`);
  await expect(row.getByRole("button", { name: "Maas says" })).toBeVisible();
  expect(await row.ariaSnapshot()).toContain(`- paragraph: ${text}`);
});

test("no paragraph has anything in the tree but its own text", { tag: "@full" }, async ({
  page,
}) => {
  await open(page, nato);
  const tree = await page.locator("article").ariaSnapshot();
  const plain = (text: string) => text.replaceAll(/[\s"\\]+/g, "");
  const spoken = plain(tree);
  const changed = paragraphsOf(article).filter(({ text }) => !spoken.includes(plain(text)));
  expect(changed.map(({ id }) => id)).toEqual([]);
});

test("every quotation has its speaker's name in words beside it", async ({ page }) => {
  await open(page, nato);
  const names = new Map(article.speakers.map(({ id, name, shortName }) => [id, shortName ?? name]));
  for (const { id, type, speakers = [], targets } of article.annotations) {
    if (type !== "quotation") continue;
    const row = page.locator(`.row:has([data-paragraph="${targets[0]?.paragraph}"])`);
    await expect(row.locator(".names"), id).toBeVisible();
    for (const speaker of speakers) {
      await expect(row.locator(".names"), id).toContainText(names.get(speaker) ?? id);
    }
  }
});

test("what the focus view hides leaves the tree, and its line opens it", { tag: "@full" }, async ({
  page,
}) => {
  await open(page, `${nato}?speaker=blinken`);
  await choose(page, "Focus");
  const hidden = page.locator(".row[hidden] [data-paragraph]").first();
  const words = ((await hidden.textContent()) ?? "").slice(0, 40);
  const tree = () => page.locator("article").ariaSnapshot();
  expect(await tree()).not.toContain(words);
  const fold = page.getByRole("button", { name: /without a match$/, expanded: false }).first();
  const count = await page.getByRole("button", { expanded: false }).count();
  await fold.press("Enter");
  await expect(page.getByRole("button", { name: /without a match$/, expanded: true })).toHaveCount(
    1,
  );
  await expect(page.getByRole("button", { expanded: false })).toHaveCount(count - 1);
  expect(await tree()).toContain(words);
});

/** What the live region says from now on, each with the time since, in milliseconds. */
async function listen(page: Page) {
  await page.evaluate(() => {
    const said: [string, number][] = [];
    const from = performance.now();
    const status = document.querySelector("[role=status]") as Element;
    new MutationObserver(() => {
      if (status.textContent !== "") said.push([status.textContent, performance.now() - from]);
    }).observe(status, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { said });
  });
  return () => page.evaluate(() => (window as unknown as { said: [string, number][] }).said);
}

test("the count is said once, within half a second of the last change", { tag: "@full" }, async ({
  page,
}) => {
  await open(page, nato);
  await openFilters(page);
  await page.waitForTimeout(600);
  const said = await listen(page);
  // Pressed in the page, so that the time is that of the page alone.
  await page.evaluate(async () => {
    const values = document.querySelectorAll<HTMLElement>("[data-facet=speaker] .facet-value");
    for (const value of [...values].slice(0, 2)) {
      value.click();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  await expect(facetValue(page, "speaker", "Antony Blinken")).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect.poll(async () => (await said()).length).toBe(1);
  const [[text, time] = ["", Number.NaN]] = await said();
  expect(text).toMatch(/^\d+ of 23 quotations and \d+ of 153 mentions, in \d of \d sections$/);
  expect(time).toBeLessThan(1000);
  await page.waitForTimeout(500);
  expect(await said()).toHaveLength(1);
});

const fields = [
  ["library", "/", "ferry"],
  ["search", "/search", "alliance"],
  ["quotations", `${nato}/quotations`, "russia"],
] as const;
for (const [name, address, words] of some(fields, 2)) {
  test(`what is found is said once typing pauses: ${name}`, async ({ page }) => {
    await openPage(page, address);
    await expect(page.getByRole("status")).toHaveCount(1);
    const field = page.locator("main input[type=search]");
    await field.focus();
    await page.waitForTimeout(600);
    const said = await listen(page);
    await field.pressSequentially(words, { delay: 60 });
    await expect.poll(async () => (await said()).length).toBeGreaterThan(0);
    await page.waitForTimeout(800);
    await expect.poll(async () => (await said()).at(-1)?.[0]).toMatch(/\d/);
    // A pause of a busy machine may come between.
    expect((await said()).length).toBeLessThanOrEqual(words.length / 2);
  });
}
