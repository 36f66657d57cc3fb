// On paper: no controls, a key, marks without colour, the quotations with their addresses.
import { expect, test } from "@playwright/test";
import { readArticle } from "./article-files";
import { showPrinted } from "./printed";
import { nato, open } from "./reading-page";
import { nothing, Reference } from "./reference";

const article = readArticle("nato-brussels-2021");
const quotations = new Set(
  article.annotations.filter(({ type }) => type === "quotation").map(({ id }) => id),
);

test("prints the chosen marks with a key and the quotations", async ({ page }) => {
  await open(page, `${nato}?speaker=shea`);
  await page.waitForLoadState("networkidle");
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
