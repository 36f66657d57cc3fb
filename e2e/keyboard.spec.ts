// Everything can be done from the keyboard, and a reader sees where it is.
import { expect, type Page, test } from "@playwright/test";
import { readArticle } from "./article-files";
import { expectFocusSeen, keyTo } from "./focus-seen";
import { observe } from "./observed";
import {
  allowClipboard,
  facetValue,
  marksOf,
  nato,
  open,
  outlined,
  ready,
  still,
} from "./reading-page";
import { nothing, Reference } from "./reference";

test.skip(({ isMobile }) => isMobile, "a phone has no keyboard");
test.beforeEach(({ context }) => allowClipboard(context));

const article = readArticle("nato-brussels-2021");
const reference = new Reference(article);
const shea = reference.stops({ ...nothing, speaker: ["shea"] });
const [quotations, mentions] = reference.both({ ...nothing, speaker: ["shea"] });
const sheaShown = `${quotations} of 23 quotations and ${mentions} of 153 mentions`;
const third = shea[2] ?? "";

test("by Tab and buttons: filter to a speaker, go to the third match, copy its link", {
  tag: "@full",
}, async ({ page }) => {
  test.slow();
  await open(page, nato);
  await keyTo(page, "Tab", page.getByRole("button", { name: "Skip to the article" }), 1);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await keyTo(page, "Tab", facetValue(page, "speaker", "Jamie Shea"), 80);
  await keyTo(page, "ArrowDown", facetValue(page, "speaker", "Antony Blinken"), 1);
  await keyTo(page, "ArrowUp", facetValue(page, "speaker", "Jamie Shea"), 1);
  await page.keyboard.press("Space");
  await expect(facetValue(page, "speaker", "Jamie Shea")).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("status")).toContainText(sheaShown);

  await keyTo(
    page,
    "Shift+Tab",
    page.locator(".stepper").getByRole("button", { name: "Next match" }),
  );
  for (let step = 1; step <= 3; step += 1) {
    await page.keyboard.press("Enter");
    await expect(page.getByTestId("place")).toHaveText(`${step} of ${shea.length}`);
    await expectFocusSeen(page);
  }
  await expect(page.getByRole("status")).toContainText(`3 of ${shea.length}: `);
  await keyTo(page, "Tab", page.getByRole("button", { name: "Share" }), 6);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText("Link copied");
  await expectLinkToThird(page);
});

test("by single keys: the same", async ({ page }) => {
  await open(page, nato);
  await page.keyboard.press("/");
  await expect(facetValue(page, "speaker", "Jamie Shea")).toBeFocused();
  await expectFocusSeen(page);
  await page.keyboard.press("Space");
  for (let step = 1; step <= 3; step += 1) {
    await page.keyboard.press("n");
    await expect(page.getByTestId("place")).toHaveText(`${step} of ${shea.length}`);
  }
  await page.keyboard.press("p");
  await expect(page.getByTestId("place")).toHaveText(`2 of ${shea.length}`);
  await page.keyboard.press("n");
  await expect(page.getByTestId("place")).toHaveText(`3 of ${shea.length}`);
  await page.keyboard.press("c");
  await expect(page.getByRole("status")).toHaveText("Link copied");
  await expectLinkToThird(page);
});

async function expectLinkToThird(page: Page): Promise<void> {
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  const other = await page.context().newPage();
  await open(other, link);
  expect(await outlined(other)).toEqual([third]);
  await expect(marksOf(other, third).first()).toBeInViewport();
  await expect(other.getByTestId("place")).toHaveText(`3 of ${shea.length}`);
  const matches = reference.matches({ ...nothing, speaker: ["shea"] });
  expect((await other.evaluate(observe)).shown.toSorted()).toEqual(matches.toSorted());
}

