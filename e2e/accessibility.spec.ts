// Every page in every theme: nothing that axe knows to be a barrier, and nothing that it cannot tell.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { nato, openPage } from "./reading-page";

interface Case {
  readonly path: string;
  /** What is opened before the page is looked at. */
  readonly act?: (page: Page) => Promise<void>;
  /** Where it exists only on one of them. */
  readonly only?: "desktop" | "phone";
}

const opens = async (page: Page, name: RegExp) => {
  await page.getByRole("button", { name }).first().click();
  await page.getByRole("dialog").waitFor();
};

const cases: Readonly<Record<string, Case>> = {
  library: { path: "/" },
  search: { path: "/search?q=alliance" },
  "reading page": { path: nato },
  "two kinds chosen": { path: `${nato}?speaker=shea&topic=cyber` },
  "focus view": { path: `${nato}?speaker=shea&view=focus` },
  "card open": {
    path: `${nato}/sections/afghanistan`,
    act: async (page) => {
      await page.locator(".voice").first().press("Enter");
      await page.getByRole("dialog").waitFor();
    },
  },
  "filters open": {
    path: `${nato}?speaker=shea`,
    act: (page) => opens(page, /^Filters/),
    only: "phone",
  },
  "keys open": { path: nato, act: (page) => opens(page, /^Keyboard/), only: "desktop" },
  "appearance open": { path: "/", act: (page) => opens(page, /^Appearance/) },
  "parts of the link missing": { path: `${nato}/sections/nope?speaker=nobody#q999` },
  "unknown article": { path: "/articles/nato" },
  "unknown page": { path: "/no/such/page" },
  "right-to-left article": { path: "/articles/river-water-talks" },
  quotations: { path: `${nato}/quotations?group=speaker` },
  matrix: { path: `${nato}/matrix` },
  voices: { path: `${nato}/voices` },
  "speaker in an article": { path: `${nato}/speakers/shea` },
  "two speakers": { path: `${nato}/speakers/shea?beside=austrevicius` },
  "topic in an article": { path: `${nato}/topics/cyber` },
  "country in an article": { path: `${nato}/countries/RU` },
  "speaker in the library": { path: "/speakers/rendall" },
};

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe cannot tell and leaves to a person: on which elements nothing is left to do. */
const explained: Readonly<Record<string, RegExp>> = {
  // Tints over one another, and rows not laid out yet: contrast.spec.ts computes every pair.
  "color-contrast": /^/,
  // The page behind a panel, and the ends of the panel, which hand the focus on: see focus.spec.ts.
  "aria-hidden-focus": /data-base-ui-(inert|focus-guard)/,
  // The way past the frame is a button, and behind an open card: see keyboard.spec.ts.
  bypass: /^<html/,
};

/** Has what is far from the window laid out as well: until then its colours are those of a theme before. */
async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important; }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** What axe finds on the page as it is now: what is wrong, and what it cannot tell and nobody explains. */
async function barriers(
  page: Page,
  runOnly: RunOnly = { type: "tag", values: tags },
): Promise<readonly string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .options({ runOnly, resultTypes: ["violations", "incomplete"] })
    .analyze();
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...incomplete.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ html }) => !explained[id]?.test(html))
        .map(({ html }) => `cannot tell ${id}: ${html}`),
    ),
  ];
}

interface RunOnly {
  readonly type: "tag" | "rule";
  readonly values: string[];
}

/** What can differ from theme to theme; the rest of a page is the same in each. */
const ofLooks: RunOnly = {
  type: "rule",
  values: ["color-contrast", "link-in-text-block", "target-size"],
};

const otherThemes = {
  dark: { colorScheme: "dark", forcedColors: "none" },
  "colours of the system": { colorScheme: "light", forcedColors: "active" },
} as const;

for (const [name, { path, act, only }] of Object.entries(cases)) {
  test(`no barrier: ${name}`, async ({ page, isMobile }) => {
    test.skip(only !== undefined && (only === "phone") !== isMobile, `only on a ${only}`);
    test.slow();
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await openPage(page, path);
    await act?.(page);
    await layOutAll(page);
    const found: Record<string, readonly string[]> = { light: await barriers(page) };
    for (const [theme, media] of Object.entries(otherThemes)) {
      await page.emulateMedia(media);
      found[theme] = await barriers(page, ofLooks);
    }
    expect(found).toEqual({ light: [], dark: [], "colours of the system": [] });
  });
}

test("the net has no hole: what must be found is found", async ({ page }) => {
  await page.setContent(`<!doctype html><html lang="en"><title>x</title><main><h1>x</h1>
    <p style="color:#999;background:#fff">faint</p>
    <button style="width:10px;height:10px;padding:0" aria-label="a"></button><button
      style="width:10px;height:10px;padding:0" aria-label="b"></button>
    <p>what <mark aria-label="said by x">she said</mark></p></main></html>`);
  const found = (await barriers(page)).map((each) => each.split(":")[0]);
  expect(found).toContain("cannot tell aria-prohibited-attr");
  expect(found).toContain("color-contrast");
  expect(found).toContain("target-size");
});
