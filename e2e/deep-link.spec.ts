// A link opens exactly what its sender saw; back, forward and reload bring it back.
import { expect, test } from "@playwright/test";
import { isFull, some } from "../scripts/depth";
import { readArticle } from "./article-files";
import { observe } from "./observed";
import {
  choose,
  expectView,
  nato,
  open,
  outlined,
  ready,
  scrollTo,
  toggle,
  type View,
  viewOf,
} from "./reading-page";
import { nothing, Reference } from "./reference";

const article = readArticle("nato-brussels-2021");
const reference = new Reference(article);
const heading = "Nord Stream, Turkey and the price of defence";
const nordStream = `${nato}/sections/nord-stream?speaker=blinken&topic=nord-stream`;

test("a link to a section with a filter opens there, with just the matches marked", async ({
  page,
  isMobile,
}) => {
  await open(page, nordStream);
  const top = await page
    .getByRole("heading", { name: heading })
    .evaluate((element) => element.getBoundingClientRect().top);
  const bar = await page.locator(".bar").evaluate((element) => element.getBoundingClientRect());
  expect(top).toBeGreaterThanOrEqual(isMobile ? 0 : bar.bottom);
  expect(top).toBeLessThan(120);

  const expected = reference.matches({
    ...nothing,
    speaker: ["blinken"],
    topic: ["nord-stream"],
  });
  const { shown, inPart, codesAstray } = await page.evaluate(observe);
  expect(shown.toSorted()).toEqual(expected.toSorted());
  expect(inPart).toEqual([]);
  expect(codesAstray).toBe(0);

  await expect(page).toHaveTitle(`${heading} · ${article.headline} · On Record`);
  if (isMobile) await page.getByRole("button", { name: "Sections" }).click();
  const sections = page.getByRole("navigation", { name: "Sections" });
  await expect(sections.locator("[aria-current=location]")).toHaveCount(1);
  await expect(sections.getByRole("link", { name: heading })).toHaveAttribute(
    "aria-current",
    "location",
  );
});

test("back and forward walk through filter changes, and a reload keeps each view", async ({
  page,
}) => {
  test.slow();
  await open(page, `${nato}/sections/russia-and-china`);
  const views: View[] = [];
  const leave = async (change: () => Promise<void>) => {
    views.push(await viewOf(page));
    await change();
  };
  await leave(() => toggle(page, "speaker", "Jamie Shea"));
  await scrollTo(page, "p14");
  await leave(() => toggle(page, "topic", "Cybersecurity"));
  await leave(() => choose(page, "Focus"));
  await leave(() => toggle(page, "topic", "Cybersecurity"));
  await leave(() => choose(page, "Highlight"));
  await scrollTo(page, "p23");
  await expect(page).toHaveURL(/nord-stream/);
  await leave(() => toggle(page, "speaker", "Jamie Shea"));
  views.push(await viewOf(page));
  expect(new Set(views.map(({ marks }) => marks)).size).toBe(3);
  const last = views.length - 1;

  for (const [index, view] of [...views.entries()].reverse()) {
    if (index < last) await page.goBack();
    await expectView(page, view, `${last - index} back`);
  }
  for (const [index, view] of views.entries()) {
    if (index > 0) await page.goForward();
    await expectView(page, view, `forward to ${index}`);
    if (!isFull && index % 3 > 0) continue;
    await page.reload();
    await ready(page);
    await expectView(page, view, `${index} loaded again`);
  }
});

test("scrolling moves the address and the title on, and leaves no history", async ({ page }) => {
  await open(page, `${nato}?speaker=shea`);
  const before = await page.evaluate(() => window.history.length);
  for (const { id, heading: name, paragraphs } of article.sections.slice(1)) {
    await scrollTo(page, paragraphs[0]?.id ?? "");
    await expect(page).toHaveURL(`${nato}/sections/${id}?speaker=shea`);
    await expect(page).toHaveTitle(`${name} · ${article.headline} · On Record`);
  }
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(`${nato}?speaker=shea`);
  await expect(page).toHaveTitle(`${article.headline} · On Record`);
  expect(await page.evaluate(() => window.history.length)).toBe(before);
});

test("an annotation's address scrolls to it and outlines all of it", async ({ page }) => {
  await open(page, `${nato}/sections/russia-and-china#q10`);
  await expect.poll(() => outlined(page)).toEqual(["q10"]);
  const marks = page.locator('[data-annotation~="q10"]');
  await expect(marks.first()).toBeInViewport({ ratio: 1 });
  await expect(page).toHaveURL(`${nato}/sections/russia-and-china#q10`);
});

const gone = [
  {
    what: "section",
    path: "/sections/nord-straem",
    says: "no section “nord-straem”",
    near: heading,
  },
  { what: "annotation", path: "#q100", says: "no quotation or mention “q100”", near: undefined },
  {
    what: "value",
    path: "?speaker=blinken&speaker=trump",
    says: "no speaker “trump”",
    near: undefined,
  },
];

for (const { what, path, says, near } of some(gone, 2)) {
  test(`a link to a ${what} that is gone says so`, async ({ page }) => {
    await open(page, nato + path);
    const notice = page.getByRole("alert");
    await expect(notice).toContainText(says);
    await expect(page.locator("[data-paragraph]").first()).toBeVisible();
    if (near === undefined) {
      await expect(notice.getByRole("link")).toHaveCount(0);
      const { shown } = await page.evaluate(observe);
      const speaker = path.includes("blinken") ? ["blinken"] : [];
      expect(shown.length).toBe(reference.matches({ ...nothing, speaker }).length);
      return;
    }
    await notice.getByRole("link", { name: near }).click();
    await expect(notice).toBeHidden();
    await expect(page).toHaveURL(/nord-stream$/);
  });
}
