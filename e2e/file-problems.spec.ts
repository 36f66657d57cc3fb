// What a reader is told of a file that is not all as it should be.
import { expect, test } from "@playwright/test";
import { barriers } from "./barriers";
import { expectOpen, fileText, type OwnFile, pick } from "./own-file";

const paragraphs = Array.from({ length: 40 }, (_, number) => ({
  id: `p${number + 2}`,
  text: `Paragraph ${number + 2} speaks of the harbour, the ferry and the weather at some length.`,
}));

const quotation = (id: string, paragraph: string, exact: string, speaker = "lund") => ({
  id,
  type: "quotation",
  speakers: [speaker],
  targets: [{ paragraph, exact }],
});

const faulty: OwnFile = {
  name: "faulty.json",
  text: fileText({
    sections: [
      { id: "opening", paragraphs: [{ id: "p0", text: "The harbour was quiet." }] },
      { id: "talks", heading: "The talks", paragraphs },
      { id: "end", heading: "The end", paragraphs: [{ id: "p1", text: "“No,” she said." }] },
    ],
    annotations: [
      quotation("q1", "p1", '"No,"'),
      quotation("q2", "p30", "words that stand nowhere in it"),
      quotation("q3", "p1", "she", "nobody"),
    ],
  }),
};

test("problems are said over the article at once, and each leads to its place by keyboard", async ({
  page,
}) => {
  await page.goto("/");
  await pick(page, faulty);
  await expectOpen(page, "harbour-talks");
  const told = page.getByRole("region", { name: "Problems in the file" });
  const summary = told.getByText("2 of 3 annotations could not be shown");
  await expect(summary).toBeInViewport();
  expect(await barriers(page)).toEqual([]);

  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(told.getByRole("listitem")).toHaveCount(3);
  await expect(told.getByRole("listitem").first()).toContainText("nobody");
  expect(await barriers(page)).toEqual([]);

  const link = (name: string) => told.getByRole("link", { name, exact: true });
  await link("q2").focus();
  await page.keyboard.press("Enter");
  const lost = page.getByText("Paragraph 30 speaks");
  await expect(lost).toBeInViewport();
  await expect(page.locator("[data-paragraph-number]:focus")).toContainText("Paragraph 30 speaks");

  await link("q1").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("“No,”", { exact: true })).toBeInViewport();
  await expect(page).toHaveURL(/\/sections\/end#q1$/);

  // Nothing is left at the foot of the article.
  await expect(page.locator("details .problems")).toHaveCount(1);
});
