// Whoever corrects by keys alone never loses the focus, and sees where it is.
import { expect, test } from "@playwright/test";
import { openDraft, tools } from "./correcting";
import { expectFocusSeen, keyTo } from "./focus-seen";
import { ready } from "./reading-page";

test("the tools take the focus and give it back, and cover nothing that has it", async ({
  page,
}) => {
  await openDraft(page, 30);
  const note = page.getByRole("complementary", { name: "Draft" });
  await note.getByRole("button", { name: "Correct it" }).press("Enter");
  // The button is gone.
  await expect(tools(page)).toBeFocused();
  const pen = page.getByRole("button", { name: "Correct this article" });
  await pen.focus();
  await keyTo(page, "Tab", tools(page).getByRole("button", { name: "Previous mark" }), 120);

  const save = tools(page).getByText("Save as …");
  await keyTo(page, "Tab", save);
  await page.keyboard.press("Enter");
  const whole = tools(page).getByRole("button", { name: "Corrected article (JSON)" });
  await keyTo(page, "Tab", whole);
  await page.keyboard.press("Escape");
  await expect(whole).toBeHidden();
  await expect(save).toBeFocused();

  await keyTo(page, "Tab", tools(page).getByRole("button", { name: "Done" }));
  await page.keyboard.press("Enter");
  await expect(tools(page)).toHaveCount(0);
  await expect(pen).toBeFocused();
  await expectFocusSeen(page);
});

test("a page that is opened to be corrected begins at its top", async ({ page }) => {
  await openDraft(page, 3);
  await page.goto(`${page.url()}?view=edit`);
  await ready(page);
  await expect(tools(page)).toContainText("reviewed");
  await expect(page.locator("body")).toBeFocused();
});

test("the keys work with the focus on a box that is ticked", async ({ page, isMobile }) => {
  test.skip(isMobile, "the filters are in a panel over the page there");
  await openDraft(page, 3);
  const box = page.getByRole("checkbox", { name: "Only unsure marks" });
  await box.focus();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
});
