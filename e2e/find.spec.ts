// Words are searched in the article: marked in the text, stepped through, and in the address.
import { expect, type Page, test } from "@playwright/test";
import { nato, open } from "./reading-page";

const field = (page: Page) => page.getByRole("searchbox", { name: "Search in this article" });
const place = (page: Page) => page.getByTestId("found");

/** The words that the browser highlights under a name. */
function highlighted(page: Page, name: string): Promise<readonly string[]> {
  return page.evaluate(
    (key) => [...(CSS.highlights.get(key) ?? [])].map((range) => `${range as Range}`),
    name,
  );
}

test("words typed are marked, counted, stepped through and kept in the address", async ({
  page,
}) => {
  await open(page, nato);
  const paragraphs = await page.locator("p[data-paragraph]").first().elementHandle();
  await page.getByRole("button", { name: "Search in this article" }).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(" washington's ");
  await expect(page).toHaveURL(/\?find=/);
  await expect(place(page)).toHaveText(/^1 of \d+$/);
  expect(await highlighted(page, "found-here")).toEqual([expect.stringMatching(/^Washington’s$/)]);
  await field(page).fill('"nord stream"');
  await expect(place(page)).toHaveText(/^1 of \d+$/);
  const total = Number((await place(page).textContent())?.split(" ").at(-1));
  await page.keyboard.press("Shift+Enter");
  await expect(place(page)).toHaveText(`${total} of ${total}`);
  await expect.poll(() => highlighted(page, "found-here")).toEqual(["Nord Stream"]);
  await expect(page.getByRole("status")).toContainText(`${total} of ${total}: `);
  // The text is the one that was there before.
  expect(await paragraphs?.evaluate((node) => node.isConnected)).toBe(true);
  await page.keyboard.press("Escape");
  await expect(field(page)).toBeHidden();
  await expect(page.getByRole("button", { name: "Search in this article" })).toBeFocused();
  await expect(page).toHaveURL(/\/nato-brussels-2021$/);
  expect(await highlighted(page, "found")).toEqual([]);
});

test("a link with words opens at the first of them, also where the view folds it away", async ({
  page,
}) => {
  await open(page, `${nato}?speaker=maas&view=focus&find=tromso+refugees`);
  await expect(place(page)).toHaveText("No results");
  await open(page, `${nato}?speaker=maas&view=focus&find=afghan`);
  await expect(place(page)).toHaveText(/^1 of \d+$/);
  await page.getByRole("button", { name: "Next result" }).click();
  await page.getByRole("button", { name: "Next result" }).click();
  await expect(place(page)).toHaveText(/^3 of \d+$/);
  await expect
    .poll(() => highlighted(page, "found-here"))
    .toEqual([expect.stringMatching(/^afghan/i)]);
  expect(
    await page.evaluate(() => {
      const [range] = CSS.highlights.get("found-here") ?? [];
      const { top, bottom } = (range as Range).getBoundingClientRect();
      return top > 0 && bottom < window.innerHeight && bottom > top;
    }),
  ).toBe(true);
});

test("while a search is on, the keys for the next match go to the next result", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "a phone has no keyboard");
  await open(page, `${nato}?find=alliance`);
  await expect(place(page)).toHaveText(/^1 of \d+$/);
  await page.keyboard.press("n");
  await expect(place(page)).toHaveText(/^2 of \d+$/);
  await page.keyboard.press("p");
  await expect(place(page)).toHaveText(/^1 of \d+$/);
  await page.keyboard.press("s");
  await expect(field(page)).toBeFocused();
});
