// The app in German.
import { expect, type Page } from "@playwright/test";
import { german } from "../src/app/wording/german";
import { settled } from "./reading-page";

/** Waits until the page has its content and speaks German. */
export async function spoken(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await settled(page);
  await expect(page.getByRole("button", { name: german.frame.appearance })).toBeVisible();
}
