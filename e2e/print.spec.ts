// On paper: no controls, a key, marks without colour, the quotations with their addresses.
import { expect, test } from "@playwright/test";
import { readArticle } from "./article-files";
import { showPrinted } from "./printed";
import { loaded, nato, open } from "./reading-page";
import { nothing, Reference } from "./reference";

const article = readArticle("nato-brussels-2021");
const quotations = new Set(
  article.annotations.filter(({ type }) => type === "quotation").map(({ id }) => id),
);

test("prints the chosen marks with a key and the quotations", async ({ page }) => {
  await open(page, `${nato}?speaker=shea`);
  await loaded(page);
  await showPrinted(page);
  await expect(page.locator(".toolbar")).toBeHidden();
  await expect(page.locator(".side-filters")).toBeHidden();
  const key = page.locator(".print-key");
  await expect(key).toContainText("?speaker=shea");
  await expect(key).toContainText("JS Jamie Shea");
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

test("makes a document of several pages", async ({ page, isMobile }) => {
  test.skip(isMobile, "one is enough");
  await open(page, nato);
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.length).toBeGreaterThan(50_000);
});

test("paper has no control, begins with key and address, and names each quotation", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "paper is as wide for all");
  await page.setViewportSize({ width: 794, height: 1123 });
  await open(page, `${nato}?speaker=shea`);
  await loaded(page);
  await showPrinted(page);
  const key = page.locator(".print-key");
  await expect(key).toBeVisible();
  const { y = Number.NaN, height = Number.NaN } = (await key.boundingBox()) ?? {};
  expect(y + height, "on the first page").toBeLessThan(1123);
  // The names beside quotations are said, not pressed; links are written as their words.
  const controls = page.locator("button:visible:not(.voice), input:visible, select:visible");
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
  const name = await page.locator(".voice").first().boundingBox();
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
