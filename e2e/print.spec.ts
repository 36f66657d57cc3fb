// On paper: no controls, a key, marks without colour, the quotations with their addresses.
import { expect, test } from "@playwright/test";
import { some } from "../scripts/depth";
import { readArticle } from "./article-files";
import { fileText, pick } from "./own-file";
import { showPrinted } from "./printed";
import { printedText } from "./printed-text";
import { loaded, nato, open } from "./reading-page";
import { nothing, Reference } from "./reference";

const article = readArticle("nato-brussels-2021");
const quotations = new Set(
  article.annotations.filter(({ type }) => type === "quotation").map(({ id }) => id),
);

const notInPdf = "once is enough, and a PDF by Firefox parts words and does not tell ligatures";

test("prints the chosen marks with a key and the quotations", async ({ page }) => {
  await open(page, `${nato}?speaker=shea`);
  await loaded(page);
  await showPrinted(page);
  await expect(page.locator(".toolbar")).toBeHidden();
  await expect(page.locator(".side-filters")).toBeHidden();
  const key = page.locator(".print-key");
  await expect(key).toContainText("?speaker=shea");
  await expect(key).toContainText("JS2 Jamie Shea");
  const ids = new Reference(article)
    .matches({ ...nothing, speaker: ["shea"] })
    .filter((id) => quotations.has(id));
  const listed = page.locator(".print-quotations li");
  await expect(listed).toHaveCount(ids.length);
  for (const [at, id] of ids.entries()) {
    await expect(listed.nth(at)).toContainText("Jamie Shea");
    await expect(listed.nth(at)).toContainText(new RegExp(`#${id}$`));
  }
  const underlined = await page.locator(".mark.quotation").evaluateAll((marks) =>
    marks
      .filter((mark) => {
        const { textDecorationLine, textDecorationColor } = getComputedStyle(mark);
        return (
          textDecorationLine.includes("underline") && textDecorationColor !== "rgba(0, 0, 0, 0)"
        );
      })
      .map((mark) => mark.getAttribute("data-annotation")),
  );
  expect([...new Set(underlined)]).toEqual(ids);
});

test("every page prints what it shows, on A4 and Letter, and none of its controls", async ({
  page,
  isMobile,
  browserName,
}) => {
  test.skip(isMobile || browserName === "firefox", notInPdf);
  const printed = async (format: "A4" | "Letter") => (await printedText(page, format)).join(" ");
  const noControls =
    /Copy (link|text|Markdown)|CSV|JSON-LD|Group by|Sort by|Find in|Rows|Filters|Show in/;
  // Codes of countries and numbers of quotations stand between words, never within one.
  const lastWord = (text: string) => text.match(/\p{L}{5,}/gu)?.at(-1) ?? "";
  await open(page, nato);
  await loaded(page);
  for (const format of some(["A4", "Letter"] as const, 1)) {
    const text = await printed(format);
    for (const { heading, paragraphs } of article.sections) {
      expect(text).toContain(heading ?? "");
      for (const each of paragraphs) expect(text.replace(/\s/g, "")).toContain(lastWord(each.text));
    }
    expect(text).not.toMatch(noControls);
  }
  await open(page, `${nato}?speaker=shea&view=focus`);
  await loaded(page);
  // What only paper has is fetched when nothing else is: nobody prints within half a second, but a journey may.
  let focus = "";
  const printAgain = async () => {
    focus = await printed("A4");
    return focus;
  };
  await expect.poll(printAgain).toContain("Filtered by: Jamie Shea");
  expect(focus).toContain("6 paragraphs without a match");
  for (const path of some(["quotations", "voices", "matrix", "speakers/shea"], 2)) {
    await page.goto(`${nato}/${path}`);
    await page.locator("h1").waitFor();
    await loaded(page);
    const text = await printed("Letter");
    const isTable = path === "voices" || path === "matrix";
    expect(text, path).toContain(isTable ? "Auštrevičius" : "radar screen activities");
    expect(text, path).not.toMatch(noControls);
  }
});

