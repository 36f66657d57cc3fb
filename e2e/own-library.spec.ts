// Files of the reader's own are part of the library: found, counted and taken away with the rest.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { ownArticle } from "../src/core/article/own-article.fixture";
import { pick } from "./own-file";
import { openPage } from "./reading-page";

const files = Array.from({ length: 30 }, (_, number) => ({
  name: `tide-${number}.json`,
  text: ownArticle(number),
}));

test("thirty files opened from the disk are found and counted with the library", async ({
  page,
}) => {
  await openPage(page, "/");
  await pick(page, ...files);
  const results = page.getByRole("dialog", { name: "Opened files" });
  await expect(results.getByRole("link")).toHaveCount(30);
  await results.getByRole("button", { name: "Close" }).first().click();
  await page.getByLabel("Find articles").fill("tide report 17");
  await expect(page.locator(".library-found")).toHaveText("1 article");
  const link = page.locator(".entries").getByRole("link", { name: "Tide report 17" });
  await expect(link).toHaveAttribute("href", "/device/tide-17");
  await expect(page.locator(".entries li").first()).toContainText("On this device");

  await openPage(page, "/search?q=%22number%2017%22");
  await expect(page.locator(".library-found")).toHaveText("3 passages");
  await expect(page.locator(".search-hit").first()).toContainText("On this device");

  await openPage(page, "/speakers/lund");
  await expect(page.locator(".lead")).toHaveText("90 quotations in 30 articles, newest first.");
  await openPage(page, "/speakers?find=lund");
  await expect(page.locator(".listed-entities")).toContainText("90 quotations");

  await openPage(page, "/");
  await page.getByRole("link", { name: "Who says what in all of them" }).click();
  await expect(page.locator(".lead")).toHaveText("30 of 30 files on this device, 180 quotations.");
  const matrix = page.getByRole("region", { name: "Speakers by topics" });
  await expect(matrix.getByRole("row", { name: /^Ida Lund/ })).toHaveText(/Ida Lund90·90$/);
  await expect(matrix.locator("tfoot")).toHaveText(/9090180$/);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^CSV/ }).click(),
  ]);
  const csv = readFileSync((await file.path()) ?? "", "utf8");
  expect(csv.split("\r\n").filter((line) => line !== "")).toHaveLength(181);

  await page.getByText("Choose files").click();
  await page.getByLabel("Tide report 17").click();
  await expect(page.locator(".lead")).toHaveText("29 of 30 files on this device, 174 quotations.");
  await page.getByLabel("Name of a group").fill("Harbour");
  await page.getByRole("button", { name: "Add the chosen files" }).click();
  await expect(page).toHaveURL(/\/own\?group=Harbour$/);
  await page.reload();
  await expect(page.locator(".lead")).toHaveText("29 of 30 files on this device, 174 quotations.");
});
