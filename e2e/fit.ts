// A page in a small window, with large text or wide spacing: nothing is cut or covered.
import { expect, type Page } from "@playwright/test";
import { cutText } from "./cut-text";
import { overlapping } from "./overlapping";
import { painted } from "./painted";

interface Way {
  readonly width: number;
  readonly height: number;
  readonly style: string;
  /** The size of text that the browser is set to, in pixels. */
  readonly text?: number;
}

const ways: Readonly<Record<string, Way>> = {
  "a window of 320 by 640": { width: 320, height: 640, style: "" },
  "zoom of 400 %": { width: 320, height: 200, style: "" },
  // The browser's own setting: styles of a page would leave the queries of its media as they are.
  "text of 200 %": { width: 1280, height: 800, style: "", text: 32 },
  "wide spacing": {
    width: 1280,
    height: 800,
    style:
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }",
  },
  "wide spacing in 320": {
    width: 320,
    height: 640,
    style:
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }",
  },
};

/** Adds style rules of a user, in the place of those before: they come past the policy, as a browser's own do. */
function restyle(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  const others = document.adoptedStyleSheets.filter((each) => !("ofUser" in each));
  document.adoptedStyleSheets = [...others, Object.assign(sheet, { ofUser: true })];
}

/** Expects that the page fits in each of these ways. Only Chromium can be told the size of text. */
export async function expectFit(page: Page): Promise<void> {
  const wrong: Record<string, readonly string[]> = {};
  const browser = await page.context().newCDPSession(page);
  for (const [way, { width, height, style, text = 16 }] of Object.entries(ways)) {
    await page.setViewportSize({ width, height });
    await browser.send("Page.setFontSizes", { fontSizes: { standard: text, fixed: text } });
    // Rows that are far off are not laid out, and have no places.
    const laidOut =
      ":is(.quotation-row, .section-list li) { content-visibility: visible !important; }";
    await page.evaluate(restyle, `${style} ${laidOut}`);
    let found: readonly string[] = [];
    // What observes the window may answer some frames later still.
    for (let tries = 0; tries === 0 || (found.length > 0 && tries < 30); tries += 1) {
      await page.evaluate(painted);
      found = [...(await page.evaluate(cutText)), ...(await page.evaluate(overlapping))];
    }
    if (found.length > 0) wrong[way] = found;
  }
  expect.soft(wrong, "fit").toEqual({});
}
