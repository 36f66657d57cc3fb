// A quotation in parts, its ends by character and by handle, its note and attribution.
import { expect, type Page, test } from "@playwright/test";
import { barriers } from "./barriers";
import { kept, openDraft, startCorrecting, tools } from "./correcting";
import { lettersAt } from "./letters";
import { marksOf } from "./reading-page";

const words = (page: Page) => tools(page).locator(".pen-what .pen-words");
const button = (page: Page, name: string | RegExp) => tools(page).getByRole("button", { name });

/** Selects words of the first paragraph by dragging over them. */
async function select(page: Page, from: number, to: number): Promise<void> {
  const [start, end] = await lettersAt(page, "p1", [from, to]);
  await page.mouse.move(start?.x ?? 0, start?.y ?? 0);
  await page.mouse.down();
  await page.mouse.move(end?.x ?? 0, end?.y ?? 0, { steps: 4 });
  await page.mouse.up();
}

test("a part is added, chosen, changed, removed and joined by keys alone", async ({ page }) => {
  await openDraft(page, 2);
  await startCorrecting(page);
  await marksOf(page, "q1").first().click();
  await expect(words(page)).toHaveText("“We will dredge in month 1,”");
  // However fast the keys come.
  for (const _ of [1, 2, 3, 4, 5]) await page.keyboard.press("d");
  await expect(words(page)).toHaveText("“We will");
  await page.keyboard.press("v");
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("+");
  await page.keyboard.press("Escape");
  await expect(words(page)).toHaveText("“We will … month 1");
  // The keys for the ends are about the part that is chosen.
  await page.keyboard.press(".");
  await page.keyboard.press("f");
  await expect(words(page)).toHaveText("“We will dredge … month 1");
  await page.keyboard.press("Shift+D");
  await expect(words(page)).toHaveText("“We will dredg … month 1");
  await page.keyboard.press("u");
  await expect(words(page)).toHaveText("“We will dredge in month 1");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("-");
  await expect(words(page)).toHaveText("month 1");
  await page.keyboard.press("Control+z");

  await page.keyboard.press("i");
  const note = tools(page).getByRole("textbox", { name: "Note" });
  await expect(note).toBeFocused();
  await note.fill("Heard twice.");
  await page.keyboard.press("Enter");
  expect(await barriers(page)).toEqual([]);
  await button(page, "Close").press("Enter");
  await page.keyboard.press("v");
  for (const _ of [1, 2, 3, 4, 5, 6]) await page.keyboard.press("ArrowRight");
  for (const _ of [1, 2]) await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("w");
  await page.keyboard.press("Escape");
  await page.keyboard.press("i");
  await expect(tools(page)).toContainText("Words that tell who says it: Ida Lund said");
  await expect(note).toHaveValue("Heard twice.");
  await button(page, "Close").press("Enter");
  await kept(page);
});

test("parts are added, removed and joined with the pointer, and ends are dragged", {
  tag: "@full",
}, async ({ page, isMobile }) => {
  test.skip(isMobile, "by a finger below");
  await openDraft(page, 2);
  await startCorrecting(page);
  await marksOf(page, "q1").first().click();
  const handle = page.locator(".pen-handle[data-end=end]");
  const box = (await handle.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + box.width / 2, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x - 150, box.y + 8, { steps: 5 });
  await page.mouse.up();
  await expect(words(page)).toHaveText(/^“We will( dredge)?$/);
  const short = await words(page).textContent();
  await button(page, "Undo").click();
  await expect(words(page)).toHaveText("“We will dredge in month 1,”");
  await button(page, "Redo").click();
  await expect(words(page)).toHaveText(short ?? "");
  const { length } = "“We will dredge in month 1,” ";
  await select(page, length + 4, length + 11);
  await button(page, /^Add as a part/).click();
  await expect(words(page)).toHaveText(`${short} … Lund said`);
  await button(page, "Join 1 and 2").click();
  await expect(words(page)).toHaveText("“We will dredge in month 1,” Ida Lund said");
  await button(page, "Undo").click();
  await button(page, "Remove part 2").click();
  await expect(words(page)).toHaveText(short ?? "");

  // With Alt held, by characters.
  await page.keyboard.down("Alt");
  await select(page, length + 1, length + 3);
  await page.keyboard.up("Alt");
  await expect(tools(page)).toContainText("Selected: da");
  await kept(page);
});

test("an end is dragged by a finger", { tag: ["@phone", "@full"] }, async ({
  page,
  isMobile,
  browserName,
}) => {
  test.skip(!isMobile || browserName !== "chromium", "touches are made by Chromium alone");
  await openDraft(page, 2);
  await page.getByRole("button", { name: "Correct this article" }).tap();
  await expect(tools(page)).toContainText("reviewed");
  await marksOf(page, "q1").first().tap();
  const box = await page.locator(".pen-handle[data-end=end]").boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(44);
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 8];
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x: at, y }],
    });
  await touch("touchStart", x);
  for (const by of [20, 60, 100]) await touch("touchMove", x - by);
  await touch("touchEnd", x);
  await expect(words(page)).not.toHaveText("“We will dredge in month 1,”");
  await expect(words(page)).toHaveText(/^“We will/);
  await kept(page);
});
