// A reader has the page translated by the browser, which takes React's text nodes out of it. Nothing
// throws, every control goes on working, and every count is the one of now.
import { expect, type Page, test } from "@playwright/test";
import { readArticle } from "./article-files";
import { allowClipboard, loaded, marksOf, nato, open, openPage, still } from "./reading-page";
import { nothing, Reference } from "./reference";
import { hold } from "./taking-over";
import { bringTranslator, heldTexts, translate } from "./translation";

const article = readArticle("nato-brussels-2021");
const reference = new Reference(article);
const shea = reference.matches({ ...nothing, speaker: ["shea"] });
const [, sheaMentions] = reference.both({ ...nothing, speaker: ["shea"] });
const sheaShown = `${sheaMentions} ofa 153 mentionsa`;
const sheaStops = reference.stops({ ...nothing, speaker: ["shea"] }).length;

/** The page's errors from now on, uncaught or written to the console. */
function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}

async function openTranslated(page: Page, address: string): Promise<readonly string[]> {
  const errors = errorsOf(page);
  await allowClipboard(page.context());
  await bringTranslator(page);
  await open(page, address);
  await loaded(page);
  await translate(page);
  return errors;
}

/** A control by the words the interface gives it, which a translation leaves in its label or ends with a. */
const control = (page: Page, name: RegExp) => page.getByRole("button", { name }).first();

test("filters, counts, views, steps and cards work in a translated page", { tag: "@full" }, async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "the same controls are in sheets there: see below");
  const errors = await openTranslated(page, nato);
  const shown = page.locator(".side-filters .shown");
  const rule = page.locator(".side-filters .facets-summary");
  await expect(shown).toHaveText(/^23 quotationsa anda 153 mentionsa$/);

  const value = page.locator("[data-facet=speaker] [aria-label^='Jamie Shea']");
  await value.click();
  await expect(value).toHaveAttribute("aria-pressed", "true");
  await expect(shown).toContainText(sheaShown);
  await expect(page.getByRole("status")).toContainText(sheaShown);
  await expect(rule).toContainText("Sheaa");
  const other = page.locator("[data-facet=speaker] [aria-label^='Jens Stoltenberg']");
  await other.click();
  await expect(rule).toContainText("Stoltenberga ora Sheaa");
  await expect(page.locator("[data-facet=speaker] .facet-rule")).toBeVisible();
  await other.click();
  await expect(shown).toContainText(sheaShown);
  await expect(rule).not.toContainText("Stoltenberg");
  await expect(page.locator(".facet-rule")).toHaveCount(0);

  for (const step of [1, 2]) {
    await control(page, /^Next match/).click();
    await expect(page.getByTestId("place")).toHaveText(`${step} ofa ${sheaStops}`);
  }

  await control(page, /^Focus/).click();
  const collapsed = page.locator("article .collapsed").first();
  await expect(collapsed).toContainText("withouta");
  await collapsed.click();
  await expect(collapsed).toHaveAttribute("aria-expanded", "true");
  await value.click();
  await expect(shown).toHaveText(/^23 quotationsa/);
  await control(page, /^Highlight/).click();
  await expect(collapsed).toBeHidden();

  await marksOf(page, shea[0] ?? "")
    .first()
    .click();
  const card = page.getByRole("dialog");
  await expect(card).toContainText("Jamiea Sheaa");
  await card.locator(".card-buttons button").last().click();
  await expect(card).toContainText("Linka copieda");
  await card.locator(".card-buttons button").first().click();
  await expect(page).toHaveURL(/speaker=shea/);
  await expect(card).toBeHidden();
  expect(errors).toEqual([]);
});

