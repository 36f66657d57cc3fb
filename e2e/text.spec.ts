// The text on the page is the article's own, to the character, and nothing a reader does touches it.
import { expect, type Page, test } from "@playwright/test";
import { some } from "../scripts/depth";
import { articleIds, paragraphsOf, readArticle } from "./article-files";
import { observe } from "./observed";
import {
  allowClipboard,
  choose,
  closeFilters,
  facetValue,
  nato,
  open,
  openFilters,
} from "./reading-page";

for (const id of some(articleIds, 2)) {
  test(`${id}: each paragraph is the file's text exactly`, async ({ page }) => {
    const article = readArticle(id);
    await open(page, `/articles/${id}`);
    const shown = await page
      .locator("[data-paragraph]")
      .evaluateAll((all) =>
        all.map((each) => ({ id: each.getAttribute("data-paragraph"), text: each.textContent })),
      );
    expect(shown).toEqual(paragraphsOf(article).map(({ id: own, text }) => ({ id: own, text })));
    const marked = await page
      .locator("[data-annotation]")
      .evaluateAll((all) =>
        all.flatMap((each) => each.getAttribute("data-annotation")?.split(" ")),
      );
    expect(new Set(marked)).toEqual(new Set(article.annotations.map(({ id: own }) => own)));
  });

  test(`${id}: a passage copied over names and labels is the article's words`, async ({
    page,
    context,
  }) => {
    await allowClipboard(context);
    const article = readArticle(id);
    await open(page, `/articles/${id}`);
    const section = article.sections.at(-1);
    const names = page.locator(`[data-section="${section?.id}"] .name`);
    expect(await names.count(), "the passage has names beside it").toBeGreaterThan(1);
    const paragraphs = section?.paragraphs ?? [];
    await selectAll(page, paragraphs[0]?.id ?? "", paragraphs.at(-1)?.id ?? "");
    await page.keyboard.press("ControlOrMeta+c");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const own = paragraphs.map(({ text }) => text);
    expect(copied.split(/\s*\n\s*/).filter((line) => line !== "")).toEqual(own);
    const selected = await page.evaluate(() => window.getSelection()?.toString() ?? "");
    expect(selected.split(/\s*\n\s*/).filter((line) => line !== "")).toEqual(own);
  });
}

test("names beside the text are not selected with it", { tag: "@full" }, async ({ page }) => {
  await open(page, nato);
  const names = await page.locator(".name").allTextContents();
  expect(names.length).toBeGreaterThan(10);
  await page.keyboard.press("ControlOrMeta+a");
  const selected = await page.evaluate(() => window.getSelection()?.toString() ?? "");
  expect(selected).toContain("Antony Blinken came to Brussels");
  const lines = selected.split("\n").map((line) => line.trim());
  expect(names.filter((name) => lines.includes(name.trim()))).toEqual([]);
});

test("no filter, view or step touches the text", async ({ page }) => {
  test.slow();
  await open(page, nato);
  await page.evaluate(() => {
    const records: string[] = [];
    const watch = new MutationObserver((seen) =>
      records.push(...seen.map(({ type, target }) => `${type} ${target.nodeName}`)),
    );
    for (const paragraph of document.querySelectorAll("[data-paragraph]")) {
      watch.observe(paragraph, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
    }
    Object.assign(window, { records });
  });
  const records = () => page.evaluate(() => (window as unknown as { records: string[] }).records);
  const before = await page.evaluate(observe);
  const values = [
    ["speaker", "Antony Blinken"],
    ["speaker", "Jamie Shea"],
    ["topic", "Cybersecurity"],
    ["country", "Russia"],
    ["country", "United States"],
  ] as const;
  for (const view of ["Focus", "Highlight"] as const) {
    await openFilters(page);
    for (const [kind, name] of [...values, ...values]) await facetValue(page, kind, name).click();
    await closeFilters(page);
    await choose(page, view);
    await page.locator(".stepper").getByRole("button", { name: "Next match" }).click();
    await page.keyboard.press("m");
    await page.keyboard.press("m");
  }
  expect(await page.evaluate(observe)).toMatchObject({ shown: before.shown });
  expect(await records()).toEqual([]);

  await page
    .locator("[data-paragraph]")
    .first()
    .evaluate((paragraph) => paragraph.append("!"));
  expect(await records(), "the watch is awake").toHaveLength(1);
});

/** Selects from the beginning of one paragraph to the end of another. */
async function selectAll(page: Page, first: string, last: string): Promise<void> {
  await page.evaluate(
    ([from, to]) => {
      const [start, end] = [from, to].map((id) =>
        document.querySelector(`[data-paragraph="${id}"]`),
      );
      if (!start || !end) throw new RangeError("no such paragraph");
      window.getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    [first, last] as const,
  );
}
