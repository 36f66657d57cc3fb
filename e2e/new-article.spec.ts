// An article is written from nothing: no file is needed.
import { expect, test } from "@playwright/test";
import { kept, tools, voiceOf } from "./correcting";
import { openPage, ready } from "./reading-page";

test("an article is begun on a blank page and gone on with, by keys alone", async ({ page }) => {
  await openPage(page, "/own");
  await page.getByRole("link", { name: "New article" }).press("Enter");
  const begin = page.getByRole("button", { name: "Begin the article" });
  await expect(begin).toBeDisabled();
  await page.getByRole("textbox", { name: "Headline" }).focus();
  await page.keyboard.type("Harbour talks");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText("“We will dredge,” Ida Lund said.\n\nIt rained.");
  // What has been typed is not lost with the page.
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Headline" })).toHaveValue("Harbour talks");
  await begin.press("Enter");
  await expect(page).toHaveURL(/\/device\/harbour-talks\?view=edit/);
  await ready(page);
  await expect(page.locator("[data-paragraph]")).toHaveCount(2);
  await expect(tools(page)).toContainText("Select words to mark them");

  await page.keyboard.press("v");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("q");
  await page.keyboard.type("Ida Lund");
  await page.keyboard.press("Enter");
  await expect(voiceOf(page, 1)).toContainText("Ida Lund");
  await kept(page);
  await page.reload();
  await ready(page);
  await expect(voiceOf(page, 1)).toContainText("Ida Lund");
  // The blank page is blank again.
  await page.goto("/own/new");
  await expect(page.getByRole("textbox", { name: "Headline" })).toHaveValue("");
});
