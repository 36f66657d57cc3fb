// Where the keyboard is, and whether a reader can see it.
import { expect, type Locator, type Page } from "@playwright/test";

/** What has the focus, and what keeps a reader from seeing so; nothing does where `unseen` is empty. */
async function focusState(page: Page): Promise<{ where: string; unseen: string }> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const where = focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
    if (focused === null || focused === document.body) return { where, unseen: "nothing focused" };
    const marked = [focused, focused.firstElementChild, focused.nextElementSibling];
    const ring = marked.some((each) => {
      if (each === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!ring) return { where, unseen: "no ring" };
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    if (y < 0 || y > window.innerHeight) return { where, unseen: `off the screen at ${y}` };
    const there = document.elementFromPoint(x, y);
    const covered = there === null || !(focused.contains(there) || there.contains(focused));
    return { where, unseen: covered ? `under ${there?.className}` : "" };
  });
}

/** Expects that the keyboard is somewhere, with a ring of 2 px around it, on screen and not under a bar. */
export async function expectFocusSeen(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const { where, unseen } = await focusState(page);
      return unseen === "" ? "" : `${where}: ${unseen}`;
    })
    .toBe("");
}

/** Presses a key until an element has the focus, which must be seen at every stop. */
export async function keyTo(page: Page, key: string, goal: Locator, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    await expectFocusSeen(page);
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  throw new RangeError(`${most} times ${key} did not reach ${goal}`);
}
