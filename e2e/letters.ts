import type { Page } from "@playwright/test";

/** Where letters of a paragraph stand, by their offsets in UTF-16 units: the left edge, width and middle line of each, in CSS pixels of the window. */
export function lettersAt(page: Page, paragraph: string, offsets: readonly number[]) {
  return page.locator(`[data-paragraph=${paragraph}]`).evaluate(
    (element, given) =>
      given.map((offset) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let left = offset;
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const { length } = node.textContent ?? "";
          if (left < length) {
            const range = document.createRange();
            range.setStart(node, left);
            range.setEnd(node, left + 1);
            const { left: x, width, top, height } = range.getBoundingClientRect();
            return { x, width, y: top + height / 2 };
          }
          left -= length;
        }
        throw new RangeError("not in the paragraph");
      }),
    offsets,
  );
}
