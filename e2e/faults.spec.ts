// Faults around the page: no network, browsers without this or that, clocks that are wrong, and
// readers in a hurry. What is on the screen stays, and no error is thrown.
import { expect, type Page, test } from "@playwright/test";
import { some } from "../scripts/depth";
import {
  choose,
  facetValue,
  marksOf,
  nato,
  open,
  openFilters,
  openPage,
  still,
} from "./reading-page";

test.describe.configure({ timeout: 120_000 });
// Without a network and with another clock: not for those that come after.
test.use({ reuseContext: false });

const file = "**/articles/nato-brussels-2021.json";

/** Gathers what no handler has caught. */
function uncaught(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  return faults;
}

test("a server that never answers is given up after 15 seconds", { tag: "@full" }, async ({
  page,
}) => {
  test.skip(test.info().project.name !== "desktop", "time passes alike on a phone");
  await page.route(file, () => {});
  await openPage(page, "/");
  await page.getByRole("link", { name: /Blinken brings/ }).click();
  await expect(page.getByRole("alert")).toContainText("did not answer", { timeout: 25_000 });
  await page.unroute(file);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("[data-paragraph]").first()).toBeVisible();
});

test("a page in place of the article says that there is none", { tag: "@full" }, async ({
  page,
}) => {
  await page.route(file, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Welcome</title>" }),
  );
  await openPage(page, "/");
  await page.getByRole("link", { name: /Blinken brings/ }).click();
  await expect(page.getByRole("alert")).toContainText("There is no article", { timeout: 15_000 });
});

test("without a network what is open stays, and nothing changes when there is one again", {
  tag: "@full",
}, async ({ page, context }) => {
  await open(page, nato);
  await openPage(page, "/");
  await page.getByRole("link", { name: /Blinken brings/ }).click();
  await page.locator("[data-paragraph]").first().waitFor();
  await still(page);
  await context.setOffline(true);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openFilters(page);
  await facetValue(page, "speaker", "Jamie Shea").click();
  await expect(page).toHaveURL(/speaker=shea/);
  await context.setOffline(false);
  await page.waitForTimeout(1500);
  expect(asked.filter((url) => url.endsWith(".json"))).toEqual([]);
  await expect(page.locator("[data-paragraph]").first()).toBeAttached();
});

test("an article that cannot be had without a network says so at once", async ({
  page,
  context,
}) => {
  await page.goto("/");
  const link = page.getByRole("link", { name: /Blinken brings/ });
  await link.waitFor();
  // All its code is there, as when another article has been read.
  await page.goto("/articles/river-water-talks");
  await page.locator("[data-paragraph]").first().waitFor();
  await page.waitForLoadState("load");
  await page.waitForTimeout(1000);
  await page.getByRole("link", { name: "On Record" }).first().click();
  await link.waitFor();
  await context.setOffline(true);
  await link.click();
  await expect(page.getByRole("alert")).toBeVisible({ timeout: 5000 });
  await expect(page.locator(".skeleton")).toHaveCount(0);
});

/** What a browser may lack or refuse; each runs before the app. */
const lacking: Readonly<Record<string, () => void>> = {
  "Intl.Segmenter": () => Reflect.deleteProperty(Intl, "Segmenter"),
  "what the oldest supported ones lack": () => {
    for (const name of ["any"]) Reflect.deleteProperty(AbortSignal, name);
    for (const name of ["canParse", "parse"]) Reflect.deleteProperty(URL, name);
    for (const name of ["withResolvers", "try"]) Reflect.deleteProperty(Promise, name);
    for (const name of ["toSorted", "toReversed", "toSpliced", "with"]) {
      Reflect.deleteProperty(Array.prototype, name);
    }
    for (const name of ["union", "intersection", "difference", "isSubsetOf"]) {
      Reflect.deleteProperty(Set.prototype, name);
    }
    Reflect.deleteProperty(Object, "groupBy");
    Reflect.deleteProperty(Map, "groupBy");
    Reflect.deleteProperty(Element.prototype, "checkVisibility");
    Reflect.deleteProperty(Intl, "Segmenter");
  },
  "an Intl.DisplayNames that works": () => {
    const broken = () => {
      throw new RangeError("broken");
    };
    Object.defineProperty(Intl, "DisplayNames", { value: broken });
  },
  "addresses that can be changed": () => {
    History.prototype.replaceState = () => {
      throw new DOMException("not in this frame", "SecurityError");
    };
  },
  matchMedia: () => Object.assign(window, { matchMedia: undefined }),
  ResizeObserver: () => Reflect.deleteProperty(window, "ResizeObserver"),
  IntersectionObserver: () => Reflect.deleteProperty(window, "IntersectionObserver"),
  requestIdleCallback: () => Reflect.deleteProperty(window, "requestIdleCallback"),
  "the service worker": () => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"),
  "the clipboard": () => Reflect.deleteProperty(Navigator.prototype, "clipboard"),
  "a clipboard that lets us": () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  },
  "sharing that works": () => {
    navigator.share = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  },
  "storage that lets us": () => {
    const refuse = () => {
      throw new DOMException("no", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, { get: refuse });
    }
  },
};

/** What is lacking in most browsers that lack something; the others in the deep run. */
const common = /oldest/;