test("single keys for marks, view, sections, card and the list of keys", async ({ page }) => {
  await open(page, nato);
  await page.keyboard.press("m");
  await expect.poll(async () => (await page.evaluate(observe)).shown).toEqual([]);
  await page.keyboard.press("m");
  await expect.poll(async () => (await page.evaluate(observe)).shown.length).toBe(176);
  await page.keyboard.press("f");
  await expect(page).toHaveURL(`${nato}?view=focus`);
  await page.keyboard.press("f");
  await expect(page).toHaveURL(nato);

  for (const [key, section] of [
    ["j", 1],
    ["]", 2],
    ["k", 1],
  ] as const) {
    const { id, heading = "" } = article.sections[section] ?? {};
    await page.keyboard.press(key);
    await expect(page).toHaveURL(`${nato}/sections/${id}`);
    await expect(page.getByRole("heading", { name: heading })).toBeFocused();
    await still(page);
    await expectFocusSeen(page);
  }

  const card = page.getByRole("dialog", { name: "About these words" });
  await page.keyboard.press("n");
  await expect(page).toHaveURL(/#/);
  await page.keyboard.press("o");
  await expect(card).toBeVisible();
  await expect(card.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();

  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(keys).toBeVisible();
  await expect(keys.locator("kbd")).toHaveCount(15);
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
});

test("single keys can be switched off, and stay off", async ({ page }) => {
  await open(page, `${nato}?speaker=shea`);
  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: /Single-key shortcuts/ }).uncheck();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  for (const when of ["at once", "after a reload"]) {
    for (const key of ["n", "m", "f", "?"]) await page.keyboard.press(key);
    await expect(page.getByTestId("place"), when).toHaveText(`${shea.length} places`);
    await expect(page.getByRole("dialog"), when).toBeHidden();
    await expect(page, when).toHaveURL(`${nato}?speaker=shea`);
    await page.reload();
    await ready(page);
  }
  await page.getByRole("button", { name: "Keyboard" }).press("Enter");
  await page.getByRole("checkbox", { name: /Single-key shortcuts/ }).check();
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await expect(page.getByTestId("place")).toHaveText(`1 of ${shea.length}`);
});

test("letters typed into a field are letters", async ({ page }) => {
  await open(page, "/articles/the-night-ferry");
  await page.keyboard.press("/");
  await page.keyboard.type("mon");
  await expect(page.getByRole("searchbox", { name: "Find a speaker" })).toHaveValue("mon");
  await expect(page).toHaveURL("/articles/the-night-ferry");
});

test("a name opens its card, Tab stays in it, Esc brings back to the name", async ({ page }) => {
  await open(page, nato);
  const name = page.locator("button[data-label-for]").first();
  const card = page.getByRole("dialog", { name: "About these words" });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await keyTo(page, "Tab", name, 5);
  await expect(card).toBeVisible();
  await page.keyboard.press("Enter");
  for (let stop = 0; stop < 8; stop += 1) {
    await expect(card.locator(":focus")).toHaveCount(1);
    await expectFocusSeen(page);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(name).toBeFocused();
});

test("Tab stops in the text: at most one a quotation, none in a paragraph", async ({ page }) => {
  await open(page, nato);
  const stops: { paragraph: boolean; voice: string | null }[] = [];
  await page.getByRole("main").focus();
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      return {
        inText: focused?.closest("article") !== null,
        inRow: focused?.closest(".row") !== null,
        paragraph: focused?.closest("[data-paragraph]") !== null,
        voice: focused?.getAttribute("data-label-for") ?? null,
      };
    });
    if (!stop.inText) break;
    if (stop.inRow) stops.push(stop);
  }
  const quotations = article.annotations.filter(({ type }) => type === "quotation").length;
  expect(stops.length).toBeGreaterThan(0);
  expect(stops.length).toBeLessThanOrEqual(quotations);
  expect(stops.filter(({ paragraph }) => paragraph)).toEqual([]);
  expect(new Set(stops.map(({ voice }) => voice)).size).toBe(stops.length);
});
