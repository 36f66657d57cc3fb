// The reading page in a low window and its panels under a finger: nothing is covered or too small. Every
// page is looked at in tour.spec.ts.
import { expect, type Page, test } from "@playwright/test";
import { isFull } from "../scripts/depth";
import { painted } from "./painted";
import { nato, openFilters, openPage, ready } from "./reading-page";
import { smallControls } from "./small-controls";

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

test("in a window zoomed to 200 % the filters show values, before and after a choice", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "the window is set here");
  await page.setViewportSize({ width: 640, height: 450 });
  await openPage(page, nato);
  await openFilters(page);
  const values = page.getByRole("dialog").locator(".facet-value");
  await expect(values.nth(1)).toBeInViewport({ ratio: 1 });
  await values.first().click();
  await expect(values.first()).toHaveAttribute("aria-pressed", "true");
  await expect(values.nth(1)).toBeInViewport({ ratio: 1 });
});

test("no tool lies over a tab or another tool, however wide the window is", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "the window is set here");
  await openPage(page, nato);
  expect(await atEachWidth(page, coveredTools)).toEqual({});
});

test.describe("in German, whose words are longer", () => {
  test.use({ locale: "de-DE" });

  test("each choice is read whole, however wide the window is", async ({ page, isMobile }) => {
    test.skip(isMobile, "the window is set here");
    await openPage(page, `${nato}/quotations`);
    expect(await atEachWidth(page, cutChoices)).toEqual({});
  });
});

/** By the widths of the window where it finds any, what a function finds that runs in the browser. */
async function atEachWidth(page: Page, look: () => readonly string[]) {
  const found: Record<number, readonly string[]> = {};
  for (let width = 320; width <= 1280; width += isFull ? 4 : 32) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate(painted);
    const here = await page.evaluate(look);
    if (here.length > 0) found[width] = here;
  }
  return found;
}

/** What is chosen in fields that have not the room for it; in the browser. */
function cutChoices(): readonly string[] {
  const drawing = document.createElement("canvas").getContext("2d");
  return [...document.querySelectorAll("main select")].flatMap((field) => {
    const style = getComputedStyle(field);
    const chosen = (field as HTMLSelectElement).selectedOptions[0]?.textContent ?? "";
    if (drawing === null) return ["no canvas"];
    drawing.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const arrow = 16;
    const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
    return drawing.measureText(chosen).width > field.clientWidth - padding - arrow ? [chosen] : [];
  });
}

/** The tabs and tools that lie over one another; in the browser. */
function coveredTools(): readonly string[] {
  const tools = [...document.querySelectorAll(".bar :is(a, button)")];
  const boxes = tools.map((tool) => ({
    box: tool.getBoundingClientRect(),
    name: tool.textContent,
  }));
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        ({ box }) =>
          Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left) > 1 &&
          Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top) > 1,
      )
      .map(({ name }) => `${one.name} and ${name}`),
  );
}

test("every control is large enough in every panel", async ({ page, isMobile }) => {
  test.slow();
  const least = isMobile ? 44 : 24;
  await openPage(page, nato);
  const panels = isMobile ? [/^Filters/, /^Sections/, /^Appearance/] : [/^Keyboard/, /^Appearance/];
  for (const panel of panels) {
    await page.getByRole("button", { name: panel }).first().click();
    await page.getByRole("dialog").waitFor();
    expect.soft(await page.evaluate(smallControls, least), String(panel)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
  await page.locator(".mark .mark").first().click();
  await page.getByRole("dialog").waitFor();
  expect.soft(await page.evaluate(smallControls, least), "card").toEqual([]);
});

test("a wide window has what is beside the text at its side, and fills the overviews", {
  tag: "@full",
}, async ({ page, isMobile }) => {
  test.skip(isMobile, "the window is set here");
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openPage(page, nato);
  const box = async (selector: string) => {
    const found = await page.locator(selector).first().boundingBox();
    if (found === null) throw new RangeError(`no ${selector}`);
    return found;
  };
  const [sections, article, filters] = await Promise.all(
    [".side-sections", "article", ".side-filters"].map(box),
  );
  if (!sections || !article || !filters) throw new RangeError("not all there");
  expect(article.x - (sections.x + sections.width)).toBeLessThan(120);
  expect(filters.x - (article.x + article.width)).toBeLessThan(120);
  for (const [view, content] of [
    ["voices", ".dispersion-strip"],
    ["matrix", "table"],
  ] as const) {
    await openPage(page, `${nato}/${view}`);
    expect((await box(`main ${content}`)).width, view).toBeGreaterThan(1000);
  }
});

test("what a page is filtered by covers nothing at its top, and is counted", async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, "the filters are beside the page elsewhere");
  const expectClear = async (below: string) => {
    const chips = await page.locator(".chips").boundingBox();
    const box = await page.locator(below).boundingBox();
    expect((chips?.y ?? 0) + (chips?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
  };
  await openPage(page, `${nato}?topic=nord-stream&speaker=shea`);
  await expectClear("main > .notice");
  await openPage(page, `${nato}/quotations?topic=nord-stream`);
  await expectClear(".overview-head");
  await expect(page.getByRole("button", { name: /^Filters/ })).toHaveAccessibleName(
    "Filters 1 filter chosen",
  );
});
