// The text of a page as it comes out of a printer.
import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Prints a page in Chromium and reads the text of each sheet back, blanks as one. */
export async function printedText(page: Page, format: "A4" | "Letter"): Promise<readonly string[]> {
  const pdf = await page.pdf({ format, preferCSSPageSize: false });
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  const sheets: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : ""));
    sheets.push(text.join("").replace(/\s+/g, " "));
  }
  await loading.destroy();
  return sheets;
}
