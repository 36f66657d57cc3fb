// Citations, and the pages of quotations: what they say, copy, keep and mend.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { nato, open, openPage } from "./reading-page";

test.skip(({ isMobile }) => isMobile, "the same on a phone");

test("an article is cited from its foot, in each form, and kept as a file", async ({ page }) => {
  await open(page, nato);
  await page
    .getByRole("contentinfo")
    .or(page.locator(".article-foot"))
    .getByRole("button", { name: "Cite" })
    .click();
  const sheet = page.getByRole("dialog", { name: "Cite this article" });
  const text = sheet.locator("pre");
  await expect(text).toHaveText(/^Blinken brings .*23 March 2021, http\S+\/nato-brussels-2021\s*$/);
  await sheet.getByRole("button", { name: "RIS" }).click();
  await expect(text).toContainText("TY  - NEWS");
  const kept = page.waitForEvent("download");
  await sheet.getByRole("button", { name: "Download" }).click();
  const file = await kept;
  expect(file.suggestedFilename()).toBe("nato-brussels-2021.ris");
  expect(readFileSync(await file.path(), "utf8")).toMatch(/^TY {2}- NEWS\r\n[\s\S]*ER {2}- \r\n$/);
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
});

test("a quotation's page leads to its place, cites it, and mends its address", async ({ page }) => {
  await openPage(page, `${nato}/quotations/Q7.`);
  await expect(page).toHaveURL(`${nato}/quotations/q7`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Quotation: Heiko Maas");
  await expect(page.locator("blockquote")).toContainText("Germany was hoping to learn more.");
  await page.getByRole("button", { name: "Cite", exact: true }).click();
  const sheet = page.getByRole("dialog", { name: "Cite this quotation" });
  await sheet.getByRole("button", { name: "CSL-JSON" }).click();
  const [item] = JSON.parse((await sheet.locator("pre").textContent()) ?? "");
  expect(item.URL).toContain(`${nato}/quotations/q7`);
  expect(item.note).toContain("We do not wish to leave");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Read in the text" }).click();
  await expect(page).toHaveURL(`${nato}/sections/afghanistan#q7`);
});