for (const [what, lack] of Object.entries(lacking)) {
  test(`a browser without ${what}`, { tag: common.test(what) ? [] : "@full" }, async ({ page }) => {
    const faults = uncaught(page);
    await page.addInitScript(lack);
    await open(page, nato);
    await openFilters(page);
    await facetValue(page, "speaker", "Jamie Shea").click();
    await expect(page).toHaveURL(/speaker=shea/);
    const done = page.getByRole("button", { name: "Done" });
    if (await done.isVisible()) await done.click();
    await choose(page, "Focus");
    await marksOf(page, "q10").first().click();
    await expect(page.getByRole("dialog", { name: "About these words" })).toBeVisible();
    await page.keyboard.press("Escape");
    await page.locator("[data-share]").click();
    await expect(page.locator("[data-share]")).toBeVisible();
    await page.getByRole("link", { name: "Quotations", exact: true }).click();
    await expect(page.locator("[data-quotation]").first()).toBeVisible();
    await page.getByRole("link", { name: "Matrix", exact: true }).click();
    await expect(page.getByRole("table")).toBeVisible();
    await page.goto("/search?q=nato");
    await expect(page.locator(".search-hit").first()).toBeVisible({ timeout: 15_000 });
    await expect(page.getByRole("alert")).toHaveCount(0);
    expect(faults).toEqual([]);
  });
}

const clocks: Readonly<Record<string, () => void>> = {
  "ten years behind": () => {
    const { now } = Date;
    Date.now = () => now() - 10 * 365 * 86_400_000;
  },
  "ten years ahead": () => {
    const { now } = Date;
    Date.now = () => now() + 10 * 365 * 86_400_000;
  },
};

for (const [what, set] of some(Object.entries(clocks), 1)) {
  test(`a clock ${what}: the date is that of the file`, async ({ page }) => {
    const faults = uncaught(page);
    await page.addInitScript(set);
    await openPage(page, "/");
    await page.getByRole("link", { name: /Blinken brings/ }).click();
    await expect(page.locator(".dateline time")).toHaveText("23 March 2021");
    await open(page, `${nato}?speaker=shea`);
    await expect(page.locator(".shown").first()).toContainText(/of/);
    expect(faults).toEqual([]);
  });
}

for (const timezoneId of some(["Pacific/Kiritimati", "Pacific/Pago_Pago"], 1)) {
  test.describe(() => {
    test.use({ timezoneId });
    test(`in ${timezoneId} the day is that of the file`, async ({ page }) => {
      await page.goto(nato);
      await expect(page.locator(".dateline time")).toHaveText("23 March 2021");
    });
  });
}

test("a hundred presses in a hurry leave what the address says", async ({ page, isMobile }) => {
  test.skip(isMobile, "the filters cover the page there, and are pressed one at a time");
  const faults = uncaught(page);
  await open(page, nato);
  await page.locator("[data-facet=speaker] [aria-pressed]").first().waitFor();
  await page.evaluate(() => {
    const values = () => document.querySelectorAll<HTMLElement>("[data-facet] [aria-pressed]");
    for (let press = 0; press < 101; press += 1) values()[(press * 7) % 5]?.click();
  });
  const pressed = () =>
    page.locator("[data-facet] [aria-pressed=true]").evaluateAll((values) => values.length);
  const inAddress = () => [...new URL(page.url()).searchParams.values()].length;
  await expect.poll(async () => (await pressed()) === inAddress() && inAddress() > 0).toBe(true);
  const shown = await page.locator(".shown").first().textContent();
  const chosen = await pressed();
  await page.reload();
  await expect(page.locator(".shown").first()).toHaveText(shown ?? "");
  await expect.poll(pressed).toBe(chosen);
  expect(faults).toEqual([]);
});

test("going back fifty times ends where it began", { tag: "@full" }, async ({ page, isMobile }) => {
  test.skip(isMobile, "history is the same there");
  const faults = uncaught(page);
  await open(page, nato);
  const values = page.locator("[data-facet] [aria-pressed]");
  await values.first().waitFor();
  const length = await page.evaluate(() => history.length);
  for (let press = 0; press < 50; press += 1) {
    await values.nth(press % 6).click();
    await expect
      .poll(() => page.evaluate(() => history.length))
      .toBe(Math.min(50, length + press + 1));
  }
  await page.evaluate(async () => {
    for (let step = 0; step < 50; step += 1) history.back();
    await new Promise((resolve) => setTimeout(resolve, 1000));
  });
  await expect(page.locator("[data-paragraph]").first()).toBeVisible();
  const pressed = await page.locator("[data-facet] [aria-pressed=true]").count();
  expect([...new URL(page.url()).searchParams.values()]).toHaveLength(pressed);
  expect(faults).toEqual([]);
});

test("a browser that has had enough of address changes goes on", { tag: "@full" }, async ({
  page,
}) => {
  const faults = uncaught(page);
  await open(page, nato);
  await page.evaluate(() => {
    History.prototype.replaceState = () => {
      throw new DOMException("more than 100 times per 30 seconds", "SecurityError");
    };
  });
  await page.mouse.move(600, 400);
  for (let screen = 0; screen < 6; screen += 1) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(500);
  }
  await expect(page.locator("[data-paragraph]").first()).toBeAttached();
  await openFilters(page);
  await facetValue(page, "speaker", "Jamie Shea").click();
  await expect(facetValue(page, "speaker", "Jamie Shea")).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/speaker=shea/);
  expect(faults).toEqual([]);
});
