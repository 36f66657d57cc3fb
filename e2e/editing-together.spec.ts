// Two people, or two tabs, change the same: both are shown, and one of them is chosen.
import { expect, type Page, test } from "@playwright/test";
import { barriers } from "./barriers";
import { kept, openDraft, startCorrecting, tools, voiceOf } from "./correcting";

const toDecide = (page: Page) => tools(page).getByRole("region", { name: "Changes to decide" });

test("what two tabs change alike is decided by a person, with what was before, and both", async ({
  page,
  context,
}) => {
  await openDraft(page, 3);
  await startCorrecting(page);
  const other = await context.newPage();
  // It does not hear of what the first tab does.
  await other.addInitScript(() => Reflect.deleteProperty(window, "BroadcastChannel"));
  await other.goto(page.url());
  await expect(tools(other)).toContainText("0 of 3 reviewed");
  await page.keyboard.press("n");
  await page.keyboard.press("s");
  await page.keyboard.press("2");
  await expect(tools(page)).toContainText("1 of 3 reviewed");
  await kept(page);
  await other.keyboard.press("n");
  await other.keyboard.press("s");
  await other.keyboard.type("Nora Quist");
  await other.keyboard.press("Enter");

  const change = toDecide(other).getByRole("listitem");
  await expect(change).toContainText("Speaker: Ida Lund → Nora Quist");
  await expect(change.getByRole("definition")).toHaveText(["Ida Lund", "Nora Quist", "Bo Berg"]);
  expect(await barriers(other)).toEqual([]);
  // Nothing of it is lost when the tab is.
  await other.reload();
  await expect(change).toContainText("Nora Quist");
  await change.getByRole("button", { name: "Make this change" }).press("Enter");
  await expect(toDecide(other)).toHaveCount(0);
  const changed = other.locator(".names", { hasText: "Quist" });
  await expect(changed).toHaveCount(1);
  await kept(other);
  await other.keyboard.press("Control+z");
  await expect(changed).toHaveCount(0);
  await other.close();
});

test("the corrections of a colleague are made, and what does not fit is decided", {
  tag: "@full",
}, async ({ page }) => {
  await openDraft(page, 3);
  await startCorrecting(page);
  const set = (id: string, from: string, ...to: readonly string[]) => ({
    what: "speakers",
    about: `${from} → ${to.join(", ")}`,
    at: "2025-01-01T10:00:00Z",
    by: "A. Colleague",
    operations: [{ op: "set", of: "annotation", id, field: "speakers", from: [from], to }],
  });
  const patch = {
    corrections: "1.0",
    article: "harbour-draft",
    changes: [
      set("q1", "lund", "berg"),
      set("q2", "berg", "lund", "berg"),
      set("q9", "lund", "berg"),
    ],
  };
  await tools(page).getByText("Save as …").click();
  const choosing = page.waitForEvent("filechooser");
  await tools(page)
    .getByRole("button", { name: /^Make the corrections/ })
    .click();
  const file = (value: unknown) => ({
    name: "x.corrections.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(value)),
  });
  await (await choosing).setFiles(file(patch));
  await expect(voiceOf(page, 1)).toContainText("Berg");
  const changes = toDecide(page).getByRole("listitem");
  await expect(changes).toHaveCount(2);
  await expect(changes.first()).toContainText("(A. Colleague)");
  await expect(changes.last()).toContainText("no longer in the article");
  await changes.last().getByRole("button", { name: "Leave the article as it is" }).click();
  await changes.first().getByRole("button", { name: "Leave the article as it is" }).click();
  await expect(toDecide(page)).toHaveCount(0);
  await kept(page);
});

test("a text that is being typed while another tab changes its paragraph replaces nothing unasked", async ({
  page,
  context,
}) => {
  await openDraft(page, 2);
  await startCorrecting(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(tools(other)).toContainText("0 of 2 reviewed");
  const typeInFirst = async (tab: Page, text: string) => {
    await tab.keyboard.press("e");
    await tab.getByRole("textbox", { name: "Text of the paragraph" }).fill(text);
  };
  await typeInFirst(other, "Theirs was here first.");
  await page.bringToFront();
  await typeInFirst(page, "Mine is here.");
  await page.keyboard.press("Control+Enter");
  await kept(page);
  await other.bringToFront();
  await expect(other.getByRole("article")).toContainText("Mine is here.");
  await other.keyboard.press("Control+Enter");
  const change = toDecide(other).getByRole("listitem");
  await expect(change).toContainText("Mine is here.");
  await expect(change).toContainText("Theirs was here first.");
  await expect(other.getByRole("article")).toContainText("Mine is here.");
  await other.close();
});

test("the browser asks before a page is closed with a text half typed, or changes that are not kept", async ({
  page,
}) => {
  await openDraft(page, 2);
  await startCorrecting(page);
  const asked: string[] = [];
  page.on("dialog", async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  await page.keyboard.press("e");
  const field = page.getByRole("textbox", { name: "Text of the paragraph" });
  await field.fill("Half a sen");
  // It is kept while the tools are closed.
  await field.press("Escape");
  await tools(page).getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: "Correct this article" }).press("Enter");
  await expect(tools(page)).toContainText("reviewed");
  await page.keyboard.press("e");
  await expect(field).toHaveValue("Half a sen");
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
  await expect(tools(page)).toContainText("reviewed");
  await page.keyboard.press("a");
  await page.keyboard.press("a");
  await kept(page);
  await page.reload();
  await expect(tools(page)).toContainText("1 of 2 reviewed");
  expect(asked).toEqual(["beforeunload"]);
});
