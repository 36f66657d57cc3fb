// What is opened over a page, in every theme: nothing that axe knows to be a barrier, and nothing that
// it cannot tell. The pages themselves are in tour.spec.ts.
import { expect, type Page, test } from "@playwright/test";
import { isFull } from "../scripts/depth";
import { barriers, expectNoBarrier } from "./barriers";
import { nato, openPage } from "./reading-page";

interface Case {
  readonly path: string;
  /** Opens what is looked at. */
  readonly act: (page: Page) => Promise<void>;
  /** Where it exists only on one of them. */
  readonly only?: "desktop" | "phone";
}

const opens = async (page: Page, name: RegExp) => {
  await page.getByRole("button", { name }).first().click();
  await page.getByRole("dialog").waitFor();
};

const cases: Readonly<Record<string, Case>> = {
  "card open": {
    path: `${nato}/sections/afghanistan`,
    act: async (page) => {
      await page.locator(".name").first().press("Enter");
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
};

for (const [name, { path, act, only }] of Object.entries(cases)) {
  test(`no barrier: ${name}`, async ({ page, isMobile }) => {
    test.skip(only !== undefined && (only === "phone") !== isMobile, `only on a ${only}`);
    test.slow();
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await openPage(page, path);
    await act(page);
    // contrast.spec.ts computes every pair of colours in every theme.
    if (isFull) await expectNoBarrier(page);
    else expect(await barriers(page)).toEqual([]);
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
