// The library as a whole: people in several articles, and the search of all texts.

import { expect, test } from "@playwright/test";
import { openPage } from "./reading-page";

test("a speaker's page gathers what they said in all articles, newest first", async ({ page }) => {
  await page.goto("/speakers/rendall");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Rendall/);
  const articles = page.getByRole("heading", { level: 2 });
  await expect(articles).toHaveText([/votes/, /What the night ferry was for/]);
  const quotation = page.locator("[data-quotation] blockquote a").first();
  const href = (await quotation.getAttribute("href")) ?? "";
  await quotation.click();
  await expect(page).toHaveURL(href);
  await expect(page.locator(`[data-annotation~="${href.split("#")[1]}"]`).first()).toBeInViewport();
});

test("a speaker the library does not have is said to be missing", async ({ page }) => {
  await page.goto("/speakers/nobody");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("nobody");
  await expect(page.getByRole("link", { name: "Go to the library" })).toBeVisible();
});

test("the search is loaded when somebody types, and finds every article's words", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await openPage(page, "/");
  await page.getByRole("link", { name: "Search all texts and quotations" }).click();
  await page.getByLabel("Search all texts and quotations").waitFor();
  expect(asked).not.toContain("/library/search.json");
  await page.getByLabel("Search all texts and quotations").fill("revitalise");
  const hit = page.locator(".search-hit").filter({ hasText: "Antony Blinken" }).first();
  await expect(hit.locator("mark")).toHaveText(["revitalise"]);
  expect(asked).toContain("/library/search.json");
  await expect(page).toHaveURL("/search?q=revitalise");
  await hit.getByRole("link").click();
  await expect(page).toHaveURL(/nato-brussels-2021.*\?find=revitalise#q1$/);
  await expect(page.getByRole("searchbox")).toHaveValue("revitalise");
  await expect(page.locator("[data-annotation~=q1]").first()).toBeInViewport();
  await page.goBack();
  await expect(page.locator(".search-hit").first()).toBeVisible();
});

test("articles are found by the names in them", { tag: "@phone" }, async ({ page }) => {
  await openPage(page, "/");
  await page.getByLabel("Find articles").fill("auštrevicius");
  await expect(page.locator(".entries > li")).toHaveCount(1);
  await page.getByLabel("Find articles").fill("no such words");
  await expect(page.getByText("No articles match")).toBeVisible();
});
