// What there is without a network, and how a page gets from one version of the app to the next.
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { some } from "../scripts/depth";
import { OwnServer } from "./own-server";
import { facetValue, nato, ready, takenOver } from "./reading-page";

test.use({ serviceWorkers: "allow" });
test.skip(({ isMobile }) => isMobile, "the service worker is the same on a phone");
test.describe.configure({ timeout: 90_000 });

let server: OwnServer;

test.beforeEach(async () => {
  server = new OwnServer();
  await server.start();
});

test.afterEach(async () => {
  await server.remove();
});

/** Waits until the app, and what the page has read, is kept. */
async function kept(page: Page, file: string): Promise<void> {
  await page.evaluate(async (name) => {
    await navigator.serviceWorker.ready;
    const isKept = async () => {
      for (const each of await caches.keys()) {
        const keys = await (await caches.open(each)).keys();
        if (keys.some(({ url }) => url.includes(name))) return true;
      }
      return false;
    };
    while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 50));
  }, file);
}

/** A first visit to the library and an article, after which the server is gone. */
async function visitAndEnd(page: Page): Promise<void> {
  await page.goto(`${server.address}/`);
  await takenOver(page);
  await page.getByRole("link", { name: /Blinken brings/ }).click();
  await ready(page);
  await kept(page, "nato-brussels-2021.json");
  await kept(page, "nato-brussels-2021.prepared.json");
  await server.end();
}

async function newTab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.address + address);
  return page;
}

test("after one visit, the library, the article and all its addresses open without a server", async ({
  page,
  context,
}) => {
  await visitAndEnd(page);

  const library = await newTab(context, "/");
  await expect(library.getByRole("link", { name: /Blinken brings/ })).toBeVisible();
  await library.getByLabel("Find articles").fill("auštrevicius");
  await expect(library.locator(".entries > li")).toHaveCount(1);

  const section = await newTab(context, `${nato}/sections/nord-stream?speaker=blinken`);
  await ready(section);
  await expect(section.getByRole("heading", { level: 2, name: /Nord Stream/ })).toBeInViewport();
  const blinken = facetValue(section, "speaker", "Antony Blinken");
  await expect(blinken).toHaveAttribute("aria-pressed", "true");
  const before = await section.locator(".shown").textContent();
  await facetValue(section, "speaker", "Jens Stoltenberg").click();
  await expect(section.locator(".shown")).not.toHaveText(before ?? "");
  await expect(section).toHaveURL(/speaker=blinken&speaker=stoltenberg/);

  const quotation = await newTab(context, `${nato}/sections/afghanistan#q7`);
  await ready(quotation);
  await expect(quotation.locator('[data-annotation~="q7"]').first()).toBeInViewport();

  const quotations = await newTab(context, `${nato}/quotations?topic=nord-stream`);
  await expect(quotations.locator("[data-quotation]").first()).toBeVisible();
  const shown = await quotations.locator("[data-quotation]").count();
  await facetValue(quotations, "topic", "Nord Stream 2").click();
  await expect.poll(() => quotations.locator("[data-quotation]").count()).toBeGreaterThan(shown);

  const others = [
    [`${nato}/matrix`, /Speakers/],
    [`${nato}/voices`, /Voices/],
    [`${nato}/speakers/blinken`, /Antony Blinken/],
    ["/speakers/blinken", /Antony Blinken/],
  ] as const;
  for (const [address, heading] of some(others, 1)) {
    const tab = await newTab(context, address);
    await expect(tab.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await tab.close();
  }
});

test("the tab of the first visit goes on without a server", { tag: "@full" }, async ({ page }) => {
  await visitAndEnd(page);
  await page.getByRole("link", { name: "Quotations", exact: true }).click();
  await expect(page.locator("[data-quotation]").first()).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^CSV/ }).click(),
  ]);
  expect(file.suggestedFilename()).toContain("nato-brussels-2021");
  await page.reload();
  await expect(page.locator("[data-quotation]").first()).toBeVisible();
});

test("an article that has not been read says so without a network, and opens with one", {
  tag: "@full",
}, async ({ page, context }) => {
  await visitAndEnd(page);
  await context.setOffline(true);
  const tab = await newTab(context, "/articles/river-water-talks");
  await expect(tab.getByRole("alert")).toContainText("not been opened on this device", {
    timeout: 5000,
  });
  await expect(tab.locator(".skeleton")).toHaveCount(0);
  await server.start();
  await context.setOffline(false);
  await tab.getByRole("button", { name: "Try again" }).click();
  await ready(tab);
});

test("the search works without a server once it has been used", { tag: "@full" }, async ({
  page,
  context,
}) => {
  await page.goto(`${server.address}/search?q=ferry`);
  await expect(page.locator(".search-hit").first()).toBeVisible();
  await kept(page, "library/search.json");
  await server.end();
  const tab = await newTab(context, "/search?q=afghanistan");
  await expect(tab.locator(".search-hit").first()).toBeVisible();
});

