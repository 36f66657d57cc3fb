// Speakers, topics and countries are merged, divided and renamed; all the same words are marked at once.
import { expect, test } from "@playwright/test";
import { barriers } from "./barriers";
import { kept, openDraft, startCorrecting, tools, voiceOf } from "./correcting";

test("some marks of a speaker are given to a new one, and merged again, by keys alone", {
  tag: "@full",
}, async ({ page }) => {
  await openDraft(page, 5);
  await startCorrecting(page);
  await tools(page).getByRole("button", { name: "Speakers and topics" }).press("Enter");
  const sheet = page.getByRole("dialog", { name: "Speakers and topics" });
  await sheet.getByRole("button", { name: "Give some marks to another … Ida Lund" }).press("Enter");
  const boxes = sheet.getByRole("checkbox");
  await expect(boxes).toHaveCount(5);
  // Each with what stands around it.
  await expect(sheet.getByText("in month 2,” Ida Lund said.")).toBeVisible();
  await boxes.nth(1).press("Space");
  await boxes.nth(3).press("Space");
  await sheet.getByRole("textbox", { name: "Name of the new one" }).fill("Nora Quist");
  expect(await barriers(page)).toEqual([]);
  await sheet.getByRole("button", { name: "Give 2 marks" }).press("Enter");

  await sheet.getByRole("button", { name: "Merge with another … Nora Quist" }).press("Enter");
  await sheet.getByRole("combobox", { name: "Into" }).selectOption("Bo Berg");
  await expect(sheet).toContainText(
    "2 marks will be Bo Berg’s. “Nora Quist” stays as another name.",
  );
  expect(await barriers(page)).toEqual([]);
  await sheet.getByRole("button", { name: "Merge", exact: true }).press("Enter");
  await page.keyboard.press("Escape");
  await expect(voiceOf(page, 2)).toContainText("Bo Berg");
  await expect(voiceOf(page, 3)).toContainText("Ida Lund");
  await page.keyboard.press("Control+z");
  await expect(voiceOf(page, 2)).toContainText("Nora Quist");
  await page.keyboard.press("Control+z");
  await expect(voiceOf(page, 2)).toContainText("Ida Lund");
  await kept(page);
});

test("speakers are merged and renamed with the pointer, each undone in one step", {
  tag: "@full",
}, async ({ page }) => {
  await openDraft(page, 5);
  await startCorrecting(page);
  await tools(page).getByRole("button", { name: "Speakers and topics" }).click();
  const sheet = page.getByRole("dialog", { name: "Speakers and topics" });
  await sheet.getByRole("button", { name: "Merge with another … Ida Lund" }).click();
  await sheet.getByRole("combobox", { name: "Into" }).selectOption("Bo Berg");
  await sheet.getByRole("button", { name: "Merge", exact: true }).click();
  await sheet.getByRole("textbox", { name: "Name" }).first().fill("Bo Lund-Berg");
  await sheet.getByRole("textbox", { name: "Name" }).first().press("Enter");
  await page.keyboard.press("Escape");
  await expect(voiceOf(page, 1)).toContainText("Lund-Berg");
  await tools(page).getByRole("button", { name: "Undo" }).click();
  await expect(voiceOf(page, 1)).toHaveText(/Berg/);
  await tools(page).getByRole("button", { name: "Undo" }).click();
  await expect(voiceOf(page, 1)).toContainText("Ida Lund");
});

test("all the same words are marked at once, with their context, and undone in one step", {
  tag: "@full",
}, async ({ page }) => {
  await openDraft(page, 5);
  await startCorrecting(page);
  await page.keyboard.press("v");
  for (const _ of [1, 2]) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("m");
  await page.keyboard.type("dredging");
  await page.keyboard.press("Enter");
  await tools(page)
    .getByRole("button", { name: /more places of “dredge”/ })
    .click();
  await tools(page).getByRole("checkbox").first().uncheck();
  await tools(page).getByRole("button", { name: "Mark 3 places" }).click();
  await expect(page.locator(".mark.topic")).toHaveCount(4);
  await page.keyboard.press("Control+z");
  await expect(page.locator(".mark.topic")).toHaveCount(1);
});
