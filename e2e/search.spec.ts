// Search in all articles: nothing of it before it is used, and the answer to the last letter typed.

import { expect, test } from "@playwright/test";
import { openPage } from "./reading-page";

const isOfSearch = (url: string) => /search[\w.-]*\.(js|json)/i.test(new URL(url).pathname);

test("nothing of the search is loaded before somebody searches", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => {
    if (isOfSearch(request.url())) loaded.push(request.url());
  });
  await page.goto("/articles/nato-brussels-2021");
  await page.locator("[data-paragraph]").first().waitFor();
  await page.waitForTimeout(1500);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForTimeout(500);
  expect(loaded).toEqual([]);
  await page.goto("/search");
  await expect(page.getByRole("searchbox")).toBeVisible();
  await page.waitForTimeout(500);
  expect(loaded.filter((url) => url.endsWith(".json"))).toEqual([]);
  const prepared = page.waitForRequest(/search\.json/);
  await page.getByRole("searchbox").fill("ferry");
  await prepared;
});

test("typing fast gives the answer to all of it, in a worker, under the policy", async ({
  page,
}) => {
  const violations: string[] = [];
  await page.exposeFunction("violated", (directive: string) => violations.push(directive));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => {
      (window as never as { violated(directive: string): void }).violated(violatedDirective);
    });
  });
  await openPage(page, "/search");
  const worker = page.waitForEvent("worker");
  const field = page.getByRole("searchbox");
  await field.pressSequentially("night ferry", { delay: 5 });
  expect((await worker).url()).toMatch(/search\.worker/);
  const hits = page.locator(".entries li");
  await expect(hits.first()).toContainText(/ferr/i);
  await expect(page).toHaveURL(/q=night\+ferry/);
  for (const hit of await hits.all()) {
    const text = await hit.textContent();
    expect(text).toMatch(/night/i);
    expect(text).toMatch(/ferr/i);
  }
  expect(violations).toEqual([]);
});

test("a letter typed while the address follows is not lost", async ({ page }) => {
  await page.addInitScript(() => {
    const replace = History.prototype.replaceState;
    History.prototype.replaceState = function (...words) {
      replace.apply(this, words);
      const field = document.querySelector<HTMLInputElement>("input[type=search]");
      if (field?.value === "n") document.execCommand("insertText", false, "ight");
    };
  });
  await openPage(page, "/search");
  const field = page.getByRole("searchbox");
  await field.pressSequentially("n");
  await expect(page).toHaveURL(/q=night/);
  await expect(field).toHaveValue("night");
});

test("where no worker can be had the page finds the same", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "Worker", {
      value: class {
        constructor() {
          throw new Error("no workers here");
        }
      },
    });
  });
  await page.goto("/search?q=afghanistan");
  await expect(page.locator(".entries li").first()).toContainText(/Afghanistan/i);
});
