// Files of other tools that a reader brings: a transcript whose speakers are followed, annotations with their text.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { expectNoBarrier } from "./barriers";
import { drop, expectOpen, openLibrary, pick } from "./own-file";
import { facetValue } from "./reading-page";

test.skip(({ isMobile }) => isMobile, "the same on a phone");

const cases = "src/formats/read/cases";
const file = (path: string) => ({
  name: path.replace(/^.*\//, ""),
  text: readFileSync(`${cases}/${path}`, "utf8"),
});

test("a meeting's subtitles are read as turns, one speaker followed", async ({ page }) => {
  await openLibrary(page);
  await drop(page, file("webvtt/council.vtt"));
  await expectOpen(page, "council");
  await expect(page.locator("[data-paragraph=p1] .quotation.turn")).toHaveText(
    "We will dredge the harbour in May, or we will not dredge at all.",
  );
  const note = page.getByRole("complementary", { name: "On this device" });
  await expect(note).toContainText(
    "Read from WebVTT: 1 section, 2 paragraphs, 2 turns, 2 speakers",
  );
  // The name beside the words is a button as well.
  await facetValue(page, "speaker", "Tom Rees").click();
  await expect(page).toHaveURL(/speaker=tom-rees/);
  await expectNoBarrier(page);
});

test("annotations are opened with their text, and a half says what is missing", async ({
  page,
}) => {
  await openLibrary(page);
  await drop(page, file("brat/trap-alone.ann"));
  await expect(page.getByText("open trap-alone.txt together with trap-alone.ann")).toBeVisible();
  await page.getByRole("button", { name: "Close" }).first().click();
  await pick(page, file("brat/vote.ann"), file("brat/vote.txt"));
  await page
    .getByRole("link", { name: "Harbour vote" })
    .or(page.locator("#headline"))
    .first()
    .waitFor();
  await expectOpen(page, "harbour-vote");
  await expect(page.locator(".mark.quotation")).toHaveText([
    '"We will dredge in May,"',
    '"or not at all."',
  ]);
});

test("a transcript in Markdown is read in the worker", async ({ page }) => {
  await openLibrary(page);
  await pick(page, file("transcript-text/podcast.md"));
  await expectOpen(page, "episode-9");
  await expect(page.getByRole("link", { name: "the chart" })).toBeVisible();
});
