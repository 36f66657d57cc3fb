// What there is before the app: pages that are read, previewed and followed without any script.
import { expect, type Page, test } from "@playwright/test";
import ogs from "open-graph-scraper";
import { some } from "../scripts/depth";
import { articleIds, bundledIds, paragraphsOf, readArticle } from "./article-files";
import { isStockFirefox } from "./browsers";
import type { LayoutShift } from "./layout-shift";
import { pngSize } from "./png-size";
import { nato, open } from "./reading-page";
import { faultsOf, holdApp } from "./taking-over";

const sectionAddresses = bundledIds.flatMap((id) =>
  readArticle(id).sections.map((section) => `/articles/${id}/sections/${section.id}`),
);

test.skip(({ isMobile }) => isMobile, "the pages are the same on a phone");

/** Every mark in the text: the ids it stands for, and its words. */
async function marksIn(page: Page): Promise<readonly string[]> {
  return page
    .locator("article [data-annotation]")
    .evaluateAll((marks) =>
      marks.map((mark) => `${mark.getAttribute("data-annotation")}: ${mark.textContent}`),
    );
}

test.describe("with JavaScript off", () => {
  test.skip(({ channel }) => isStockFirefox(channel), "WebDriver BiDi does not switch it off");
  test.use({ javaScriptEnabled: false });

  for (const id of some(bundledIds, 2)) {
    test(`each section's address shows its section: ${id}`, async ({ page }) => {
      test.slow();
      const { sections, annotations } = readArticle(id);
      for (const section of sections) {
        await page.goto(`/articles/${id}/sections/${section.id}`);
        const shown = page.locator(`[data-section="${section.id}"]`);
        const texts = await shown.locator("p[data-paragraph]").allTextContents();
        expect(texts).toEqual(section.paragraphs.map(({ text }) => text));
        const own = new Set(section.paragraphs.map((paragraph) => paragraph.id));
        const marked = await shown
          .locator("[data-annotation]")
          .evaluateAll((marks) =>
            marks.flatMap((mark) => mark.getAttribute("data-annotation")?.split(" ") ?? []),
          );
        for (const { id: annotation, targets } of annotations) {
          const isHere = targets.some(({ paragraph }) => own.has(paragraph));
          if (isHere) expect(marked, annotation).toContain(annotation);
        }
        if (section.heading === undefined) continue;
        const heading = page.getByRole("heading", { level: 2, name: section.heading });
        await expect(heading).toBeInViewport();
        await expect(shown.locator("p").first()).toBeInViewport();
      }
    });
  }

  test("speakers' names stand beside their quotations, and what needs a script is not there", async ({
    page,
  }) => {
    await page.goto(nato);
    await expect(page.locator(".name", { hasText: "Stoltenberg" }).first()).toBeVisible();
    await expect(page.locator(".without-script")).toBeVisible();
    for (const name of ["Share", "Next match", "Appearance", "Skip to the article"]) {
      await expect(page.getByRole("button", { name })).toBeHidden();
    }
    await expect(page.getByRole("searchbox")).toHaveCount(0);
  });

  test("sections, lists, speakers and the library are reached by links", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: /Blinken brings/ }).click();
    await page
      .getByRole("navigation", { name: "Sections" })
      .getByRole("link", { name: /Nord Stream/ })
      .click();
    await expect(page).toHaveURL(`${nato}/sections/nord-stream`);
    await expect(page.getByRole("heading", { level: 2, name: /Nord Stream/ })).toBeInViewport();
    await page.getByRole("link", { name: "Quotations", exact: true }).click();
    const quotations = readArticle("nato-brussels-2021").annotations.filter(
      ({ type }) => type === "quotation",
    );
    await expect(page.locator("[data-quotation]")).toHaveCount(quotations.length);
    await page.getByRole("link", { name: "Jens Stoltenberg" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Jens Stoltenberg");
    await page.getByRole("link", { name: "On Record" }).first().click();
    await expect(page).toHaveURL("/");
  });
});

for (const id of some(articleIds, 1)) {
  test(`${id}: the marks before the app are those of the app`, async ({
    page,
    browser,
    baseURL,
    channel,
  }) => {
    test.skip(isStockFirefox(channel), "WebDriver BiDi does not switch JavaScript off");
    const still = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL && { baseURL }),
    });
    const before = await still.newPage();
    await before.goto(`/articles/${id}`);
    await open(page, `/articles/${id}`);
    await expect(page.getByRole("status")).toContainText(/quotations and [\d,]+ mentions/);
    const marks = await marksIn(page);
    expect(marks.length).toBeGreaterThan(paragraphsOf(readArticle(id)).length);
    expect(await marksIn(before)).toEqual(marks);
    await still.close();
  });
}

const previewed = [
  "/",
  ...bundledIds.map((id) => `/articles/${id}`),
  ...sectionAddresses,
  `${nato}/quotations`,
  `${nato}/speakers/blinken`,
  "/speakers/blinken",
];

