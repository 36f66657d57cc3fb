// A newer version is deployed while a tab is open, without a service worker: the code that the tab
// has not loaded yet is gone.
import { expect, type Page, test } from "@playwright/test";
import { OwnServer } from "./own-server";
import { expectView, marksOf, nato, ready, scrollTo, takenOver, viewOf } from "./reading-page";

test.skip(({ isMobile }) => isMobile, "versions are the same on a phone");

test.describe.configure({ timeout: 120_000 });

let server: OwnServer;

test.beforeEach(async () => {
  server = new OwnServer();
  await server.start();
});

test.afterEach(async () => {
  await server.remove();
});

/** Opens an address of the version before, and deploys the next one once the page rests. */
async function openThenDeploy(page: Page, address: string): Promise<void> {
  const rests = page.waitForResponse(/after-load-.*\.js/);
  await page.goto(server.address + address);
  await ready(page);
  await rests;
  await page.waitForTimeout(300);
  server.deploy("B");
}

/** How often the page has been loaded since this was called. */
function loads(page: Page): () => number {
  let count = 0;
  page.on("load", () => {
    count += 1;
  });
  return () => count;
}

const wordmark = (page: Page) => page.locator(".wordmark");

test("a page whose code is gone is loaded anew, at the address that was gone to", {
  tag: "@full",
}, async ({ page }) => {
  await openThenDeploy(page, `${nato}?speaker=blinken`);
  const count = loads(page);
  await page.getByRole("link", { name: "Matrix", exact: true }).click();
  await expect(page.getByRole("table")).toBeVisible({ timeout: 20_000 });
  await expect(page).toHaveURL(`${server.address}${nato}/matrix?speaker=blinken`);
  await expect(wordmark(page)).toHaveText("On Record B", { timeout: 20_000 });
  expect(count()).toBe(1);
});

test("a part whose code is gone brings the page to the new version, view and place kept", {
  tag: "@full",
}, async ({ page }) => {
  await openThenDeploy(page, `${nato}?speaker=blinken`);
  await scrollTo(page, "p25");
  await page.waitForTimeout(600);
  const before = await viewOf(page);
  const count = loads(page);
  await page.getByRole("button", { name: "Keyboard" }).click();
  await expect(wordmark(page)).toHaveText("On Record B", { timeout: 20_000 });
  await ready(page);
  await expectView(
    page,
    { ...before, title: before.title.replace(/On Record$/, "On Record B") },
    "",
  );
  expect(count()).toBe(1);
});

test("where a missing file is answered with a page, it is the same", { tag: "@full" }, async ({
  page,
}) => {
  await openThenDeploy(page, nato);
  await page.route(/assets\/quotations-page-[^B]*\.js/, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>On Record</title>" }),
  );
  await page.getByRole("link", { name: "Quotations", exact: true }).click();
  await expect(page.locator("[data-quotation]").first()).toBeVisible({ timeout: 20_000 });
  await expect(wordmark(page)).toHaveText("On Record B", { timeout: 20_000 });
});

test("code that is still gone after that is said to be, after one reload", {
  tag: "@full",
}, async ({ page }) => {
  await page.route(/assets\/matrix-page-/, (route) => route.fulfill({ status: 404, body: "" }));
  await openThenDeploy(page, nato);
  const count = loads(page);
  await page.getByRole("link", { name: "Matrix", exact: true }).click();
  // The page that was made beforehand can be read without its code.
  const note = page.locator(".page-note");
  await expect(note).toContainText("You can read this page", { timeout: 20_000 });
  await expect(page.getByRole("table")).toBeVisible();
  expect(count()).toBe(1);
  await page.unroute(/assets\/matrix-page-/);
  await note.getByRole("button", { name: "Try again" }).click();
  await takenOver(page);
  await expect(wordmark(page)).toHaveText("On Record B");
  await expect(note).toHaveCount(0);
  await expect(page.getByRole("table")).toBeVisible();
});

test("a page whose server is away stays as it is", { tag: "@full" }, async ({ page }) => {
  await openThenDeploy(page, nato);
  await server.end();
  const count = loads(page);
  await marksOf(page, "q1").first().click();
  await expect(page.getByRole("alert")).toContainText("You may be offline");
  await expect(page.locator("[data-paragraph]").first()).toBeVisible();
  await page.waitForTimeout(500);
  expect(count()).toBe(0);
});
