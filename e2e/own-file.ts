// A file of a reader's own, and the ways in which a reader brings one.

import { expect, type Page } from "@playwright/test";
import { loaded, openPage } from "./reading-page";

const article = {
  formatVersion: "1.0",
  id: "harbour-talks",
  language: "en-GB",
  headline: "Harbour talks end without a date",
  mood: { kept: ["although", "unknown"] },
  speakers: [{ id: "lund", name: "Ida Lund" }],
  topics: [{ id: "dredging", name: "Dredging" }],
  countries: [{ code: "DK" }],
  sections: [
    { id: "opening", paragraphs: [{ id: "p0", text: "The harbour was quiet." }] },
    {
      id: "talks",
      heading: "The talks",
      paragraphs: [{ id: "p1", text: "“We will dredge in May,” Ida Lund said, “or not at all.”" }],
    },
  ],
  annotations: [
    {
      id: "q1",
      type: "quotation",
      speakers: ["lund"],
      topics: ["dredging"],
      targets: [{ paragraph: "p1", exact: "“We will dredge in May,”" }],
    },
  ],
};

/** The text of a file, with bytes that only an exact copy has: a byte order mark, blanks and CRLF. */
export function fileText(changes: Record<string, unknown> = {}): string {
  return `\uFEFF  ${JSON.stringify({ ...article, ...changes }, undefined, 1).replaceAll("\n", "\r\n")}\n\n`;
}

export interface OwnFile {
  readonly name: string;
  readonly text: string;
}

export const harbour: OwnFile = { name: "harbour.json", text: fileText() };

/** Chooses files with the library's own button. */
export async function pick(page: Page, ...files: readonly OwnFile[]): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a file" }).click();
  const chooser = await choosing;
  await chooser.setFiles(
    files.map(({ name, text }) => ({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(text),
    })),
  );
}

/** Holds files over the page, as far as they are let. */
export async function drag(page: Page, type: string, ...files: readonly OwnFile[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, text } of all) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent("body", type, { dataTransfer });
}

/** Drops files on a page once it listens, which is a moment after it is shown. */
export async function drop(page: Page, ...files: readonly OwnFile[]): Promise<void> {
  await loaded(page);
  await expect.poll(() => page.evaluate(listens)).toBe(true);
  for (const type of ["dragenter", "dragover", "drop"]) await drag(page, type, ...files);
}

/** Whether a file held over the page would not be opened by the browser itself. */
function listens(): boolean {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([], "held"));
  const held = new DragEvent("dragover", { bubbles: true, cancelable: true, dataTransfer });
  return !document.body.dispatchEvent(held);
}

/** Waits until the article of a file is on screen, at the address of its key. */
export async function expectOpen(page: Page, key: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/device/${key}([/?#]|$)`));
  await expect(page.locator("[data-paragraph=p1]")).toBeVisible();
}

/** Opens the library and waits until it hears of files. */
export const openLibrary = (page: Page) => openPage(page, "/");

/** The list of kept files. */
export const shelf = (page: Page) => page.getByRole("region", { name: "On this device" });
