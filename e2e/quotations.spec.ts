// Who said what: the list, the matrix and the exports tell the same as the file, and lead into the text.
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { some } from "../scripts/depth";
import { readArticle } from "./article-files";
import { observe } from "./observed";
import { allowClipboard, nato, open, openPage, outlined, still } from "./reading-page";
import { nothing, queryOf, Reference, type Selection } from "./reference";

const article = readArticle("nato-brussels-2021");
const reference = new Reference(article);
const quotations = new Set(
  article.annotations.filter(({ type }) => type === "quotation").map(({ id }) => id),
);

const selections: readonly Selection[] = [
  nothing,
  { ...nothing, speaker: ["shea"] },
  { ...nothing, speaker: ["lavrov", "maas"] },
  { ...nothing, topic: ["nord-stream"] },
  { ...nothing, country: ["RU", "CN"] },
  { ...nothing, speaker: ["shea", "austrevicius"], country: ["RU"] },
  { ...nothing, speaker: ["le-drian"], topic: ["nord-stream"] },
  { ...nothing, topic: ["afghanistan"], without: { ...nothing.without, country: ["AF"] } },
  { ...nothing, speaker: ["blinken"], country: ["AF"], within: "paragraph" },
];

function expected(selection: Selection): readonly string[] {
  return reference.matches(selection).filter((id) => quotations.has(id));
}

async function listed(page: Page): Promise<readonly string[]> {
  await page.locator("[data-quotation], [data-nothing]").first().waitFor();
  return page
    .locator("[data-quotation]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-quotation") ?? ""));
}

async function downloaded(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: new RegExp(`^${name}`) }).click(),
  ]);
  return readFileSync(await file.path(), "utf8");
}

/** The Markdown that the page puts on the clipboard. */
async function copied(page: Page): Promise<string> {
  await allowClipboard(page.context());
  await page.getByRole("button", { name: /^Copy Markdown/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" }).first()).toBeAttached();
  return page.evaluate(() => navigator.clipboard.readText());
}

for (const selection of some(selections, 3)) {
  test(`list, text and exports agree: ${queryOf(selection) || "everything"}`, async ({ page }) => {
    const ids = expected(selection);
    await openPage(page, `${nato}/quotations${queryOf(selection)}`);
    expect(await listed(page)).toEqual(ids);
    const all = quotations.size;
    const said = ids.length === all ? `All ${all} ` : `${ids.length} of ${all} `;
    await expect(page.locator(".shown").first()).toContainText(said);
    if (ids.length > 0) {
      const rows: Record<string, string>[] = parse(await downloaded(page, "CSV"), {
        columns: true,
        bom: true,
      });
      expect(rows.map(({ id }) => id)).toEqual(ids);
      const collection = JSON.parse(await downloaded(page, "JSON-LD"));
      expect(collection.total).toBe(ids.length);
      const addresses = (await copied(page)).matchAll(/#([\w-]+)[^\s)>]*[)>]/g);
      expect([...addresses].map(([, id]) => id)).toEqual(ids);
    }
    await open(page, nato + queryOf(selection));
    const { shown } = await page.evaluate(observe);
    expect(shown.filter((id) => quotations.has(id)).toSorted()).toEqual(ids.toSorted());
  });
}

test("the matrix has the file's totals", async ({ page }) => {
  await openPage(page, `${nato}/matrix`);
  const number = (text: string | null) => Number(text?.replace(/\D/g, ""));
  const rows = page.locator(".matrix tbody tr");
  await rows.first().waitFor();
  for (const { id, name } of article.speakers) {
    const row = rows.filter({ has: page.locator(`a[href*="/speakers/${id}"]`) });
    const total = row.locator("td").last();
    expect(number(await total.textContent()), name).toBe(
      expected({ ...nothing, speaker: [id] }).length,
    );
  }
  const headings = await page.locator(".matrix thead th a").evaluateAll((links) =>
    links.map(
      (link) =>
        decodeURIComponent(link.getAttribute("href") ?? "")
          .split("/")
          .at(-1) ?? "",
    ),
  );
  expect(headings.length).toBeGreaterThan(5);
  const foot = page.locator(".matrix tfoot td");
  for (const [at, topic] of headings.entries()) {
    expect(number(await foot.nth(at).textContent()), topic).toBe(
      expected({ ...nothing, topic: [topic] }).length,
    );
  }
  expect(number(await foot.last().textContent())).toBe(quotations.size);
});

test("a cell of the matrix leads to its quotations", async ({ page }) => {
  await openPage(page, `${nato}/matrix`);
  const cell = page.getByRole("link", { name: /^Jamie Shea, Cybersecurity: / });
  await cell.click();
  await expect(page).toHaveURL(/\/quotations\?speaker=shea&topic=cyber/);
  expect(await listed(page)).toEqual(expected({ ...nothing, speaker: ["shea"], topic: ["cyber"] }));
});

/** Whoever is quoted: a selection that leaves every quotation. */
const everySpeaker = article.speakers
  .map(({ id }) => id)
  .filter((id) => expected({ ...nothing, speaker: [id] }).length > 0);

for (const way of ["mouse", "keyboard"] as const) {
  test(`each quotation reaches its place and comes back, by ${way}`, async ({ page }) => {
    test.slow();
    const chosen = queryOf({ ...nothing, speaker: everySpeaker.toSorted() });
    await openPage(page, `${nato}/quotations${chosen}`);
    const ids = await listed(page);
    expect(ids).toEqual(expected(nothing));
    for (const id of some(ids, 2)) {
      const link = page.locator(`[data-quotation="${id}"] blockquote a`);
      // Rows that come into view get their height then, and move those below.
      await link.scrollIntoViewIfNeeded();
      await still(page);
      if (way === "mouse") await link.click();
      else {
        await link.focus();
        await page.keyboard.press("Enter");
      }
      await expect(page).toHaveURL((url) => url.search === chosen && url.hash === `#${id}`);
      await expect.poll(() => outlined(page)).toContainEqual(expect.stringContaining(id));
      await expect(page.locator(`[data-annotation~="${id}"]`).first()).toBeInViewport();
      const back = page.getByRole("link", { name: "Quotations", exact: true });
      // The focus may still be on its way to the place that was gone to.
      await still(page);
      // As what a person does to get up to the link, it ends the arriving.
      if (way === "mouse") {
        await page.mouse.wheel(0, -10);
        await back.click();
      } else {
        await page.keyboard.press("Shift");
        await back.press("Enter");
      }
      await expect(page).toHaveURL(
        (url) => url.pathname.endsWith("/quotations") && url.search === chosen,
      );
      expect(await listed(page)).toEqual(ids);
      await still(page);
    }
  });
}

test("quotations are found by words, without regard to accents and case", async ({ page }) => {
  await openPage(page, `${nato}/quotations`);
  await listed(page);
  await page.getByLabel("Find in quotations").fill("ALLIANCÉ");
  await expect(page).toHaveURL(/find=/);
  await expect(page.locator("main mark").first()).toHaveText("alliance");
  const rows = await page.locator("[data-quotation]").count();
  expect(rows).toBeGreaterThan(0);
  expect(rows).toBeLessThan(quotations.size);
});