test("the picture in the tab is one that no change of the address has to lay out", async ({
  request,
}) => {
  for (const address of ["/", nato]) {
    const html = await (await request.get(address)).text();
    const links = [...html.matchAll(/<link rel="icon"[^>]* href="([^"]*)"/g)];
    expect(links, address).toHaveLength(1);
    const answer = await request.get(links[0]?.[1] ?? "");
    expect(pngSize(await answer.body()), address).toEqual({ width: 96, height: 96 });
  }
});

test("every shared link has a title, a description and a picture", async ({ request }) => {
  const pictures = new Set<string>();
  const titles = new Set<string>();
  for (const address of previewed) {
    const { result } = await ogs({ html: await (await request.get(address)).text() });
    expect(result.ogTitle, address).toBeTruthy();
    expect(result.ogDescription?.length ?? 0, address).toBeGreaterThan(20);
    expect(result.twitterCard, address).toBe("summary_large_image");
    const [picture] = result.ogImage ?? [];
    const answer = await request.get(picture?.url ?? "");
    expect(answer.headers()["content-type"], address).toBe("image/png");
    expect(pngSize(await answer.body()), address).toEqual({ width: 1200, height: 630 });
    expect(picture).toMatchObject({ width: "1200", height: "630" });
    expect(picture?.alt, address).toBeTruthy();
    pictures.add(picture?.url ?? "");
    titles.add(result.ogTitle ?? "");
  }
  // The library has one, and so have each article and section; the rest has its article's.
  expect(pictures.size).toBe(1 + bundledIds.length + sectionAddresses.length);
  // An opening has no heading, and so the title of its article.
  const openings = bundledIds
    .flatMap((id) => readArticle(id).sections)
    .filter(({ heading }) => heading === undefined).length;
  expect(titles.size).toBe(previewed.length - openings);
});

test("a page tells other programs of its article and its quotations", async ({ request }) => {
  const html = await (await request.get(nato)).text();
  const [, json = ""] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
  const said = JSON.parse(json);
  const article = readArticle("nato-brussels-2021");
  expect(said).toMatchObject({ "@type": "NewsArticle", headline: article.headline });
  const quotations = article.annotations.filter(({ type }) => type === "quotation");
  expect(
    said.hasPart.map(({ url }: { url: string }) => url.split("/quotations/")[1]).sort(),
  ).toEqual(quotations.map(({ id }) => id).sort());
});

test("every quotation has a page with a preview of its own", async ({ request }) => {
  const { annotations, speakers = [] } = readArticle("nato-brussels-2021");
  const pictures = new Set<string>();
  for (const annotation of annotations) {
    if (annotation.type !== "quotation") continue;
    const address = `${nato}/quotations/${annotation.id}`;
    const html = await (await request.get(address)).text();
    const { result } = await ogs({ html });
    const [speaker] = speakers.filter(({ id }) => annotation.speakers?.includes(id));
    expect(result.ogTitle, address).toContain(speaker?.name);
    expect(result.ogDescription, address).toContain(speaker?.name);
    const [picture] = result.ogImage ?? [];
    const answer = await request.get(picture?.url ?? "");
    expect(pngSize(await answer.body()), address).toEqual({ width: 600, height: 315 });
    expect(picture).toMatchObject({ width: "600", height: "315" });
    pictures.add(picture?.url ?? "");
    expect(html).toContain('"@type":"Quotation"');
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]*${address}" />`));
  }
  const quotations = annotations.filter(({ type }) => type === "quotation");
  expect(pictures.size).toBe(quotations.length);
  expect((await request.get(`${nato}/quotations/nope`)).status()).toBe(404);
});

/** What {@link watch} records: each shift with what moved from where to where, so that a failure tells it. */
interface Seen {
  readonly shifts: string[];
  gaps: number;
  readonly scrolled: number[];
}

/** Records what a reader would see go wrong while the app takes over. */
async function watch(page: Page): Promise<readonly string[]> {
  const faults = faultsOf(page);
  await page.addInitScript(() => {
    const seen: Seen = { shifts: [], gaps: 0, scrolled: [] };
    Object.assign(window, { seen });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
      console.error(violatedDirective),
    );
    const at = ({ x, y, width, height }: DOMRectReadOnly) => `${x},${y} ${width}x${height}`;
    const told = ({ value, startTime, sources }: LayoutShift) => {
      const moved = sources.map(({ node, previousRect, currentRect }) => {
        const name = node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent;
        return `${name}: ${at(previousRect)} to ${at(currentRect)}`;
      });
      return [`${value} at ${startTime} ms, window ${innerWidth}x${innerHeight}`, ...moved].join(
        "; ",
      );
    };
    const shifts = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifts.push(told(entry as LayoutShift));
    });
    // Only Chromium measures them.
    if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
      shifts.observe({ type: "layout-shift", buffered: true });
    }
    let last = 0;
    const frame = () => {
      const now = document.querySelectorAll("main h1, [data-facet], [data-annotation]").length;
      if (now < last && !document.querySelector(".sheet")) seen.gaps += 1;
      last = now;
      if (seen.scrolled.at(-1) !== scrollY) seen.scrolled.push(scrollY);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  return faults;
}

const seen = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

