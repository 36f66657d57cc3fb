// How a person gets about while correcting an article.
import { expect, type Page } from "@playwright/test";
import { pick } from "./own-file";
import { openPage, ready } from "./reading-page";

const said = (number: number) => `“We will dredge in month ${number},” Ida Lund said.`;

/** A draft of so many quotations, with a field that nobody knows. */
function draft(count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  return JSON.stringify({
    formatVersion: "1.1",
    mood: { kept: ["although", "unknown"] },
    id: "harbour-draft",
    language: "en-GB",
    headline: "Harbour talks",
    speakers: [
      { id: "lund", name: "Ida Lund" },
      { id: "berg", name: "Bo Berg" },
    ],
    topics: [{ id: "dredging", name: "Dredging" }],
    sections: [
      {
        id: "talks",
        paragraphs: numbers.map((number) => ({ id: `p${number}`, text: said(number) })),
      },
    ],
    annotations: numbers.map((number) => ({
      id: `q${number}`,
      type: "quotation",
      speakers: ["lund"],
      targets: [{ paragraph: `p${number}`, exact: `“We will dredge in month ${number},”` }],
      origin: "machine",
      confidence: 0.5 + ((number * 7) % count) / (2 * count),
      note: "attached: Ida Lund said",
      own: number,
    })),
  });
}

export const tools = (page: Page) => page.getByRole("region", { name: "Corrections" });
export const voiceOf = (page: Page, paragraph: number) =>
  page.locator(`.row[data-paragraph-number="${paragraph - 1}"] .names`);

export async function openDraft(page: Page, count: number): Promise<void> {
  await openPage(page, "/");
  await pick(page, { name: "draft.json", text: draft(count) });
  await expect(page).toHaveURL(/\/device\/harbour-draft/);
  await ready(page);
}

export async function startCorrecting(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Correct this article" }).press("Enter");
  await expect(tools(page)).toContainText("reviewed");
}

/** Waits until everything that has been done is said to be kept. */
export async function kept(page: Page): Promise<void> {
  await expect(tools(page)).toContainText("Saved on this device.");
}
