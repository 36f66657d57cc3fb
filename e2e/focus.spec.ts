// The focus is never lost: what has it and goes away hands it on to what stands there instead.
import { expect, type Page, test } from "@playwright/test";
import { expectFocusSeen, keyTo } from "./focus-seen";
import { facetValue, nato, open, openPage, still } from "./reading-page";

test.skip(({ isMobile }) => isMobile, "a phone has no keyboard");

/** A link or button is focused and pressed by the keyboard. */
async function press(page: Page, name: RegExp, role: "button" | "link" = "button") {
  await page.getByRole(role, { name }).first().press("Enter");
}

const heading = (page: Page) => page.locator("main h1");

test("another page takes the focus to its heading, with its own title", async ({ page }) => {
  await open(page, nato);
  const titles = [await page.title()];
  for (const [tab, title] of [
    [/^Quotations$/, "Quotations"],
    [/^Matrix$/, "Speakers by topics"],
    [/^Voices$/, "Voices"],
    [/^Jamie Shea$/, "Jamie Shea"],
    [/^In all articles$/, "Jamie Shea"],
    [/^Library$/, "Library"],
    [/^Search all texts/, "Search"],
  ] as const) {
    await press(page, tab, "link");
    await expect(heading(page)).toHaveText(title);
    await expect(heading(page)).toBeFocused();
    await expectFocusSeen(page);
    titles.push(await page.title());
  }
  expect(new Set(titles).size).toBe(titles.length);
});

test("another page begins at its top, however far down the one before was", async ({ page }) => {
  await open(page, nato);
  await page.locator("[data-paragraph]").last().scrollIntoViewIfNeeded();
  await press(page, /^Voices$/, "link");
  await expect(heading(page)).toHaveText("Voices");
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toBeInViewport();
  await expectFocusSeen(page);
});

test("a page that is long in coming takes the focus when it is there", async ({ page }) => {
  await openPage(page, "/");
  await page.route("**/articles/nato-brussels-2021.json", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await press(page, /Blinken brings/, "link");
  await page.locator("main.skeleton").waitFor({ state: "attached" });
  await expect(heading(page)).toBeFocused();
});

test("a section gone to from another page takes the focus, and Tab goes on from there", async ({
  page,
}) => {
  await open(page, nato);
  await press(page, /^Quotations$/, "link");
  await page.locator(".quotation-place", { hasText: "Afghanistan" }).first().press("Enter");
  const section = page.locator('h2[data-heading]:has-text("Afghanistan")').first();
  await expect(section).toBeFocused();
});

test("going back gives the focus back to what had it", async ({ page }) => {
  await open(page, `${nato}?speaker=shea`);
  await press(page, /^Quotations$/, "link");
  await expect(heading(page)).toBeFocused();
  const place = page.locator(".quotation-place").nth(1);
  await place.press("Enter");
  await page.locator("[data-paragraph]:visible").first().waitFor();
  await still(page);
  await page.goBack();
  await expect(page.locator(".quotation-place").nth(1)).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("link", { name: "Quotations", exact: true })).toBeFocused();
  await expect(facetValue(page, "speaker", "Jamie Shea")).toHaveAttribute("aria-pressed", "true");
  await expectFocusSeen(page);
});

test("buttons that clear filters and go leave the focus in the filters", async ({ page }) => {
  await open(page, `${nato}?speaker=shea&speaker=maas&topic=cyber`);
  await press(page, /^Clear topics/);
  await expect(page).not.toHaveURL(/topic/);
  await expect(page.getByRole("heading", { name: "Topics" })).toBeFocused();
  await expectFocusSeen(page);
  await press(page, /^Clear all filters/);
  await expect(page).toHaveURL(nato);
  await expect(page.locator(".side-filters .facets-summary > div")).toBeFocused();
  await expect(page.locator(":focus")).toContainText("Everything is shown");
  await expectFocusSeen(page);
});

