// What a reader meets when something is missing, late or broken; and what is remembered.
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { expect, type Page, test } from "@playwright/test";
import { some } from "../scripts/depth";
import { nato, open, openPage } from "./reading-page";

const file = "**/articles/nato-brussels-2021.json";

test("an unknown article is said to be missing, with the nearest there are", async ({ page }) => {
  await page.goto("/articles/nato-brussels");
  await expect(page.getByRole("alert")).toContainText("There is no article “nato-brussels”");
  await page.getByRole("link", { name: /Blinken brings NATO/ }).click();
  await expect(page.locator("[data-paragraph]").first()).toBeVisible();
});

/** Follows the library's link to the article: the page is shown by the app, and not as it was made. */
async function follow(page: Page): Promise<void> {
  await openPage(page, "/");
  await page.getByRole("link", { name: /Blinken brings/ }).click();
}

const stillReadable = /You can read this page, but filters and buttons will not work/;

test("a failing server is asked again, then there is a button to try again", {
  tag: "@full",
}, async ({ page }) => {
  let asked = 0;
  await page.route(file, (route) => {
    asked += 1;
    return route.fulfill({ status: 503, body: "busy" });
  });
  await follow(page);
  await expect(page.getByRole("alert")).toContainText("503", { timeout: 10_000 });
  expect(asked).toBe(3);
  await page.unroute(file);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("[data-paragraph]").first()).toBeVisible();
});

const broken = {
  "cut short": { body: '{"formatVersion": "1.0", "id": "x', says: /is not JSON|ends/i },
  "of another kind": { body: '{"hello": 1}', says: /headline/ },
  "not UTF-8": { body: Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]), says: /UTF-8/ },
};

for (const [what, { body, says }] of some(Object.entries(broken), 2)) {
  test(`a file that is ${what} is refused with what is wrong in it`, async ({ page }) => {
    await page.route(file, (route) => route.fulfill({ contentType: "application/json", body }));
    await follow(page);
    await expect(page.getByRole("alert")).toContainText("cannot be shown");
    await expect(page.locator(".problems")).toContainText(says);
    await expect(page.getByRole("link", { name: "Go to the library" })).toBeVisible();
    await page.goto(nato);
    await expect(page.getByRole("alert")).toContainText(stillReadable);
    await expect(page.locator("[data-paragraph]").first()).toBeVisible();
  });
}

test("a page made beforehand stays when its article cannot be had, until it is tried again", {
  tag: "@full",
}, async ({ page }) => {
  let asked = 0;
  await page.route(file, (route) => {
    asked += 1;
    return route.fulfill({ status: 503, body: "busy" });
  });
  await page.goto(nato);
  const line = page.getByRole("alert");
  await expect(line).toContainText(stillReadable, { timeout: 10_000 });
  expect(asked).toBe(3);
  await expect(page.locator("[data-paragraph]").first()).toBeVisible();
  await page.unroute(file);
  await line.getByRole("button", { name: "Try again" }).click();
  await expect(line).toHaveCount(0);
  await page.locator(".stepper").getByRole("button", { name: "Next match" }).click();
  await expect(page).toHaveURL(/#/);
});

const skeletonSeen = (page: Page) =>
  page.evaluate(() => {
    const skeleton = document.querySelector(".skeleton");
    return skeleton !== null && Number(getComputedStyle(skeleton).opacity) > 0.5;
  });

test("a slow article shows its skeleton, but not at once", async ({ page }) => {
  await openPage(page, "/");
  await page.route(file, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await route.continue();
  });
  const atFirst = await page.evaluateHandle(() => ({
    opacity: new Promise<string>((resolve) => {
      new MutationObserver((_, observer) => {
        const skeleton = document.querySelector(".skeleton");
        if (skeleton === null) return;
        observer.disconnect();
        resolve(getComputedStyle(skeleton).opacity);
      }).observe(document.body, { childList: true, subtree: true });
    }),
  }));
  await page.getByRole("link", { name: /Blinken brings/ }).click();
  expect(await atFirst.evaluate(({ opacity }) => opacity)).toBe("0");
  await expect.poll(() => skeletonSeen(page)).toBe(true);
  await expect(page.locator("[data-paragraph]").first()).toBeVisible();
});

test("nearing a link fetches the article before it is followed", async ({ page, isMobile }) => {
  test.skip(isMobile, "there is no hover on a phone");
  await openPage(page, "/");
  const asked = page.waitForRequest(file);
  await page.getByRole("link", { name: /Blinken brings/ }).hover();
  await asked;
  await expect(page).toHaveURL("/");
});

test("theme and text size are remembered, and are there before the app is", async ({ page }) => {
  await open(page, nato);
  await page.getByRole("button", { name: "Appearance" }).click();
  await page.getByRole("radio", { name: "Dark" }).check({ force: true });
  await page.getByRole("radio", { name: "Text size 4 of 5" }).check({ force: true });
  await page.route("**/assets/index-*.js", (route) => route.abort());
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("html")).toHaveAttribute("data-text-size", "4");
});

test("no scroll bar is bright in the dark", { tag: "@full" }, async ({ page, isMobile }) => {
  test.skip(isMobile, "the panel is in a sheet there");
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, nato);
  const panel = await page.locator(".side-filters").boundingBox();
  if (panel === null) throw new RangeError("the filters are not there");
  const width = 12;
  const clip = { ...panel, x: panel.x + panel.width - width, width, height: 300 };
  const picture = await loadImage(await page.screenshot({ clip }));
  const context = createCanvas(picture.width, picture.height).getContext("2d");
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  expect(Math.max(...data.filter((_, at) => at % 4 !== 3))).toBeLessThan(0xa0);
});

test("a panel that fails takes only itself down", async ({ page, isMobile }) => {
  test.skip(isMobile, "the panel is in a sheet there");
  await page.route("**/assets/facet-panel-*.js", (route) => route.abort());
  await open(page, nato);
  await expect(page.getByRole("alert")).toContainText("This part of the page has stopped working");
  await expect(page.locator("[data-paragraph]").first()).toBeVisible();
  await page.locator(".stepper").getByRole("button", { name: "Next match" }).click();
  await expect(page).toHaveURL(/#/);
});