test("a matrix of 40 by 30 is on paper whole, each band with its headings", {
  tag: "@full",
}, async ({ page, isMobile, browserName }) => {
  test.skip(isMobile || browserName === "firefox", notInPdf);
  const names = (kind: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `${kind}${at}`, name: `${kind} ${at}.` }));
  const speakers = names("Speaker", 40);
  const topics = names("Topic", 30);
  // More words than there are names, so that a number on paper is a pair's and no name's.
  const wordsIn = (row: number, column: number) => 101 + ((30 * row + column) % 97);
  const paragraphs = speakers.map(({ id }, row) => ({
    id: `p-${id}`,
    text: topics.map((_, column) => "yes ".repeat(wordsIn(row, column))).join("| "),
  }));
  const annotations = speakers.flatMap((speaker, row) => {
    let start = 0;
    return topics.map((topic, column) => {
      const end = start + 4 * wordsIn(row, column);
      const target = { paragraph: `p-${speaker.id}`, start, end };
      start = end + 2;
      const about = { speakers: [speaker.id], topics: [topic.id], targets: [target] };
      return { id: `q${row}-${column}`, type: "quotation", ...about };
    });
  });
  const sections = [{ id: "all", paragraphs }];
  await page.goto("/");
  await loaded(page);
  await pick(page, {
    name: "wide.json",
    text: fileText({ id: "wide", speakers, topics, sections, annotations }),
  });
  await page.waitForURL(/\/device\/wide/);
  await page.goto("/device/wide/matrix?measure=words");
  await page.locator(".matrix tbody tr").nth(39).waitFor();
  for (const format of ["A4", "Letter"] as const) {
    const text = (await printedText(page, format)).join(" ");
    for (const { name } of speakers) expect(text.split(name).length - 1, name).toBe(3);
    for (const { name } of topics) expect(text.split(name).length, name).toBeGreaterThan(1);
    // What is painted next may follow a number without a space.
    const numbers = text
      .match(/(?<![\d,])1\d\d(?![\d,])/g)
      ?.map(Number)
      .toSorted((a, b) => a - b);
    const expected = speakers.flatMap((_, row) => topics.map((_, column) => wordsIn(row, column)));
    expect(numbers).toEqual(expected.toSorted((a, b) => a - b));
  }
});

test("paper has no control, begins with key and address, and names each quotation", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "paper is as wide for all");
  await page.setViewportSize({ width: 794, height: 1123 });
  await open(page, `${nato}?speaker=shea`);
  await loaded(page);
  await page.keyboard.press("Tab");
  const headline = page.getByRole("heading", { level: 1 });
  await headline.evaluate((element) => {
    element.tabIndex = -1;
    element.focus();
  });
  await page.keyboard.press("n");
  const rings = () =>
    page.locator("h1, .mark").evaluateAll((all) => {
      const hasRing = (each: Element) => getComputedStyle(each).outlineStyle !== "none";
      return [...new Set(all.filter(hasRing).map(({ tagName }) => tagName))];
    });
  await expect.poll(rings).toHaveLength(2);
  await showPrinted(page);
  expect(await rings(), "where the keyboard is, and the match").toEqual([]);
  const key = page.locator(".print-key");
  await expect(key).toBeVisible();
  const { y = Number.NaN, height = Number.NaN } = (await key.boundingBox()) ?? {};
  expect(y + height, "on the first page").toBeLessThan(1123);
  // The names beside quotations are said, not pressed; links are written as their words.
  const controls = page.locator("button:visible:not(.name), input:visible, select:visible");
  await expect(controls).toHaveCount(0);
  const labels = await page.locator(".mark.quotation[data-label]").evaluateAll((marks) =>
    marks.flatMap((mark) => {
      const { content } = getComputedStyle(mark, "::before");
      if (content === "none") return [];
      // Firefox gives the attribute as it is written in the style sheet.
      const label = mark.getAttribute("data-label") ?? "";
      return [content.replace('" attr(data-label) "', label).replaceAll('"', "")];
    }),
  );
  expect(labels.length).toBeGreaterThan(0);
  for (const label of labels) expect(label).toMatch(/^\[.*JS.* \d+\] $/);
});

test("an article that runs from right to left is mirrored", async ({ page, isMobile }) => {
  test.skip(isMobile, "names stand above the text there");
  await open(page, "/articles/river-water-talks");
  const article = page.locator("article");
  await expect(article).toHaveAttribute("dir", "rtl");
  await expect(article).toHaveAttribute("lang", "ar");
  const text = await page.locator("[data-paragraph]").first().boundingBox();
  const name = await page.locator(".name").first().boundingBox();
  expect(name?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  const bar = await page
    .locator(".mark.quotation")
    .first()
    .evaluate((mark) => {
      const { borderRightWidth, borderLeftWidth } = getComputedStyle(mark);
      return { borderRightWidth, borderLeftWidth };
    });
  expect(bar).toEqual({ borderRightWidth: "3px", borderLeftWidth: "0px" });
  // The interface around it stays as it is.
  await expect(page.locator("html")).not.toHaveAttribute("dir", "rtl");
});
