// What keeps somebody out of a page: all that axe knows to be a barrier, and all that it cannot tell.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { isFull } from "../scripts/depth";
import { painted } from "./painted";
import { otherThemes } from "./themes";

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

/** Has what is far from the window laid out as well: until then its colours are those of a theme before, and its height is a guess. */
async function layOutAll(page: Page, isAll: boolean): Promise<void> {
  await page.evaluate((all) => {
    const others = document.adoptedStyleSheets.filter((each) => !("layingOut" in each));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important; }");
    const more = all ? [Object.assign(sheet, { layingOut: true })] : [];
    document.adoptedStyleSheets = [...others, ...more];
  }, isAll);
}

/** What axe finds on the page as it is now: what is wrong, and what it cannot tell and nobody explains. */
export async function barriers(
  page: Page,
  runOnly: RunOnly = { type: "tag", values: tags },
): Promise<readonly string[]> {
  // With every mark laid out axe has far more to look at: in the deep run.
  if (isFull) await layOutAll(page, true);
  const { violations, incomplete } = await new AxeBuilder({ page })
    .options({ runOnly, resultTypes: ["violations", "incomplete"] })
    .analyze();
  if (isFull) await layOutAll(page, false);
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

/** Expects no barrier on the page as it is now, in any theme (but that of the system only in the deep run); leaves it as it was, in the light one. */
export async function expectNoBarrier(page: Page): Promise<void> {
  const see = async (media: Parameters<Page["emulateMedia"]>[0]) => {
    await page.emulateMedia(media);
    // A page behind another draws no frames, and its colours stay those of the theme before. For its
    // report axe opens a page, and with that closed any tab may be in front.
    await page.bringToFront();
    await layOutAll(page, true);
    // Until a frame is drawn, some elements have the colours of the theme before.
    await page.evaluate(painted);
  };
  await see({ colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" });
  const found: Record<string, readonly string[]> = { light: await barriers(page) };
  for (const [theme, media] of Object.entries(otherThemes)) {
    await see(media);
    found[theme] = await barriers(page, ofLooks);
    // On a busy machine a single element may have its old colour for longer: what is wrong stays so.
    if (found[theme].length > 0) {
      await page.evaluate(painted);
      found[theme] = await barriers(page, ofLooks);
    }
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  await layOutAll(page, false);
  expect.soft(Object.entries(found).filter(([, each]) => each.length > 0)).toEqual([]);
}