test("a chosen value from further down the list keeps the focus when it is let go", async ({
  page,
}) => {
  await open(page, "/articles/the-night-ferry");
  const find = page.getByRole("searchbox", { name: "Find a speaker" });
  const values = page.locator("[data-facet=speaker] .facet-value");
  const few = await values.count();
  await page.locator("[data-facet=speaker]").getByRole("button", { name: /more$/ }).click();
  const name = (await values.last().locator(".facet-name").textContent()) ?? "";
  await page
    .locator("[data-facet=speaker]")
    .getByRole("button", { name: /^Show fewer/ })
    .click();
  await find.fill(name);
  await values.first().press("Space");
  await expect(values.first()).toHaveAttribute("aria-pressed", "true");
  await find.fill("");
  await expect(values).toHaveCount(few + 1);
  await values.last().press("Space");
  await expect(values.last()).toHaveAttribute("aria-pressed", "false");
  await expect(values.last()).toBeFocused();
});

test("a notice that is dismissed leaves the focus on the page", async ({ page }) => {
  await open(page, `${nato}/sections/nope`);
  await press(page, /^Dismiss/);
  await expect(page.getByRole("alert")).toBeHidden();
  await expect(page.getByRole("main")).toBeFocused();
});

test("the focus view hands the focus on and back", async ({ page }) => {
  await open(page, `${nato}?speaker=blinken`);
  // A name that the focus view folds away: its own are the chosen speaker's.
  await page.keyboard.press("f");
  const hidden = page.locator(".row[hidden] button[data-label-for]:not(.s0)").first();
  const row = await page
    .locator(".row[hidden]:has(button[data-label-for])")
    .first()
    .getAttribute("data-paragraph-number");
  expect(await hidden.count()).toBe(1);
  await page.keyboard.press("f");
  await expect(page.locator(".row[hidden]")).toHaveCount(0);
  await facetValue(page, "speaker", "Antony Blinken").press("Space");
  await expect(page).toHaveURL(nato);
  await page.locator(`.row[data-paragraph-number="${row}"] button[data-label-for]`).first().focus();
  await page.evaluate((address) => {
    // The selection comes back without taking the focus, as by another tab's link.
    window.history.pushState({ key: "x", idx: 0 }, "", address);
    window.dispatchEvent(new PopStateEvent("popstate", { state: window.history.state }));
  }, `${nato}?speaker=blinken&view=focus`);
  await expect(page.locator(".row[hidden]").first()).toBeAttached();
  const focused = page.locator(":focus");
  await expect(focused).toHaveClass(/collapsed/);
  await expectFocusSeen(page);
  await focused.press("Enter");
  await expect(focused).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("f");
  await expect(page.locator(".collapsed")).toHaveCount(0);
  await expect(page.locator("main:focus, main :focus")).toHaveCount(1);
});

test("panels take the focus, keep it, and give it back", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, nato);
  for (const [name, title] of [
    [/^Filters/, "Filters"],
    [/^Sections/, "Sections"],
    [/^Appearance/, "Appearance"],
  ] as const) {
    const button = page.getByRole("button", { name }).first();
    const sheet = page.getByRole("dialog", { name: title });
    await button.press("Enter");
    await expect(sheet).toBeVisible();
    for (let stop = 0; stop < 6; stop += 1) {
      await expect(sheet.locator(":focus")).toHaveCount(1);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expect(button).toBeFocused();
    await expectFocusSeen(page);
  }
  await page.getByRole("button", { name: "Sections" }).press("Enter");
  const sections = page.getByRole("dialog", { name: "Sections" });
  await sections.getByRole("link").nth(2).press("Enter");
  await expect(sections).toBeHidden();
  await expect(page.locator('h2[data-heading="2"]')).toBeFocused();
});

test("at 400 % nothing that has the focus is under a bar", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 200 });
  await open(page, nato);
  await page.keyboard.press("Tab");
  await expectFocusSeen(page);
  await keyTo(page, "Tab", page.locator("button[data-label-for]").nth(3), 40);
  await keyTo(page, "Shift+Tab", page.locator("button[data-label-for]").first(), 20);
});
