// A page that a reader brings: read as the article in it, and shown with its links and pictures; and what
// format 1.1 has beyond plain paragraphs.
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { expectNoBarrier } from "./barriers";
import { fileText, openLibrary, pick } from "./own-file";

test.skip(({ isMobile }) => isMobile, "the same on a phone");

const agency = readFileSync("src/formats/read/html/pages/agency.html", "utf8");

/** The addresses beyond the site that are asked for. */
async function askedElsewhere(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.context().route(/^https:/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  return asked;
}

test("a page is opened as its article, kept as one, and nothing of it is asked for", async ({
  page,
}) => {
  const asked = await askedElsewhere(page);
  await openLibrary(page);
  await pick(page, { name: "ferry.html", text: agency });
  await expect(page).toHaveURL(/\/device\/ferry-line-to-cut-winter-sailings-by-a-third$/);
  await expect(page.locator("#headline")).toHaveText(
    "Ferry line to cut winter sailings by a third",
  );
  const link = page.getByRole("link", { name: "cancel every third sailing" });
  await expect(link).toHaveAttribute("href", "https://tidewire.example/2026/timetable");
  await expect(link).toHaveAttribute("rel", "noreferrer noopener");
  await expect(page.locator("[data-paragraph]")).toHaveCount(4);
  await expect(page.getByRole("article").getByText("cookies")).toHaveCount(0);
  await expectNoBarrier(page);
  await page.reload();
  await expect(page.locator("[data-paragraph=p3] em")).toHaveText("shop");
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([]);
});

test("kinds of paragraphs, links in quotations and pictures in the text", { tag: "@full" }, async ({
  page,
}) => {
  const asked = await askedElsewhere(page);
  const paragraphs = [
    {
      id: "p1",
      text: "“We will dredge in May,” Ida Lund said, “or not at all.”",
      marks: [{ start: 12, end: 33, kind: "link", value: "https://example.org/dredging" }],
    },
    { id: "p2", kind: "heading", text: "An inner heading" },
    { id: "p3", kind: "item", text: "An item of a list" },
    { id: "p4", kind: "quote", text: "A quotation that is set apart" },
    { id: "p5", text: "", image: { url: "https://pictures.invalid/a.png", alt: "A boat" } },
  ];
  await openLibrary(page);
  const sections = [{ id: "talks", heading: "The talks", paragraphs }];
  await pick(page, { name: "kinds.json", text: fileText({ formatVersion: "1.1", sections }) });
  const link = page.locator("[data-paragraph=p1] a");
  await expect(link.first()).toHaveText("dge in May,”");
  await expect(page.getByRole("heading", { level: 3, name: "An inner heading" })).toBeVisible();
  await expect(page.locator("blockquote [data-paragraph=p4]")).toBeVisible();
  // A link in a quotation leads where it says, and opens no card.
  await page
    .context()
    .route("https://example.org/**", (route) =>
      route.fulfill({ contentType: "text/html", body: "<title>Dredging</title>" }),
    );
  await link.first().click();
  await expect(page).toHaveTitle("Dredging");
  await page.goBack();
  const show = page.getByRole("button", { name: "Show the picture" });
  await expect(show).toHaveAttribute("title", "pictures.invalid");
  expect(asked.filter((address) => address.includes("pictures"))).toEqual([]);
  await show.click();
  await expect.poll(() => asked).toContain("https://pictures.invalid/a.png");
  await expectNoBarrier(page);
});
