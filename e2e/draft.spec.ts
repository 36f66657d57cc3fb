// A text becomes an article: pasted, read, filtered by a speaker that was found, shared, kept, taken away and opened again.
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { barriers } from "./barriers";
import { expectOpen, pick } from "./own-file";
import { facetValue, marksOf, openPage, ready, toggle } from "./reading-page";
import { spoken } from "./speaks-german";

const text = `Lighthouse crew asks for a second lamp

By Mara Quill

The harbour board met on Monday to hear what the lighthouse on Skarholm needs.

“One lamp is a promise, two are a habit,” the keeper, Tove Ahlgren, told the board. She said the old lamp had failed three times since March.

Board chair Piet Hanssen was not convinced. “We have bought nothing but lamps for a year,” Hanssen said.

Share this article

A cheaper way

“A lamp from Denmark would cost half,” said Ahlgren.
`;

const key = "lighthouse-crew-asks-for-a-second-lamp";
const pasting = (page: Page) => page.getByRole("dialog", { name: "Paste an article" });

test("a text is pasted, read, filtered, shared, kept and taken away", { tag: "@phone" }, async ({
  page,
}) => {
  const asked: string[] = [];
  await openPage(page, "/");
  page.on("request", (request) => {
    if (request.method() !== "GET" || request.postData() !== null) asked.push(request.url());
  });
  await page.getByRole("button", { name: /^Paste/ }).press("Enter");
  await pasting(page).getByRole("textbox").fill(text);
  await pasting(page).getByRole("button", { name: "Open", exact: true }).press("Enter");
  await expectOpen(page, key);
  const note = page.getByRole("complementary", { name: "Draft" });
  await expect(note).toContainText(/3 quotations and \d+ mentions? were marked automatically/);
  await expect(page.getByRole("article")).not.toContainText("Share this article");
  await page.getByText("1 line or picture of the source left out").click();
  await expect(page.locator(".left-out li")).toHaveText(
    /^Sharing · \d+ Share this article Put back$/,
  );
  await page.getByRole("button", { name: "Put back: Share this article" }).press("Enter");
  const takeOut = page.getByRole("button", { name: "Take out again: Share this article" });
  await expect(takeOut).toBeFocused();
  await expect(page.locator("[data-paragraph=left-out-1]")).toHaveText("Share this article");
  await expect(marksOf(page, "q1").first()).toContainText("One lamp is a promise");
  expect(await barriers(page)).toEqual([]);

  await toggle(page, "speaker", "Tove Ahlgren");
  await expect(page).toHaveURL(/speaker=tove-ahlgren/);
  await page.goto(`/device/${key}/sections/a-cheaper-way?speaker=tove-ahlgren`);
  await ready(page);
  await page.reload();
  await ready(page);
  await expect(page.getByRole("heading", { name: "A cheaper way" })).toBeInViewport();
  await expect(marksOf(page, "q3").first()).toBeInViewport();
  await expect(page.locator("[data-paragraph=left-out-1]")).toHaveText("Share this article");
  await page.getByText("1 line or picture of the source left out").click();
  await takeOut.click();
  await expect(page.locator("[data-paragraph=left-out-1]")).toHaveCount(0);
  await marksOf(page, "q3").first().click();
  const card = page.getByRole("dialog", { name: "About these words" });
  await expect(card).toContainText(/Marked automatically, \d+% certain/);
  await page.keyboard.press("Escape");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download", exact: true }).click(),
  ]);
  const file = readFileSync(await download.path(), "utf8");
  expect(JSON.parse(file).annotations[0]).toMatchObject({ origin: "machine" });
  await openPage(page, "/");
  await pick(page, { name: download.suggestedFilename(), text: file });
  await expectOpen(page, key);
  await expect(facetValue(page, "speaker", "Piet Hanssen").or(note)).not.toHaveCount(0);
  expect(asked).toEqual([]);
});

test("text with formatting is pasted on the library page and opens with it", async ({ page }) => {
  await openPage(page, "/");
  const html = `<h1>Lighthouse crew asks for a second lamp</h1><p>“One lamp is a promise,” the <em>keeper</em>, <a href="https://example.org/keeper">Tove Ahlgren</a>, told the board on Monday.</p><ul><li>Two lamps</li></ul>`;
  await page.evaluate((formatted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", formatted);
    clipboardData.setData("text/plain", formatted.replace(/<[^>]*>/g, " "));
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
  }, html);
  await expect(pasting(page).getByRole("textbox")).toHaveValue(/One lamp is a promise/);
  await expect(pasting(page).getByRole("checkbox", { name: /^Keep the formatting/ })).toBeChecked();
  expect(await barriers(page)).toEqual([]);
  await pasting(page).getByRole("button", { name: "Open", exact: true }).click();
  await expectOpen(page, key);
  const link = page.locator("[data-paragraph=p1]").getByRole("link", { name: "Tove Ahlgren" });
  await expect(link).toHaveAttribute("href", "https://example.org/keeper");
  await expect(page.locator("[data-paragraph=p1] em")).toHaveText("keeper");
  await expect(page.locator("[data-paragraph=p2]")).toHaveText("Two lamps");
});

test.describe("in German", () => {
  test.use({ locale: "de-DE" });

  test("a draft says so in German", async ({ page }) => {
    await openPage(page, "/");
    await spoken(page);
    await page.getByRole("button", { name: /einfügen/ }).click();
    const dialog = page.getByRole("dialog", { name: "Einen Artikel einfügen" });
    await dialog.getByRole("textbox").fill(text);
    await dialog.getByRole("button", { name: "Öffnen", exact: true }).click();
    await expectOpen(page, key);
    await expect(page.getByRole("complementary", { name: "Entwurf" })).toContainText(
      "3 Zitate und",
    );
  });
});
