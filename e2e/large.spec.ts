// A large article: opened bit by bit, and everything there all the same.
import { expect, type Page, test } from "@playwright/test";
import { some } from "../scripts/depth";
import { inShortSections, large, largeAddress, serveLarge } from "./large-article";
import { showPrinted } from "./printed";
import { open, still, toggle } from "./reading-page";

test.skip(({ isMobile }) => isMobile, "what is large is the article, not the window");

test.beforeEach(async ({ page }) => {
  await serveLarge(page);
});

const far = large.sections[58];
if (far === undefined) throw new RangeError("the large article has too few sections");

const count = large.annotations.length;

async function allMarked(page: Page): Promise<void> {
  const marked = () =>
    page.evaluate(
      () =>
        new Set(
          [...document.querySelectorAll<HTMLElement>(".mark")].flatMap(
            ({ dataset }) => dataset.annotation?.split(" ") ?? [],
          ),
        ).size,
    );
  await expect.poll(marked, { timeout: 20_000 }).toBe(count);
}

test("a link to a section near the end opens there, its marks painted", async ({ page }) => {
  await open(page, `${largeAddress}/sections/${far.id}`);
  const heading = page.getByRole("heading", { name: far.heading, exact: true });
  const top = await heading.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThan(50);
  expect(top).toBeLessThan(180);
  const paragraphs = far.paragraphs.slice(0, 3);
  for (const { id, text } of paragraphs) {
    const paragraph = page.locator(`[data-paragraph="${id}"]`);
    await expect(paragraph).toHaveText(text);
    await expect(paragraph.locator(".mark").first()).toBeAttached();
  }
  await expect(page).toHaveURL(new RegExp(`/sections/${far.id}$`));
});

for (const { id, sections } of some([inShortSections, large], 1)) {
  test(`${id}: a link to a section leads to it, and stays when the rest of the text comes`, async ({
    page,
  }) => {
    await open(page, `/articles/${id}/sections/${far.id}`);
    const rows = page.locator("[data-paragraph]");
    await expect(rows).toHaveCount(sections.flatMap(({ paragraphs }) => paragraphs).length);
    await still(page);
    const heading = page.getByRole("heading", { name: far.heading, exact: true });
    const top = await heading.evaluate((element) => element.getBoundingClientRect().top);
    expect(Math.abs(top - 88)).toBeLessThan(3);
    // What stands right above is there, and has the height that it keeps.
    await page.mouse.move(500, 400);
    await page.mouse.wheel(0, -300);
    await still(page);
    const after = await heading.evaluate((element) => element.getBoundingClientRect().top);
    expect(Math.abs(after - top - 300)).toBeLessThan(3);
  });
}

test("the value that is pressed stays under the pointer, and so do the others", async ({
  page,
}) => {
  await open(page, largeAddress);
  const value = page.locator("[data-facet=speaker] .facet-value").first();
  const there = await value.boundingBox();
  for (const pressed of ["true", "false"]) {
    await page.mouse.click((there?.x ?? 0) + 20, (there?.y ?? 0) + 10);
    await expect(value).toHaveAttribute("aria-pressed", pressed);
    await still(page);
    expect(await value.boundingBox()).toEqual(there);
  }
});

test("all of the text is on the page, to find, to select and to print", async ({ page }) => {
  await open(page, largeAddress);
  const texts = large.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const shown = () => page.locator("[data-paragraph]").allTextContents();
  // Right after what is in the window, and without anything done for it.
  await expect.poll(shown, { timeout: 3000 }).toEqual(texts);
  const words = far.paragraphs[7]?.text.slice(40, 90) ?? "";
  // The browser's own search, which takes the page to what it finds.
  const found = await page.evaluate(
    (words) => (window as never as { find(words: string): boolean }).find(words),
    words,
  );
  expect(found).toBe(true);
  await page.evaluate(() => document.execCommand("selectAll"));
  const selected = await page.evaluate(() => window.getSelection()?.toString().length ?? 0);
  expect(selected).toBeGreaterThan(texts.join("").length * 0.95);
  await showPrinted(page);
  await allMarked(page);
});

test("the marks of the whole article follow by themselves", { tag: "@full" }, async ({ page }) => {
  await open(page, largeAddress);
  await allMarked(page);
});

test("a quotation far away is gone to, and the way back leads to where one was", async ({
  page,
}) => {
  await open(page, largeAddress);
  const quotation = large.annotations[1700];
  await page.goto(`${largeAddress}#${quotation?.id}`);
  const mark = page.locator(`.mark[data-annotation~="${quotation?.id}"]`).first();
  await expect(mark).toBeInViewport();
  await expect(mark).toHaveCSS("outline-style", "solid");
  // By WebDriver BiDi, goBack() waits for a page to load where only the hash changes.
  await page.evaluate(() => window.history.back());
  await expect(page).toHaveURL(/\/large$/);
  await still(page);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(10);
});