const takenOver: Readonly<Record<string, boolean>> = {
  [nato]: true,
  [`${nato}/sections/nord-stream`]: true,
  [`${nato}/sections/nord-stream/`]: true,
  "/articles/river-water-talks": true,
  [`${nato}/quotations`]: true,
  [`${nato}/speakers/blinken`]: true,
  "/": true,
  // Replaced in one step: their first look depends on more than the path, or is set by script.
  [`${nato}?speaker=blinken`]: false,
  [`${nato}/sections/afghanistan#q7`]: false,
  [`${nato}/matrix`]: false,
};

for (const [address, sameElements] of some(Object.entries(takenOver), 3)) {
  test(`${address}: the app takes over without a jump`, async ({ page }) => {
    const letGo = await holdApp(page);
    const faults = await watch(page);
    await page.goto(address, { waitUntil: "commit" });
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toBeVisible();
    // In Firefox document.fonts is ready only once the page has loaded, which it has not yet.
    const loading = () =>
      page.evaluate(() => [...document.fonts].some(({ status }) => status === "loading"));
    await expect.poll(loading).toBe(false);
    const title = await page.title();
    const marks = await marksIn(page);
    const before = await heading.elementHandle();
    const scrolled = await page.evaluate(() => scrollY);
    letGo();
    // The button acts only once the app is there. By key: it is out of sight at a section, where the
    // page keeps a reader who does nothing.
    const dialog = page.getByRole("dialog");
    await expect(async () => {
      // An earlier press may only now be answered, and then nothing but the dialog can be reached.
      if (await dialog.isHidden()) {
        await page.getByRole("button", { name: "Appearance" }).press("Enter", { timeout: 2000 });
      }
      await expect(dialog).toBeVisible({ timeout: 2000 });
    }).toPass();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    expect(await page.title()).toBe(title);
    expect(await marksIn(page)).toEqual(marks);
    expect(await before?.evaluate((element) => element.isConnected)).toBe(sameElements);
    const { shifts, gaps } = await seen(page);
    expect({ shifts, faults }).toEqual({ shifts: [], faults: [] });
    if (sameElements) expect(gaps).toBe(0);
    const moved = Math.abs((await page.evaluate(() => scrollY)) - scrolled);
    // The browser itself goes to a section when the page has loaded, which the app is part of here.
    if (!address.includes("/sections/")) expect(moved).toBeLessThanOrEqual(2);
    await expect(page).toHaveURL(address.replace(/\/$/, "") || "/");
  });
}

test("a page read from its top lays out the rest later, and nothing that is seen moves", async ({
  page,
}) => {
  const faults = await watch(page);
  const notLaidOut = () =>
    page.evaluate(() => {
      const options = { contentVisibilityAuto: true };
      return [...document.querySelectorAll("[data-paragraph]")].filter(
        (each) => !each.checkVisibility(options),
      ).length;
    });
  const letGo = await holdApp(page);
  // No moment is idle until all that was to be seen before has been.
  await page.addInitScript(() => {
    const idle = window.requestIdleCallback.bind(window);
    const beIdle = new Promise<void>((resolve) => Object.assign(window, { beIdle: resolve }));
    window.requestIdleCallback = (run, options) => {
      void beIdle.then(() => idle(run, options));
      return 0;
    };
  });
  await page.goto(nato, { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect.poll(notLaidOut).toBeGreaterThan(5);
  letGo();
  await page.evaluate(() => (window as unknown as { beIdle: () => void }).beIdle());
  await expect.poll(notLaidOut).toBe(0);
  await expect(page.locator("html")).not.toHaveAttribute("data-from-top");
  expect((await seen(page)).shifts).toEqual([]);
  expect(faults).toEqual([]);
});

test("a section is where it belongs before the app is there, and links lead on", async ({
  page,
}) => {
  await holdApp(page);
  await page.goto(`${nato}/sections/nord-stream`, { waitUntil: "commit" });
  const heading = page.getByRole("heading", { level: 2, name: /Nord Stream/ });
  await expect(heading).toBeInViewport();
  const top = await page
    .locator('[data-section="nord-stream"]')
    .evaluate((section) => section.getBoundingClientRect().top);
  expect(Math.round(top)).toBe(88);
  const link = page.getByRole("article").getByRole("link", { name: /No concrete decisions/ });
  await link.click({ noWaitAfter: true });
  await page.waitForURL(/\/sections\//, { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 2, name: /No concrete/ })).toBeInViewport();
});

test("a remembered theme and text size are no mismatch", { tag: "@full" }, async ({ page }) => {
  const faults = await watch(page);
  await page.addInitScript(() => {
    // Firefox has an empty page first, which has no storage.
    if (window.origin === "null") return;
    localStorage.setItem("on-record:appearance", '{"theme":"dark","textSize":4}');
  });
  await open(page, nato);
  await expect(page.getByRole("status")).toContainText(/quotations and [\d,]+ mentions/);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(faults).toEqual([]);
});

test("an address that has no page is answered with one that says so", async ({ page }) => {
  const answer = await page.goto("/nowhere/at/all");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
