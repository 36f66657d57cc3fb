// What a reader's system asks for: its own colours, more contrast, less movement.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { expectFocusSeen } from "./focus-seen";
import { choose, facetValue, nato, open, openFilters, toggle } from "./reading-page";

/** The lines that a mark has, by colour; those in the colour of the page are not to be seen. */
async function linesOf(page: Page, selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((mark) => {
      const style = getComputedStyle(mark);
      const canvas = getComputedStyle(document.documentElement).backgroundColor;
      const seen = (width: string, color: string) =>
        Number.parseFloat(width) > 0 && color !== canvas;
      return {
        bar: seen(style.borderInlineStartWidth, style.borderInlineStartColor),
        below: seen(style.borderBlockEndWidth, style.borderBlockEndColor),
        underline:
          style.textDecorationLine === "underline" && style.textDecorationColor !== canvas
            ? style.textDecorationStyle
            : "none",
        code:
          getComputedStyle(mark, "::after").visibility === "visible" &&
          getComputedStyle(mark, "::after").content !== "none",
      };
    });
}

test.beforeEach(() => test.slow());

test.describe("colours of the system", () => {
  test.use({ forcedColors: "active" });

  test("each kind of mark has its own line, and loses it when it is not chosen", async ({
    page,
  }) => {
    await open(page, nato);
    const none = { bar: false, below: false, underline: "none", code: false };
    const kinds = {
      ".mark.quotation": { ...none, bar: true },
      ".mark.speaker": { ...none, below: true },
      ".mark.topic": { ...none, underline: "solid" },
      ".mark.country": { ...none, underline: "dotted", code: true },
    };
    for (const [selector, lines] of Object.entries(kinds)) {
      expect(await linesOf(page, selector), selector).toEqual(lines);
    }
    await toggle(page, "speaker", "Jamie Shea");
    for (const selector of Object.keys(kinds)) {
      const out = `${selector}:not(.s${await numberOf(page, "Jamie Shea")})`;
      expect(await linesOf(page, out), out).toEqual(none);
    }
    const chosen = `.mark.quotation.s${await numberOf(page, "Jamie Shea")}`;
    expect(await linesOf(page, chosen)).toEqual({ ...none, bar: true });
  });

  /** A speaker's number in the article, which its marks have in their classes. */
  async function numberOf(page: Page, name: string): Promise<string> {
    const voice = page
      .locator("button[data-label-for]", { hasText: name.split(" ")[1] ?? "" })
      .first();
    const className = (await voice.getAttribute("class")) ?? "";
    return /\bs(\d+)\b/.exec(className)?.[1] ?? "";
  }

  test("what is chosen, pressed, current and focused shows, and nothing is a barrier", {
    tag: "@full",
  }, async ({ page, isMobile }) => {
    await open(page, `${nato}?speaker=shea`);
    const borderOf = (selector: string, side = "borderBlockEndColor") =>
      page
        .locator(selector)
        .first()
        .evaluate(
          (element, name) => getComputedStyle(element)[name as "borderBlockEndColor"],
          side,
        );
    expect(await borderOf(".tab[aria-current]")).not.toBe(
      await borderOf(".tab:not([aria-current])"),
    );
    await openFilters(page);
    for (const control of [".facet-value", ".switch-value"]) {
      const scope = isMobile ? ".sheet " : "";
      expect(await borderOf(`${scope}${control}[aria-pressed=true]`)).not.toBe(
        await borderOf(`${scope}${control}[aria-pressed=false]`),
      );
    }
    if (!isMobile) {
      const current = ".section-list a[aria-current]";
      const other = ".section-list a:not([aria-current])";
      expect(await borderOf(current, "borderInlineStartColor")).not.toBe(
        await borderOf(other, "borderInlineStartColor"),
      );
      await facetValue(page, "speaker", "Heiko Maas").press("Tab");
      await expectFocusSeen(page);
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

test.describe("more contrast", () => {
  test.use({ contrast: "more" });

  test("text is black on white, and nothing lets through what is below", async ({ page }) => {
    await open(page, nato);
    const {
      soft,
      page: ground,
      stripe,
    } = await page.evaluate(() => {
      const note = document.querySelector(".summary, .dateline");
      const named = document.querySelector(".mark.speaker");
      return {
        soft: note === null ? "" : getComputedStyle(note).color,
        page: getComputedStyle(document.documentElement).backgroundColor,
        stripe: named === null ? "" : getComputedStyle(named).backgroundImage,
      };
    });
    expect([soft, ground]).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    expect(stripe).toContain("oklch");
    expect(stripe).not.toMatch(/\/ 0?\.\d/);
  });
});

test.describe("less movement", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing moves by itself, and places are come to at once", async ({ page }) => {
    await open(page, nato);
    const moving = () =>
      page.evaluate(
        () =>
          document.getAnimations().filter(({ playState, effect }) => {
            const { activeDuration = 0 } = effect?.getComputedTiming() ?? {};
            return playState === "running" && Number(activeDuration) > 10;
          }).length,
      );
    expect(await moving()).toBe(0);
    await choose(page, "Focus");
    expect(await moving()).toBe(0);
    await page.getByRole("button", { name: "Appearance" }).click();
    expect(await moving()).toBe(0);
    await page.keyboard.press("Escape");
    // Two frames after the step the page is where it will be.
    const [soon, later] = await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      document.querySelector<HTMLElement>("button[aria-label='Previous match']")?.click();
      for (let frames = 0; frames < 10; frames += 1) await frame();
      const place = window.scrollY;
      await new Promise((resolve) => setTimeout(resolve, 600));
      return [place, window.scrollY];
    });
    expect(later).toBe(soon);
    expect(soon).toBeGreaterThan(500);
  });
});