test("a filter chosen far down keeps the place, and leaves just its marks", {
  tag: "@full",
}, async ({ page }) => {
  await open(page, `${largeAddress}/sections/${far.id}`);
  const heading = page.getByRole("heading", { name: far.heading, exact: true });
  const before = await heading.evaluate((element) => element.getBoundingClientRect().top);
  await page.getByRole("searchbox", { name: "Find a speaker" }).fill("Anna Okafor");
  await toggle(page, "speaker", "Anna Okafor");
  const after = await heading.evaluate((element) => element.getBoundingClientRect().top);
  expect(Math.abs(after - before)).toBeLessThan(3);
  const shown = await page.evaluate(() => {
    const visible = [...document.querySelectorAll(".mark.quotation")].filter((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    });
    return visible.map((mark) => ({
      ours: mark.classList.contains("s0"),
      painted: getComputedStyle(mark).backgroundColor !== "rgba(0, 0, 0, 0)",
    }));
  });
  expect(shown.length).toBeGreaterThan(0);
  for (const { ours, painted } of shown) expect(painted).toBe(ours);
});

test("the focus view of a large article holds the matches and nothing far between", {
  tag: "@full",
}, async ({ page }) => {
  await open(page, `${largeAddress}?speaker=s3&topic=t4&view=focus`);
  const matching = large.annotations.filter(
    (each) => "speakers" in each && each.speakers.includes("s3") && each.topics.includes("t4"),
  );
  const paragraphs = new Set(matching.flatMap(({ targets }) => targets.map((t) => t.paragraph)));
  const shown = page.locator("[data-paragraph-number]:not([hidden]) [data-paragraph]");
  await expect(shown).toHaveCount(paragraphs.size);
  for (const id of paragraphs) await expect(page.locator(`[data-paragraph="${id}"]`)).toBeVisible();
  const gaps = await page
    .locator(".stretch")
    .evaluateAll(
      (stretches) =>
        stretches.filter(
          (stretch) =>
            stretch.getBoundingClientRect().height > 200 &&
            stretch.querySelector("[data-paragraph-number]:not([hidden])") === null &&
            stretch.querySelector(".collapsed") === null,
        ).length,
    );
  expect(gaps).toBe(0);
});

test("the list of two thousand quotations stays awake", { tag: "@full" }, async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== "chromium", "only Chromium tells of long tasks");
  test.setTimeout(5 * 60_000);
  // From the first key or turn of the wheel on: asking a page for something is a task of it as well.
  await page.addInitScript(() => {
    const tasks: PerformanceEntry[] = [];
    const isCounted = ({ startTime }: PerformanceEntry) => startTime >= awake.since;
    const awake = {
      since: Number.POSITIVE_INFINITY,
      longest: (): number =>
        Math.max(0, ...tasks.filter(isCounted).map(({ duration }) => duration)),
    };
    Object.assign(window, { awake });
    for (const type of ["keydown", "wheel"]) {
      const begin = ({ timeStamp }: Event) => {
        awake.since = Math.min(awake.since, timeStamp);
      };
      window.addEventListener(type, begin, { capture: true, passive: true });
    }
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries());
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(`${largeAddress}/quotations`);
  await expect(page.getByText("All 2,000 quotations shown").first()).toBeVisible();
  await expect(page.locator(".quotation-row").first()).toBeVisible();
  type Awake = { awake: { since: number; longest: () => number } };
  const clear = () =>
    page.evaluate(() => {
      (window as never as Awake).awake.since = Number.POSITIVE_INFINITY;
    });
  const longest = () => page.evaluate(() => (window as never as Awake).awake.longest());
  await page.evaluate(() => {
    const hold = () => {
      const end = performance.now() + 60;
      while (performance.now() < end);
    };
    window.addEventListener("keydown", hold, { once: true });
  });
  await page.keyboard.press("Shift");
  await expect.poll(longest, "a task that is too long is seen").toBeGreaterThanOrEqual(50);

  const scroll = async () => {
    for (let turn = 0; turn < 40; turn += 1) {
      await page.mouse.wheel(0, 700);
      await page.waitForTimeout(40);
    }
    const found = await longest();
    expect(await page.locator(".quotation-row").count()).toBeGreaterThan(80);
    return found;
  };
  const find = page.getByRole("searchbox", { name: "Find in quotations" });
  const type = async () => {
    await page.keyboard.type("baren", { delay: 80 });
    await page.waitForTimeout(1000);
    const found = await longest();
    await expect(find).toHaveValue("baren");
    await expect(page).toHaveURL(/find=baren/);
    await expect(page.locator(".quotation-row mark").first()).toHaveText(/baren/i);
    return found;
  };
  // A machine that does other things meanwhile takes longer: the quietest of some turns counts.
  const quietest = async (turn: () => Promise<number>) => {
    let least = Number.POSITIVE_INFINITY;
    for (let turns = 0; turns < 15 && least >= 50; turns += 1) {
      await find.fill("");
      await expect(page).not.toHaveURL(/find=/);
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.mouse.move(500, 400);
      await still(page);
      await clear();
      least = Math.min(least, await turn());
    }
    return least;
  };
  const scrolling = await quietest(scroll);
  const typing = await quietest(type);
  console.log(`longest task: scrolling ${scrolling.toFixed(0)} ms, typing ${typing.toFixed(0)} ms`);
  expect(scrolling).toBeLessThan(50);
  expect(typing).toBeLessThan(50);
});

test("the matrix of 40 by 30 has every pair, and its totals are the file's", async ({ page }) => {
  await page.goto(`${largeAddress}/matrix`);
  const table = page.getByRole("table");
  await expect(table.locator("tbody tr")).toHaveCount(large.speakers.length);
  await expect(table.locator("thead th")).toHaveCount(large.topics.length + 2);
  const total = table.locator("tfoot tr > *").last();
  await expect(total).toContainText("2,000");
});