test("pages of an article and the library can be gone to and back from in a translated page", {
  tag: "@full",
}, async ({ page }) => {
  const errors = await openTranslated(page, `${nato}?speaker=shea`);
  const tabs = page.locator(".tabs a");
  await tabs.nth(1).click();
  await expect(page).toHaveURL(/quotations/);
  const rows = page.locator("[data-quotation]");
  await expect(rows.first()).toBeVisible();
  await page.getByRole("searchbox").first().fill("russia");
  await expect(page).toHaveURL(/find=russia/);
  await expect(page.locator("mark").first()).toBeVisible();
  await page.getByRole("searchbox").first().fill("");
  await expect(page.locator("mark")).toHaveCount(0);
  await page.locator("main select").first().selectOption("topic");
  await expect(page.locator(".group-title").first()).toBeVisible();
  await rows.first().locator(".take-one button").first().click();
  await tabs.nth(2).click();
  await expect(page.locator(".matrix")).toBeVisible();
  await page.locator("main select").nth(2).selectOption("words");
  await tabs.nth(3).click();
  await expect(page.locator(".share-table").first()).toBeVisible();
  await page.locator(".share-table a").first().click();
  await expect(page).toHaveURL(/speakers\/shea/);
  await page.locator("main select").first().selectOption({ index: 1 });
  await page.locator("main select").nth(1).selectOption({ index: 1 });
  await page.locator("main select").first().selectOption({ index: 0 });
  await page.locator(".wordmark").click();
  await expect(page.locator("main article").first()).toBeVisible();
  await page.getByRole("searchbox").fill("ferry");
  await expect(page.locator(".library-found")).toHaveText(/^\d articles?a$/);
  await page.getByRole("searchbox").fill("");
  for (let back = 0; back < 4; back += 1) await page.goBack();
  await expect(page.locator("main h1")).toBeVisible();
  for (let forward = 0; forward < 4; forward += 1) await page.goForward();
  await expect(page.locator("main article").first()).toBeVisible();
  expect(errors).toEqual([]);
});

test("sheets open, change and close in a translated page", { tag: "@full" }, async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, "there are no sheets beside a wide text");
  const errors = await openTranslated(page, nato);
  await control(page, /^Filters/).click();
  const sheet = page.getByRole("dialog");
  await sheet.locator("[data-facet=speaker] [aria-label^='Jamie Shea']").click();
  await expect(sheet.locator(".sheet-foot")).toContainText(sheaShown);
  await sheet.locator(".sheet-foot button").click();
  await expect(page.locator(".badge")).toContainText("1");
  await control(page, /^Filters/).click();
  await sheet.locator("[data-facet=speaker] [aria-label^='Jens Stoltenberg']").click();
  await sheet.locator(".sheet-foot button").click();
  await expect(page.locator(".badge")).toContainText("2");
  await control(page, /^Sections/).click();
  await sheet.locator("a").last().click();
  await expect(page).toHaveURL(/sections/);
  await still(page);
  expect(errors).toEqual([]);
});

test("a page translated before the app has taken it over works all the same", {
  tag: "@full",
}, async ({ page }) => {
  const errors = errorsOf(page);
  await bringTranslator(page);
  const release = await hold(page, "**/articles/nato-brussels-2021.json");
  await page.goto(nato, { waitUntil: "commit" });
  await page.locator("[data-paragraph]").first().waitFor();
  await translate(page);
  release();
  await page.waitForLoadState("networkidle");
  await control(page, /^Next match/).click();
  await expect(page.getByTestId("place")).toHaveText(`1 ofa ${reference.stops(nothing).length}`);
  expect(errors).toEqual([]);
});

const addresses = [
  "/",
  "/search?q=alliance",
  `${nato}?speaker=shea&topic=cyber&view=focus`,
  `${nato}/sections/nope?speaker=nobody#q999`,
  `${nato}/quotations?group=speaker&find=russia&speaker=shea`,
  `${nato}/matrix`,
  `${nato}/voices`,
  `${nato}/speakers/shea`,
  `${nato}/speakers/shea?beside=austrevicius`,
  `${nato}/speakers/nobody`,
  "/speakers/rendall",
  "/articles/nato",
  "/no/such/page",
];

test("outside of the article React holds on to no text by itself", { tag: "@full" }, async ({
  page,
}) => {
  test.slow();
  for (const address of addresses) {
    await openPage(page, address);
    expect((await page.evaluate(heldTexts)).elsewhere, address).toEqual([]);
  }
  await open(page, nato);
  for (const mark of [marksOf(page, "q7").first(), page.locator(".mark .mark").first()]) {
    await mark.click();
    await page.getByRole("dialog").waitFor();
    const { inText, elsewhere } = await page.evaluate(heldTexts);
    expect(elsewhere).toEqual([]);
    // What is looked for is there to be found.
    expect(inText).toBeGreaterThan(100);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
});
