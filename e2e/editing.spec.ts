// An article is corrected on its page: by pointer, by keyboard alone, by touch; and nothing is lost.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { isFull } from "../scripts/depth";
import { barriers } from "./barriers";
import { kept, openDraft, startCorrecting, tools, voiceOf } from "./correcting";
import { marksOf, nato, open, ready, still } from "./reading-page";
import { spoken } from "./speaks-german";

test("a bundled article is corrected with the pointer, in a copy", async ({ page }) => {
  await open(page, nato);
  await page.getByRole("button", { name: "Correct this article" }).click();
  await tools(page).getByRole("button", { name: "Correct a copy" }).click();
  await expect(page).toHaveURL(/\/device\/nato-brussels-2021\?view=edit/);
  await expect(tools(page)).toContainText("Select words to mark them");

  const paragraph = page.locator("[data-paragraph]").first();
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.dblclick({ position: { x: 200, y: 12 } });
  await tools(page)
    .getByRole("button", { name: /^Quotation/ })
    .click();
  await page.getByRole("combobox", { name: /Who says it/ }).fill("Nora Quist");
  await page.getByRole("option", { name: "New speaker: Nora Quist" }).click();
  await expect(tools(page)).toContainText("Quotation by Nora Quist");
  const words = tools(page).locator(".pen-words");
  const one = (await words.textContent()) ?? "";
  await tools(page).getByRole("button", { name: "End one word later" }).click();
  await expect(words).not.toHaveText(one);
  await expect(voiceOf(page, 1)).toContainText("Quist");
  // The text of the paragraph that is pressed is edited, though a mark of another is chosen.
  const other = page.locator("[data-paragraph]").nth(1);
  const { width = 0, height = 0 } = (await other.boundingBox()) ?? {};
  await other.click({ position: { x: width - 2, y: height - 2 } });
  await page.keyboard.press("e");
  const field = page.getByRole("textbox", { name: "Text of the paragraph" });
  await expect(field).toHaveValue((await other.textContent()) ?? "");
  await field.press("Escape");
  await kept(page);
  await page.reload();
  await ready(page);
  await expect(voiceOf(page, 1)).toContainText("Quist");

  await tools(page).getByRole("button", { name: "Undo" }).click();
  await expect(words).toHaveText(one);
  await tools(page).getByRole("button", { name: "History" }).click();
  const history = page.getByRole("dialog", { name: "History" });
  await expect(history.getByRole("listitem")).toHaveText(/New quotation: Nora Quist: .*\d\d:\d\d/);
  await history.getByRole("button", { name: "Undo to here" }).click();
  await expect(history).toContainText("Nothing has been changed yet.");
  await page.keyboard.press("Escape");
  await expect(history).toBeHidden();
  await expect(voiceOf(page, 1)).toHaveCount(0);
  await still(page);

  // Who takes a mark away stays where they are.
  const last = page.locator(".mark.quotation").last();
  await last.scrollIntoViewIfNeeded();
  await last.click();
  const removal = tools(page).getByRole("button", { name: /^Remove/ });
  await expect(removal).toBeVisible();
  const end = page.locator("[data-paragraph]").last();
  const topOfEnd = () => end.evaluate((each) => each.getBoundingClientRect().top);
  const before = await topOfEnd();
  await removal.click();
  await expect(page).not.toHaveURL(/#/);
  await expect(tools(page)).toContainText("Select words to mark them");
  expect(Math.abs((await topOfEnd()) - before)).toBeLessThan(150);
});

test("a draft is reviewed by keys alone, and saved with all that it said", async ({ page }) => {
  await openDraft(page, 6);
  await startCorrecting(page);
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press("a");
  await expect(tools(page)).toContainText("Quotation by Ida Lund");
  const done = tools(page).getByRole("button", { name: "Done" });
  const before = await done.boundingBox();
  await page.keyboard.press("a");
  await kept(page);
  // What is said of keeping moves no button.
  expect((await done.boundingBox())?.x).toBe(before?.x);
  await expect(tools(page)).toContainText("1 of 6 reviewed");
  await page.keyboard.press("s");
  await expect(tools(page).getByRole("combobox")).toBeFocused();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.type("ber");
  await page.keyboard.press("Enter");
  await expect(tools(page)).toContainText("2 of 6 reviewed");
  await page.keyboard.press("r");
  await expect(tools(page)).toContainText("3 of 6 reviewed");
  await page.keyboard.press("Control+z");
  await expect(tools(page)).toContainText("2 of 6 reviewed");
  await page.keyboard.press("Control+Shift+z");
  await expect(tools(page)).toContainText("3 of 6 reviewed");

  // Words are chosen and marked without a pointer.
  await page.keyboard.press("v");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(tools(page)).toContainText("Selected: We will");
  await page.keyboard.press("m");
  await page.keyboard.type("dredging");
  await page.keyboard.press("Enter");
  await expect(tools(page)).toContainText("Mention of Dredging");
  // A mention is about what it names; Escape leaves every form, and the focus stays at the tools.
  await page.keyboard.press("t");
  await expect(tools(page).getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("i");
  await expect(tools(page).getByRole("textbox", { name: "Note" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(tools(page)).toBeFocused();
  await page.keyboard.press("f");
  await expect(tools(page)).toContainText("We will dredge");

  await page.keyboard.press("e");
  await page.getByRole("textbox", { name: "Text of the paragraph" }).fill("It was said.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("article")).toContainText("It was said.");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("article")).not.toContainText("It was said.");
  await kept(page);
  await tools(page).getByText("Save as …").press("Enter");
  const saving = page.waitForEvent("download");
  await tools(page).getByRole("button", { name: /JSON/ }).press("Enter");
  const file = JSON.parse(readFileSync(await (await saving).path(), "utf8"));
  expect(file.mood).toEqual({ kept: ["although", "unknown"] });
  expect(file.annotations).toHaveLength(6);
  expect(file.annotations.every((each: { own?: number }, at: number) => at === 5 || each.own)).toBe(
    true,
  );
  const origins = file.annotations.map((each: { origin: string }) => each.origin);
  expect(origins.filter((origin: string) => origin === "person")).toHaveLength(3);
});

test("marks are corrected by touch", { tag: "@phone" }, async ({ page, isMobile }) => {
  test.skip(!isMobile && !isFull, "by pointer in the deep run");
  await openDraft(page, 4);
  const press = (name: RegExp | string) => {
    const button = tools(page).getByRole("button", { name });
    return isMobile ? button.tap() : button.click();
  };
  const pen = page.getByRole("button", { name: "Correct this article" });
  await (isMobile ? pen.tap() : pen.click());
  await expect(tools(page)).toContainText("0 of 4 reviewed");
  const mark = marksOf(page, "q1").first();
  await (isMobile ? mark.tap() : mark.click());
  await expect(tools(page)).toContainText("month 1");
  await press("End one word earlier");
  await expect(tools(page)).toContainText("“We will dredge in month");
  await press(/^Speaker$/);
  const option = page.getByRole("option", { name: /Bo Berg/ });
  await (isMobile ? option.tap() : option.click());
  await expect(tools(page)).toContainText("1 of 4 reviewed");
  await expect(voiceOf(page, 1)).toContainText("Berg");
  await press("Undo");
  await expect(voiceOf(page, 1)).toContainText("Lund");
  await kept(page);
  expect(await barriers(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width).toBeLessThanOrEqual(0);
});

test("what one tab changes, the other shows", async ({ page, context }) => {
  await openDraft(page, 3);
  await startCorrecting(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(tools(other)).toContainText("0 of 3 reviewed");
  await page.keyboard.press("n");
  await page.keyboard.press("a");
  await expect(tools(other)).toContainText("1 of 3 reviewed");
  await other.keyboard.press("n");
  await other.keyboard.press("r");
  await expect(tools(page)).toContainText("2 of 3 reviewed");
  await other.close();
});

test("twenty-five quotations are reviewed by keys within a minute, 300 ms a key", {
  tag: "@full",
}, async ({ page }) => {
  test.slow();
  await openDraft(page, 25);
  await startCorrecting(page);
  const begun = performance.now();
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key, { delay: 20 });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 280)));
  };
  await press("n");
  for (let at = 0; at < 25; at += 1) {
    if (at % 5 === 2) {
      await press("s");
      await press("2");
    } else await press(at % 8 === 7 ? "r" : "a");
  }
  await expect(tools(page)).toContainText("are reviewed");
  console.log(`${keys} keys, ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  expect(performance.now() - begun).toBeLessThan(60_000);
});

test("what is said to be kept is there after the tab is gone", { tag: "@full" }, async ({
  page,
  context,
}) => {
  test.slow();
  await openDraft(page, 25);
  await startCorrecting(page);
  const address = page.url();
  for (let reviewed = 1; reviewed <= 6; reviewed += 1) {
    const tab = await context.newPage();
    await tab.goto(address);
    await expect(tools(tab)).toContainText(`${reviewed - 1} of 25 reviewed`);
    await tab.keyboard.press("n");
    await tab.keyboard.press("a");
    await kept(tab);
    await tab.close({ runBeforeUnload: false });
  }
});

test.describe("in German", () => {
  test.use({ locale: "de-DE" });

  test("the tools speak German", { tag: "@full" }, async ({ page }) => {
    await open(page, `${nato}?view=edit`);
    await spoken(page);
    const german = page.getByRole("region", { name: "Korrekturen" });
    await german.getByRole("button", { name: "Eine Kopie korrigieren" }).click();
    await expect(german).toContainText("Wörter auswählen");
    await german.getByRole("button", { name: "Nächste Markierung" }).click();
    await expect(german.getByRole("button", { name: /^Entfernen/ })).toBeVisible();
    expect(await barriers(page)).toEqual([]);
  });
});
