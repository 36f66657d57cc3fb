// Every state of the tools of correcting: no barrier in any theme, in both languages; nothing overlaps.
import { expect, type Page, test } from "@playwright/test";
import { english } from "../src/app/wording/english";
import { englishEditor } from "../src/app/wording/english-editor";
import { german } from "../src/app/wording/german";
import { germanEditor } from "../src/app/wording/german-editor";
import { expectNoBarrier } from "./barriers";
import { editorStates } from "./editing-states";

const languages = [
  { locale: "en-GB", words: { correct: english.reader.correct, editor: englishEditor } },
  { locale: "de-DE", words: { correct: german.reader.correct, editor: germanEditor } },
] as const;

for (const { locale, words } of languages) {
  test.describe(locale, () => {
    test.use({ locale });

    test("no state of the editor keeps anybody out, and nothing in it overlaps or is cut off", {
      tag: ["@full", "@phone"],
    }, async ({ page }) => {
      test.setTimeout(10 * 60_000);
      for await (const state of editorStates(page, words)) {
        await test.step(state, async () => {
          expect.soft(await misfitsOf(page), state).toEqual([]);
          expect.soft(await namelessIn(page), state).toEqual([]);
          await expectNoBarrier(page);
        });
      }
    });
  });
}

/** What of the tools is wider than its place, runs out of the window or lies over another control. */
function misfitsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const dialog = document.querySelector("[role=dialog]");
    const root = dialog ?? document.querySelector(".pen");
    if (root === null) return ["there are no tools"];
    const found: string[] = [];
    const over = document.documentElement.scrollWidth - window.innerWidth;
    if (over > 0) found.push(`the page is ${over} px too wide`);
    if (root.scrollWidth > root.clientWidth + 1) found.push("the tools are wider than their place");
    const controls = [...root.querySelectorAll("button, input, select, textarea, summary")].filter(
      (each) => each.checkVisibility() && !each.matches(".sr-only *"),
    );
    for (const [index, one] of controls.entries()) {
      const a = one.getBoundingClientRect();
      const name = one.textContent?.trim() || one.getAttribute("aria-label") || one.tagName;
      // A strip is drawn sideways.
      if (one.closest(".pen-strip") === null && (a.left < -1 || a.right > window.innerWidth + 1))
        found.push(`${name} is out of the window`);
      if (one.tagName !== "TEXTAREA" && one.scrollWidth > one.clientWidth + 2) {
        if (one.tagName !== "INPUT" && one.tagName !== "SELECT") found.push(`${name} is cut off`);
      }
      for (const other of controls.slice(index + 1)) {
        if (one.contains(other) || other.contains(one)) continue;
        const b = other.getBoundingClientRect();
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (width > 1 && height > 1) found.push(`${name} overlaps ${other.textContent?.trim()}`);
      }
    }
    return found;
  });
}

/** Controls that a screen reader has no name for, and those that it is told twice alike. */
async function namelessIn(page: Page): Promise<readonly string[]> {
  const dialog = page.getByRole("dialog");
  const root = (await dialog.count()) > 0 ? dialog : page.locator(".pen");
  const tree = await root.ariaSnapshot();
  const lines = tree.split("\n").map((line) => line.trim().replace(/^- /, ""));
  return lines.filter((line) => /^(button|combobox|textbox|checkbox|option)(:|$| \[)/.test(line));
}
