// Text that a window, or a box within it, cuts off. The function runs in the browser, and stands on its own.

/** Text that its own box or the window cuts off, and sideways scrolling of the page; in the browser. */
export function cutText(): readonly string[] {
  const found: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide in ${clientWidth}`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (parent === null || node.nodeValue?.trim() === "" || !parent.checkVisibility()) continue;
    if (parent.closest(".sr-only, .tool-text, .skip, script, style, noscript, option")) continue;
    // Repeats in one line, with an ellipsis, what stands whole at its place in the article.
    if (parent.closest(".running-headline, .dispersion-names")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      // What scrolls sideways by itself may: tables of data, tabs, and chips.
      if (box.width < 1 || parent.closest(".site-nav, .matrix-scroll, .tabs, .bar, .chips"))
        continue;
      if (box.right > clientWidth + 1 || box.left < -1) {
        found.push(`off the window: ${node.nodeValue}`);
        break;
      }
    }
    for (let around: Element | null = parent; around !== null; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      const hides = (value: string) => value === "hidden" || value === "clip";
      const over =
        (hides(overflowX) && around.scrollWidth > around.clientWidth + 1) ||
        (hides(overflowY) && around.scrollHeight > around.clientHeight + 1);
      if (over) found.push(`cut by ${around.className}: ${node.nodeValue}`);
    }
  }
  return [...new Set(found)];
}
