// A page that was made beforehand can be read whether or not its data and code can be had.
import { expect, type Page, type Route, test } from "@playwright/test";
import { some } from "../scripts/depth";
import { nato, takenOver } from "./reading-page";

test.describe.configure({ timeout: 180_000 });

const data = /\/(articles|library)\/[^/]+\.json$/;

// What is being answered when a test ends need not be.
test.afterEach(({ page }) => page.unrouteAll({ behavior: "ignoreErrors" }));

/** Every kind of page that is made beforehand, with words that only its content has. */
const pages: Readonly<Record<string, string>> = {
  [nato]: "Nord Stream",
  [`${nato}?speaker=blinken`]: "Nord Stream",
  [`${nato}/sections/nord-stream#q1`]: "Nord Stream",
  [`${nato}/quotations`]: "Nord Stream",
  [`${nato}/matrix`]: "Nord Stream",
  [`${nato}/voices`]: "Jamie Shea",
  [`${nato}/speakers/shea`]: "Jamie Shea",
  [`${nato}/topics/nord-stream`]: "Nord Stream",
  [`${nato}/countries/UA`]: "Ukraine",
  "/": "Blinken brings",
};

const failures: Readonly<Record<string, (route: Route) => Promise<void> | void>> = {
  "is cut off": (route) => route.abort(),
  "is answered by a page to log in": (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Welcome</title>" }),
  "is not there": (route) => route.fulfill({ status: 404, body: "" }),
  "is a fault of the server": (route) => route.fulfill({ status: 500, body: "" }),
  "ends too early": async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length / 2) });
  },
  "never comes": () => {},
};

/** What a page says to readers, and the answer to whether it says that only reading works. */
function note(page: Page) {
  return page.locator(".page-note");
}

for (const [what, fail] of Object.entries(failures)) {
  const tag = what === "is cut off" ? [] : ["@full"];
  test(`data that ${what} leaves every made page as it was`, { tag }, async ({ context }) => {
    let isFailing = true;
    await context.route(data, (route) => (isFailing ? fail(route) : route.continue()));
    const opened = await Promise.all(
      some(Object.entries(pages), 3).map(async ([address, words]) => {
        const page = await context.newPage();
        await page.goto(address);
        const made = await page.locator("#root").textContent();
        expect(made, address).toContain(words);
        return { page, address, made };
      }),
    );
    for (const { page, address, made } of opened) {
      await expect(note(page), address).toContainText("You can read this page", {
        timeout: 40_000,
      });
      expect(await page.locator("#root").textContent(), address).toBe(made);
      await expect(page.getByRole("alert")).toHaveCount(1);
    }
    isFailing = false;
    for (const { page, address } of opened) {
      await page.bringToFront();
      await note(page).getByRole("button", { name: "Try again" }).click();
      await takenOver(page);
      await expect(note(page), address).toHaveCount(0);
      await expect(page.getByRole("alert"), address).toHaveCount(0);
    }
  });
}

test("trying again in vain says so again", async ({ page }) => {
  await page.route(data, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(nato);
  await note(page).getByRole("button", { name: "Try again" }).click();
  await expect(note(page)).toContainText("You can read this page");
  await expect(page.locator("[data-paragraph]").first()).toBeVisible();
});

for (const code of ["index", "reader", "article-page"]) {
  test(`code that is lost (${code}) leaves the text as it was`, async ({ page }) => {
    await page.route(`**/assets/${code}-*.js`, (route) => route.abort());
    await page.goto(nato);
    await expect(note(page)).toContainText("You can read this page", { timeout: 20_000 });
    await expect(page.locator("[data-paragraph]").first()).toBeVisible();
    await page.unrouteAll();
    await note(page).getByRole("button", { name: "Try again" }).click();
    await takenOver(page);
    await expect(note(page)).toHaveCount(0);
  });
}

test("a page without content says that its code is lost", async ({ page }) => {
  await page.route("**/assets/index-*.js", (route) => route.abort());
  await page.goto("/read");
  await expect(note(page)).toContainText("Something went wrong");
  await page.unrouteAll();
  await note(page).getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
