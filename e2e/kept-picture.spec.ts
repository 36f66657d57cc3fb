// A picture that a kept file names is fetched once the reader has said so, and once.
import { expect, test } from "@playwright/test";
import { expectOpen, fileText, pick } from "./own-file";
import { openPage } from "./reading-page";

test.skip(({ isMobile }) => isMobile, "the same on a phone");

const image = { url: "https://canary.invalid/pixel.gif?reader=1", alt: "A white ferry at a quay" };

test("a foreign picture of a kept file is asked for once, after the reader's yes", async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  await context.route("https://canary.invalid/**", (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.addInitScript(() => {
    const own = Document.prototype.createElement;
    Object.assign(window, { heads: 0 });
    Document.prototype.createElement = function (this: Document, name: string, ...rest: []) {
      if (name === "h1") Object.assign(window, { heads: Reflect.get(window, "heads") + 1 });
      return own.call(this, name, ...rest);
    } as typeof own;
  });
  await openPage(page, "/");
  await pick(page, { name: "harbour.json", text: fileText({ image }) });
  await expectOpen(page, "harbour-talks");
  const show = page.getByRole("button", { name: "Show picture from canary.invalid" });
  await expect(show).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, "heads"))).toBeLessThan(12);
  await page.reload();
  await expect(show).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([]);
  await show.click();
  await expect(page.getByText("The picture could not be loaded.")).toBeVisible();
  expect(asked).toEqual([image.url]);
});
