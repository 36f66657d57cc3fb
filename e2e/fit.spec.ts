// The page in a small window, with large text or wide spacing, and under a finger: nothing is cut,
// covered or too small.
import { expect, test } from "@playwright/test";
import { nato, openFilters, openPage, ready } from "./reading-page";

const pages = {
  library: "/",
  search: "/search?q=alliance",
  "reading page": `${nato}?speaker=shea&topic=cyber`,
  "focus view": `${nato}?speaker=shea&view=focus`,
  "right-to-left article": "/articles/river-water-talks",
  "parts of the link missing": `${nato}/sections/nope?speaker=nobody#q999`,
  quotations: `${nato}/quotations?group=speaker`,
  matrix: `${nato}/matrix`,
  voices: `${nato}/voices`,
  "speaker in an article": `${nato}/speakers/shea`,
  "two speakers": `${nato}/speakers/shea?beside=austrevicius`,
  "speaker in the library": "/speakers/rendall",
  "unknown article": "/articles/nato",
  "unknown page": "/no/such/page",
} as const;

/** Text that its own box or the window cuts off, and sideways scrolling of the page; in the browser. */
function cut(): readonly string[] {
  const found: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide in ${clientWidth}`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (parent === null || node.nodeValue?.trim() === "" || !parent.checkVisibility()) continue;
    if (parent.closest(".sr-only, .tool-text, .skip, script, style, noscript, option")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      // What scrolls sideways by itself may: tables of data, and tabs.
      if (box.width < 1 || parent.closest(".matrix-scroll, .tabs, .bar")) continue;
      if (box.right > clientWidth + 1 || box.left < -1) {
        found.push(`off the window: ${node.nodeValue}`);
        break;
      }
    }
    for (let around: Element | null = parent; around !== null; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      const hides = (value: string) => value === "hidden" || value === "clip";
      const over =
        (hides(overflowX) && around.scrollWidth > around.clientWidth + 1) ||
        (hides(overflowY) && around.scrollHeight > around.clientHeight + 1);
      if (over) found.push(`cut by ${around.className}: ${node.nodeValue}`);
    }
  }
  return [...new Set(found)];
}

/** Controls whose words reach out of them, or lie over another control's; in the browser. */
function overlapping(): readonly string[] {
  const isHeard = (each: Element) => each.closest(".sr-only") !== null || each.clientWidth === 1;
  /** Where an element's words are to be seen. */
  const wordsOf = (element: Element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const boxes: DOMRect[] = [];
    while (walker.nextNode()) {
      const { parentElement } = walker.currentNode;
      if (parentElement === null || isHeard(parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      boxes.push(...range.getClientRects());
    }
    return boxes.filter(({ width }) => width > 1);
  };
  const controls = [...document.querySelectorAll("button, a, summary")].filter(
    (each) =>
      each.checkVisibility({ visibilityProperty: true }) &&
      // Headings of columns stand on their side; what scrolls by itself may be cut.
      each.closest(".skip, [data-paragraph], .matrix-scroll, .bar") === null,
  );
  const all = controls.map((each) => ({
    each,
    box: each.getBoundingClientRect(),
    words: wordsOf(each),
    name: (each.getAttribute("aria-label") ?? each.textContent).trim(),
  }));
  const out = all.filter(
    ({ each, box, words }) =>
      getComputedStyle(each).display !== "inline" &&
      words.some(({ left, right }) => left < box.left - 2 || right > box.right + 2),
  );
  const isBeside = (each: Element) => each.closest(".side") !== null;
  const over = all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => {
      if (one.each.contains(other.each) || isBeside(one.each) !== isBeside(other.each)) return [];
      const covers = one.words.some((a) =>
        other.words.some(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5,
        ),
      );
      return covers ? [`${one.name} over ${other.name}`] : [];
    }),
  );
  return [...out.map(({ name }) => `words reach out of: ${name}`), ...over];
}

interface Way {
  readonly width: number;
  readonly height: number;
  readonly style: string;
  /** The size of text that the browser is set to, in pixels. */
  readonly text?: number;
}

const ways: Readonly<Record<string, Way>> = {
  "a window of 320 by 640": { width: 320, height: 640, style: "" },
  "zoom of 400 %": { width: 320, height: 200, style: "" },
  // The browser's own setting: styles of a page would leave the queries of its media as they are.
  "text of 200 %": { width: 1280, height: 800, style: "", text: 32 },
  "wide spacing": {
    width: 1280,
    height: 800,
    style:
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }",
  },
  "wide spacing in 320": {
    width: 320,
    height: 640,
    style:
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }",
  },
};

for (const [name, path] of Object.entries(pages)) {
  test(`fits whatever the window, text and spacing: ${name}`, async ({ page, isMobile }) => {
    test.skip(isMobile, "the window is set here");
    test.slow();
    // Style rules of a user come past the policy, as a browser's own do.
    await page.addInitScript(() => {
      Object.assign(window, {
        restyle: (rules: string) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(rules);
          const others = document.adoptedStyleSheets.filter((each) => !("ofUser" in each));
          document.adoptedStyleSheets = [...others, Object.assign(sheet, { ofUser: true })];
        },
      });
    });
    await openPage(page, path);
    const wrong: Record<string, readonly string[]> = {};
    const browser = await page.context().newCDPSession(page);
    for (const [way, { width, height, style, text = 16 }] of Object.entries(ways)) {
      await page.setViewportSize({ width, height });
      await browser.send("Page.setFontSizes", { fontSizes: { standard: text, fixed: text } });
      await page.evaluate(
        (rules) => (window as unknown as { restyle: (rules: string) => void }).restyle(rules),
        // Rows that are far off are not laid out, and have no places.
        `${style} .quotation-row { content-visibility: visible !important; }`,
      );
      const found = [...(await page.evaluate(cut)), ...(await page.evaluate(overlapping))];
      if (found.length > 0) wrong[way] = found;
    }
    expect(wrong).toEqual({});
  });
}

test("in a low window no bar stays over the text, and panels can be read whole", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "the window is set here");
  await page.setViewportSize({ width: 320, height: 200 });
  await page.goto(nato);
  await ready(page);
  await page.mouse.wheel(0, 1500);
  const covering = () =>
    page.evaluate(() => {
      const points = [5, 60, 100, 140, 195].map((y) => document.elementFromPoint(160, y));
      return points.filter((each) => each?.closest(".bar, .toolbar, .masthead")).length;
    });
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
  expect(await covering()).toBe(0);
  await page.evaluate(() => window.scrollTo(0, 0));
  await openFilters(page);
  const done = page.getByRole("button", { name: "Done" });
  await done.scrollIntoViewIfNeeded();
  await expect(done).toBeInViewport();
  const first = page.getByRole("dialog").locator(".facet-value").first();
  await first.scrollIntoViewIfNeeded();
  await first.click();
  await expect(first).toHaveAttribute("aria-pressed", "true");
});

/** Controls outside of running text that are smaller than 24 by 24, or lower than so many pixels. */
function small(least: number): readonly string[] {
  const all = document.querySelectorAll<HTMLElement>(
    "a, button, input, select, summary, [role=button], [tabindex='0']",
  );
  return [...all].flatMap((each) => {
    if (!each.checkVisibility({ visibilityProperty: true })) return [];
    // Links in sentences and titles have the size of their words (2.5.8, inline); one with a name to
    // the right of a tick box is as large as both.
    if (each.closest("[data-paragraph], .skip, [data-base-ui-focus-guard]") !== null) return [];
    const { display } = getComputedStyle(each);
    const inSentence = each.localName === "a" && display === "inline";
    const isTick = each.matches("[type=checkbox], [type=radio]");
    const box = ((isTick && each.closest("label")) || each).getBoundingClientRect();
    const toggle = each.matches(".facet-value");
    const needed = toggle ? least : 24;
    if (inSentence || (box.width >= 24 && box.height >= needed)) return [];
    const name = each.getAttribute("aria-label") ?? each.textContent;
    return [`${each.className}: ${name.trim()} ${box.width.toFixed(1)}x${box.height.toFixed(1)}`];
  });
}

test("every control is large enough on every page", async ({ page, isMobile }) => {
  test.setTimeout(180_000);
  for (const [name, path] of Object.entries(pages)) {
    await openPage(page, path);
    expect.soft(await page.evaluate(small, isMobile ? 44 : 24), name).toEqual([]);
  }
});

test("every control is large enough in every panel", async ({ page, isMobile }) => {
  test.slow();
  const least = isMobile ? 44 : 24;
  await openPage(page, nato);
  const panels = isMobile ? [/^Filters/, /^Sections/, /^Appearance/] : [/^Keyboard/, /^Appearance/];
  for (const panel of panels) {
    await page.getByRole("button", { name: panel }).first().click();
    await page.getByRole("dialog").waitFor();
    expect.soft(await page.evaluate(small, least), String(panel)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
  await page.locator(".mark .mark").first().click();
  await page.getByRole("dialog").waitFor();
  expect.soft(await page.evaluate(small, least), "card").toEqual([]);
});