test("nothing of the service worker is fetched before a first page is loaded", {
  tag: "@full",
}, async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(server.address + nato, { waitUntil: "load" });
  expect(asked.filter((path) => /after-load|sw\.js/.test(path))).toEqual([]);
  await kept(page, "nato-brussels-2021.json");
});

const headline = "Blinken brings NATO";

/** A newer version whose article and catalogue say something else as well. */
function deployNewer(): void {
  server.deploy("B", () => {
    for (const path of ["articles/nato-brussels-2021.json", "articles/catalogue.json"]) {
      server.write(path, server.read(path).replaceAll(headline, `Newly: ${headline}`));
    }
  });
}

/** All that tells versions apart on an article's page. */
async function versionOf(page: Page): Promise<{ code: string; article: string }> {
  return {
    code: (await page.locator(".wordmark").textContent()) ?? "",
    article: (await page.locator("h1").textContent()) ?? "",
  };
}

test("a new version is offered and not forced, and no page is put together from two", {
  tag: "@full",
}, async ({ page, context }) => {
  await page.goto(server.address + nato);
  await ready(page);
  await kept(page, "nato-brussels-2021.prepared.json");
  const { article } = await versionOf(page);
  deployNewer();

  // Opened anew, everything is of the version before, and the new one is offered.
  await page.goto(`${server.address}${nato}/sections/nord-stream?speaker=blinken`);
  await ready(page);
  expect(await versionOf(page)).toEqual({ code: "On Record", article });
  const offer = page.getByRole("status").filter({ hasText: "A new version is ready" });
  await expect(offer).toBeVisible({ timeout: 30_000 });
  const library = await newTab(context, "/");
  await expect(library.getByRole("link", { name: headline })).not.toContainText("Newly");
  await expect(library.locator(".wordmark")).toHaveText("On Record");
  await library.close();

  // It can be put off.
  await offer.getByRole("button", { name: "Not now" }).click();
  await expect(offer).toBeHidden();
  await page.reload();
  await expect(offer).toBeVisible();
  expect(await versionOf(page)).toEqual({ code: "On Record", article });

  // Taken, everything is new, at the same address and place; what has been read is there without a server.
  await page.mouse.wheel(0, 500);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
  const { pathname, search } = new URL(page.url());
  await Promise.all([
    page.waitForEvent("load"),
    offer.getByRole("button", { name: "Reload" }).click(),
  ]);
  await ready(page);
  expect(await versionOf(page)).toEqual({ code: "On Record B", article: `Newly: ${article}` });
  const now = new URL(page.url());
  expect(now.pathname + now.search).toBe(pathname + search);
  await expect(offer).toBeHidden();
  await server.end();
  const tab = await newTab(context, nato);
  await ready(tab);
  expect(await versionOf(tab)).toEqual({ code: "On Record B", article: `Newly: ${article}` });
});

test("all tabs change to the new version together", { tag: "@full" }, async ({ page, context }) => {
  await page.goto(server.address + nato);
  await ready(page);
  await kept(page, "nato-brussels-2021.prepared.json");
  const other = await newTab(context, `${nato}/quotations?speaker=blinken`);
  await expect(other.locator("[data-quotation]").first()).toBeVisible();
  deployNewer();
  await page.reload();
  await page.getByRole("status").getByRole("button", { name: "Reload" }).click({ timeout: 30_000 });
  await expect(page.locator(".wordmark")).toHaveText("On Record B");
  await expect(other.locator(".wordmark")).toHaveText("On Record B");
  await expect(other).toHaveURL(/quotations\?speaker=blinken$/);
});

test("a file that the server has in a newer version already is shown, and not kept", {
  tag: "@full",
}, async ({ page }) => {
  await page.goto(server.address + nato);
  await kept(page, "nato-brussels-2021.prepared.json");
  const path = "articles/river-water-talks.json";
  server.write(path, server.read(path).replace(/"headline": "/, '"headline": "Newly: '));
  await page.goto(`${server.address}/articles/river-water-talks`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Newly: ");
  await page.waitForTimeout(500);
  const all = await page.evaluate(async () => {
    const names = await caches.keys();
    const keys = names.map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(keys)).flat().map(({ url }) => url);
  });
  expect(all.filter((url) => url.includes("river-water-talks.json"))).toEqual([]);
  expect(all.some((url) => url.includes("nato-brussels-2021.json"))).toBe(true);
});

test("the kill switch takes the worker and all it has kept away", { tag: "@full" }, async ({
  page,
}) => {
  await page.goto(server.address + nato);
  await ready(page);
  await kept(page, "nato-brussels-2021.json");
  const { readFileSync } = await import("node:fs");
  server.write("sw.js", readFileSync("scripts/kill-switch.js", "utf8"));
  await page.reload();
  const left = () =>
    page.evaluate(async () => {
      const registrations = await navigator.serviceWorker.getRegistrations();
      return { workers: registrations.length, caches: await caches.keys() };
    });
  await expect
    .poll(() => left().catch(() => undefined), { timeout: 30_000 })
    .toMatchObject({ caches: [] });
});
