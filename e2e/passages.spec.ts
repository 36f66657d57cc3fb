// A combination of values finds what stands inside a passage, values can be left out, and where no
// annotation has everything, the paragraphs that name all of it are a press away.
import { expect, type Page, test } from "@playwright/test";
import { readArticle } from "./article-files";
import { observe } from "./observed";
import { closeFilters, facetValue, nato, open, openFilters, ready, toggle } from "./reading-page";
import { nothing, queryOf, Reference, type Selection } from "./reference";

const reference = new Reference(readArticle("nato-brussels-2021"));

/** The page marks and counts what the rules say of a selection, and its address says that selection. */
async function expectSelection(page: Page, selection: Selection): Promise<void> {
  await expect(page).toHaveURL(
    (url) => url.pathname.startsWith(nato) && url.search === queryOf(selection),
  );
  const stops = reference.stops(selection).length;
  const place = stops === 0 ? "No matches" : `${stops} ${stops === 1 ? "place" : "places"}`;
  await expect(page.getByTestId("place")).toHaveText(new RegExp(`^(\\d+ of ${stops}|${place})$`));
  const { shown } = await page.evaluate(observe);
  expect(shown.toSorted()).toEqual(reference.matches(selection).toSorted());
}

const inPassage = { ...nothing, topic: ["nord-stream"], country: ["UA"] };
const minister = { ...nothing, speaker: ["maas"], topic: ["nord-stream"] };
const apart = { ...nothing, speaker: ["blinken"], country: ["AF"] };
const leftOut = {
  ...nothing,
  topic: ["afghanistan"],
  without: { ...nothing.without, country: ["AF"] },
};

test("a topic and a country that is named in its passage, chosen", { tag: "@phone" }, async ({
  page,
}) => {
  await open(page, `${nato}?topic=nord-stream`);
  await toggle(page, "country", "Ukraine");
  await expectSelection(page, inPassage);
  expect(reference.stops(inPassage).length).toBeGreaterThan(0);
  await page.goto(`${nato}${queryOf(minister)}`);
  await ready(page);
  await expectSelection(page, minister);
  expect(reference.stops(minister).length).toBeGreaterThan(0);
});

test("the topic without the country of that name, by pointer or finger", { tag: "@phone" }, async ({
  page,
  isMobile,
}) => {
  await open(page, nato);
  await toggle(page, "topic", "Afghanistan mission");
  await openFilters(page);
  const leave = page.getByRole("button", { name: "Leave out Afghanistan", exact: true });
  await leave.click();
  await expect(leave).toHaveAttribute("aria-pressed", "true");
  await closeFilters(page);
  await expectSelection(page, leftOut);
  if (isMobile) await expect(page.locator(".badge")).toHaveText(/^2/);
  await openFilters(page);
  await expect(page.getByText("Leaving out matches for Afghanistan.").last()).toBeVisible();
  await leave.click();
  await closeFilters(page);
  await expectSelection(page, { ...nothing, topic: ["afghanistan"] });
});

test("the topic without the country, by keyboard", async ({ page, isMobile }) => {
  test.skip(isMobile, "its filters are a sheet, and are pressed");
  await open(page, `${nato}?topic=afghanistan`);
  await facetValue(page, "country", "Afghanistan").focus();
  await page.keyboard.press("-");
  await expectSelection(page, leftOut);
  await page.keyboard.press("Delete");
  await expectSelection(page, { ...nothing, topic: ["afghanistan"] });
  await page.keyboard.press("Tab");
  await expect(
    page.getByRole("button", { name: "Leave out Afghanistan", exact: true }),
  ).toBeFocused();
  await page.keyboard.press("Space");
  await expectSelection(page, leftOut);
});

test("where nothing has all, the paragraphs that name it are offered", { tag: "@phone" }, async ({
  page,
}) => {
  await open(page, `${nato}${queryOf(apart)}`);
  expect(reference.matches(apart)).toEqual([]);
  await expectSelection(page, apart);
  const offer = page.getByRole("link", { name: /^Show the 2 paragraphs/ });
  await expect(offer).toBeInViewport();
  await offer.press("Enter");
  const together = { ...apart, within: "paragraph" as const };
  await expectSelection(page, together);
  expect(reference.paragraphs(together).size).toBe(2);
  await page.reload();
  await ready(page);
  await expectSelection(page, together);
  await openFilters(page);
  await page.getByRole("button", { name: /^Go back to matches/ }).click();
  await closeFilters(page);
  await expectSelection(page, apart);
});
