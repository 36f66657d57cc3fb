// Headline, summary, sections, paragraphs and their text are edited, and annotations follow.
import { expect, type Page, test } from "@playwright/test";
import { barriers } from "./barriers";
import { kept, openDraft, startCorrecting, tools } from "./correcting";
import { marksOf } from "./reading-page";

const paragraphs = (page: Page) => page.getByRole("article").locator("[data-paragraph]");
const text = (page: Page) => page.getByRole("textbox", { name: "Text of the paragraph" });
const button = (page: Page, name: string) => tools(page).getByRole("button", { name, exact: true });

test("text is edited, parted and moved by keys alone, and what cannot follow is listed", async ({
  page,
}) => {
  await openDraft(page, 3);
  await startCorrecting(page);
  // Paragraph 1 is chosen by its words.
  await page.keyboard.press("v");
  // The browser tells of a selection a moment later.
  await expect(tools(page)).toContainText("Selected: ");
  await page.keyboard.press("e");
  await expect(text(page)).toBeFocused();
  // At 200 % zoom what changes the text is in view as well.
  const whole = page.viewportSize();
  await page.setViewportSize({ width: 640, height: 400 });
  await expect(button(page, "Change")).toBeInViewport({ ratio: 0.9 });
  if (whole !== null) await page.setViewportSize(whole);
  // Left by Esc, what has been typed is still there the next time.
  await text(page).fill("Something else");
  await page.keyboard.press("Escape");
  await expect(text(page)).toHaveCount(0);
  await page.keyboard.press("e");
  await expect(text(page)).toHaveValue("Something else");
  await text(page).fill("It began.\n\n“We will surely dredge in month 1,” Ida Lund said.");
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press("Control+Enter");
  await expect(paragraphs(page)).toHaveCount(4);
  await expect(marksOf(page, "q1")).toHaveText(/^“We will surely dredge in month 1,”$/);

  await page.keyboard.press("Escape");
  await page.keyboard.press("v");
  // The browser tells of a selection a moment later.
  await expect(tools(page)).toContainText("Selected: ");
  await page.keyboard.press("e");
  await button(page, "Move down").press("Enter");
  await expect(paragraphs(page).nth(1)).toHaveText("It began.");
  await button(page, "Begin a section here").press("Enter");
  await tools(page).getByRole("textbox", { name: "Heading of the section" }).fill("Later");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Later" })).toBeVisible();
  await button(page, "Join with the section before").press("Enter");
  await expect(page.getByRole("heading", { name: "Later" })).toHaveCount(0);
  await button(page, "Join with the next paragraph").press("Enter");
  await expect(paragraphs(page).nth(1)).toHaveText(/^It began. “We will dredge in month 2/);
  await expect(marksOf(page, "q2")).toHaveText(/^“We will dredge in month 2,”$/);
  for (const _ of [1, 2, 3, 4, 5, 6]) await page.keyboard.press("Control+z");
  await expect(paragraphs(page)).toHaveCount(3);
  await expect(button(page, "Undo")).toBeDisabled();
  await kept(page);
});

test("a paragraph is removed with the pointer; its quotation is listed, and placed by hand", {
  tag: "@full",
}, async ({ page }) => {
  await openDraft(page, 3);
  await startCorrecting(page);
  await button(page, "Headline and summary").click();
  const sheet = page.getByRole("dialog", { name: "Headline and summary" });
  await sheet.getByRole("textbox", { name: "Headline" }).fill("Harbour talks end");
  await sheet.getByRole("textbox", { name: "Summary" }).fill("They are over.");
  await sheet.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Harbour talks end");
  await expect(page.getByText("They are over.")).toBeVisible();

  await marksOf(page, "q1").first().click();
  await tools(page)
    .getByRole("button", { name: /^Edit text/ })
    .click();
  await button(page, "Remove the paragraph").click();
  await expect(paragraphs(page)).toHaveCount(2);
  await expect(marksOf(page, "q1")).toHaveCount(0);
  const place = tools(page).getByRole("combobox", { name: "Place here what was not found" });
  // Nobody clicks twice within a millisecond, while the mark is being shown as chosen.
  await expect(async () => {
    await page.locator("[data-paragraph=p3]").dblclick({ position: { x: 40, y: 12 } });
    await expect(place).toBeVisible({ timeout: 1000 });
  }).toPass();
  await place.selectOption({ label: "“We will dredge in month 1,”" });
  await expect(marksOf(page, "q1")).toHaveCount(1);
  await kept(page);
});

test("what has been typed into a field is kept when Esc closes what it stands in", async ({
  page,
}) => {
  await openDraft(page, 3);
  await startCorrecting(page);
  await button(page, "Headline and summary").click();
  const sheet = page.getByRole("dialog", { name: "Headline and summary" });
  await sheet.getByRole("textbox", { name: "Headline" }).fill("The harbour");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The harbour");
  await page.keyboard.press("n");
  const more = tools(page).getByRole("button", { name: /^Note/ });
  await more.click();
  const note = tools(page).getByRole("textbox", { name: "Note" });
  await note.fill("Said on the quay");
  await page.keyboard.press("Escape");
  await expect(note).toHaveCount(0);
  await more.click();
  await expect(note).toHaveValue("Said on the quay");
  await page.keyboard.press("Escape");
  for (const _ of [1, 2]) await page.keyboard.press("Control+z");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Harbour talks");
});
