// One reader, one keyboard, no pointer: through an article from the first Tab to a panel on a narrow
// window and back. After each step the focus is seen.
import { expect, test } from "@playwright/test";
import { readArticle } from "./article-files";
import { expectFocusSeen, keyTo } from "./focus-seen";
import { expectView, facetValue, nato, open, still, viewOf } from "./reading-page";
import { nothing, Reference } from "./reference";

test.skip(({ isMobile }) => isMobile, "a phone has no keyboard");
test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const reference = new Reference(readArticle("nato-brussels-2021"));
const shea = reference.stops({ ...nothing, speaker: ["shea"] });
const [quotations, mentions] = reference.both({ ...nothing, speaker: ["shea"] });
const sheaShown = `${quotations} of 23 quotations and ${mentions} of 153 mentions`;

test("the whole of a visit by keyboard alone", async ({ page }) => {
  test.setTimeout(180_000);
  const { keyboard } = page;
  const status = page.getByRole("status");
  await open(page, nato);

  await test.step("past the frame into the article", async () => {
    await keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Skip to the article" })).toBeFocused();
    await expectFocusSeen(page);
    await keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
  });

  await test.step("to the filters: arrows within a group, Space chooses, the count is said", async () => {
    await keyTo(page, "Tab", facetValue(page, "speaker", "Jamie Shea"), 80);
    await keyTo(page, "ArrowDown", facetValue(page, "speaker", "Antony Blinken"), 1);
    await keyTo(page, "ArrowUp", facetValue(page, "speaker", "Jamie Shea"), 1);
    await keyboard.press("Space");
    await expect(facetValue(page, "speaker", "Jamie Shea")).toBeFocused();
    await expect(status).toContainText(sheaShown);
    await expectFocusSeen(page);
  });

  await test.step("to the next match and the one before", async () => {
    await keyTo(
      page,
      "Shift+Tab",
      page.locator(".stepper").getByRole("button", { name: "Next match" }),
    );
    await keyboard.press("Enter");
    await keyboard.press("Enter");
    await expect(page.getByTestId("place")).toHaveText(`2 of ${shea.length}`);
    await keyTo(page, "Shift+Tab", page.getByRole("button", { name: "Previous match" }), 1);
    await keyboard.press("Enter");
    await expect(status).toContainText(`1 of ${shea.length}: `);
    await expectFocusSeen(page);
  });

  await test.step("a name opens its card, which keeps the focus and gives it back", async () => {
    const name = page.locator("button[data-label-for]", { hasText: "Shea" }).first();
    const card = page.getByRole("dialog", { name: "About these words" });
    await keyTo(page, "Tab", name, 40);
    await keyboard.press("Enter");
    for (let stop = 0; stop < 7; stop += 1) {
      await expect(card.locator(":focus")).toHaveCount(1);
      await expectFocusSeen(page);
      await keyboard.press("Tab");
    }
    await keyboard.press("Escape");
    await expect(card).toBeHidden();
    await expect(name).toBeFocused();
    await expectFocusSeen(page);
  });

  await test.step("a section of the list takes the focus to its heading", async () => {
    const link = page.getByRole("navigation", { name: "Sections" }).getByRole("link").nth(3);
    const before = await page.title();
    await keyTo(page, "Shift+Tab", link, 80);
    await keyboard.press("Enter");
    await expect(page.locator('h2[data-heading="3"]')).toBeFocused();
    await expect(link).toHaveAttribute("aria-current", "location");
    expect(await page.title()).not.toBe(before);
    await still(page);
    await expectFocusSeen(page);
  });

  const view = await test.step("the link to here is copied, and that is said", async () => {
    await keyTo(page, "Shift+Tab", page.getByRole("button", { name: "Share" }), 80);
    // What was scrolled past on the way is written into the address once scrolling pauses.
    await expect(async () => {
      const before = page.url();
      await page.waitForTimeout(400);
      expect(page.url()).toBe(before);
    }).toPass();
    await keyboard.press("Enter");
    await expect(status).toHaveText("Link copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    return viewOf(page);
  });

  await test.step("to another page and back: filter, place and focus are as before", async () => {
    const tab = page.getByRole("link", { name: "Voices", exact: true });
    await keyTo(page, "Shift+Tab", tab, 20);
    await keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Voices" })).toBeFocused();
    await expectFocusSeen(page);
    // The key for it is the browser's own, and not the same in all.
    await page.goBack();
    await expect(page.locator("[data-paragraph]").first()).toBeAttached();
    await expect(tab).toBeFocused();
    await expectView(page, view, "back");
    await expectFocusSeen(page);
  });

  await test.step("in a narrow window a panel takes the focus and gives it back", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const button = page.getByRole("button", { name: /^Filters/ });
    const sheet = page.getByRole("dialog", { name: "Filters" });
    await keyTo(page, "Tab", button, 20);
    await keyboard.press("Enter");
    await expect(sheet.locator(":focus")).toHaveCount(1);
    await keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expect(button).toBeFocused();
    await expectFocusSeen(page);
  });
});
