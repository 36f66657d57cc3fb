// Each part of a page fails alone: it says what happened, and the rest works.
import { expect, type Page, test } from "@playwright/test";
import { some } from "../scripts/depth";
import { paragraphsOf, readArticle } from "./article-files";
import { marksOf, nato, open, openPage, takenOver } from "./reading-page";

test.skip(
  ({ isMobile }) => isMobile,
  "parts fail alike on a phone, where some are behind a button",
);

/** Has whatever renders an element whose first class this is throw instead, as a fault in the code of it would. */
async function breakPart(page: Page, className: string): Promise<void> {
  const written = new RegExp(`className:\`${className}(?: [^\`]*)?\``, "g");
  await page.route("**/assets/*.js", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(
      written,
      'className:(()=>{if(window.mended)return"";throw new RangeError("broken on purpose")})()',
    );
    await route.fulfill({ response, body });
  });
}

test.describe.configure({ timeout: 90_000 });

// What is being answered when a test ends need not be.
test.afterEach(({ page }) => page.unrouteAll({ behavior: "ignoreErrors" }));

interface Part {
  readonly className: string;
  readonly region: string;
  readonly address: string;
  /** What works meanwhile. */
  readonly rest: string;
  /** How the part comes up, where it does not by itself. */
  readonly show?: (page: Page) => Promise<void>;
}

const text = "[data-paragraph]";

const parts: readonly Part[] = [
  { className: "toolbar", region: "toolbar", address: nato, rest: text },
  { className: "section-list", region: "sections", address: nato, rest: text },
  { className: "facets", region: "filters", address: nato, rest: text },
  { className: "match-map", region: "map", address: nato, rest: text },
  { className: "article-head", region: "head", address: nato, rest: text },
  { className: "article-foot", region: "foot", address: nato, rest: text },
  {
    className: "card",
    region: "card",
    address: nato,
    rest: text,
    show: (page) => marksOf(page, "q1").first().click(),
  },
  {
    className: "key-list",
    region: "keys",
    address: nato,
    rest: text,
    show: (page) => page.getByRole("button", { name: "Keyboard" }).click(),
  },
  { className: "group", region: "nato-brussels-2021", address: "/", rest: "#find" },
  {
    className: "quotation-place",
    region: "quotations",
    address: `${nato}/quotations`,
    rest: ".take-away",
  },
  {
    className: "take-away",
    region: "exports",
    address: `${nato}/quotations`,
    rest: "[data-quotation]",
  },
  {
    className: "matrix-scroll",
    region: "overview",
    address: `${nato}/matrix`,
    rest: "[data-facet]",
  },
  {
    className: "search-hit",
    region: "search results",
    address: "/search?q=ferry",
    rest: "#search",
  },
];

for (const { className, region, address, rest, show } of some(parts, 4)) {
  test(`${address}: ${region}`, async ({ page }) => {
    await breakPart(page, className);
    await page.goto(address);
    await page.locator(rest).first().waitFor();
    if (show !== undefined) {
      await takenOver(page);
      await show(page);
    }
    const failed = page.locator(`[data-region="${region}"]`);
    await expect(failed).toContainText("This part of the page has stopped working", {
      timeout: 20_000,
    });
    await expect(failed).toContainText("broken on purpose");
    // What it was to show may come in two answers, and is tried again for each.
    await expect(async () => {
      await failed.scrollIntoViewIfNeeded({ timeout: 1000 });
      await expect(failed).toBeInViewport({ ratio: 0.9, timeout: 1000 });
    }).toPass();
    await expect(page.locator(rest).first()).toBeVisible();
    await failed.getByRole("button", { name: "Copy error details" }).click();
    await expect(failed.getByText(/Error details copied|could not be copied/)).toBeVisible();
    await page.evaluate(() => Object.assign(window, { mended: true }));
    await failed.getByRole("button", { name: "Try again" }).click();
    await expect(failed).toHaveCount(0);
  });
}

test("a fault in one section leaves the others to be read", async ({ page }) => {
  await page.route("**/assets/*.js", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /className:`row`,"data-paragraph-number":(\w+)/,
      'className:(()=>{if($1===9)throw new RangeError("broken on purpose");return"row"})(),"data-paragraph-number":$1',
    );
    await route.fulfill({ response, body });
  });
  await page.goto(nato);
  await expect(page.locator("article [role=alert]")).toContainText("broken on purpose");
  const paragraphs = paragraphsOf(readArticle("nato-brussels-2021")).length;
  const shown = await page.locator(text).count();
  expect(shown).toBeGreaterThan(paragraphs / 2);
  expect(shown).toBeLessThan(paragraphs);
});

test("code that could not be loaded is asked for again", async ({ page }) => {
  // Fetched ahead and then imported, it is asked for more than once.
  let isThere = false;
  await page.route("**/assets/card-*.js", (route) => (isThere ? route.continue() : route.abort()));
  await open(page, nato);
  await marksOf(page, "q1").first().click();
  const failed = page.locator('[data-region="card"]');
  await expect(failed).toContainText("Part of this page could not be loaded");
  isThere = true;
  await failed.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("dialog", { name: "About these words" })).toBeVisible();
});

test("an export whose code could not be loaded says so, and works when pressed again", async ({
  page,
}) => {
  let asked = 0;
  await page.route("**/assets/csv-*.js", (route) => {
    asked += 1;
    return asked === 1 ? route.abort() : route.continue();
  });
  await openPage(page, `${nato}/quotations`);
  await page.getByRole("button", { name: /^CSV/ }).click();
  const failed = page.locator('[data-region="exports"]').first();
  await expect(failed).toContainText("Part of this page could not be loaded");
  await failed.getByRole("button", { name: "Try again" }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^CSV/ }).click(),
  ]);
  expect(file.suggestedFilename()).toContain(".csv");
});
