// Controls that lie over one another. The function runs in the browser, and stands on its own.

/** Controls whose words reach out of them, or lie over another control's; in the browser. */
export function overlapping(): readonly string[] {
  const isHeard = (each: Element) => each.closest(".sr-only") !== null || each.clientWidth === 1;
  /** Where an element's words are to be seen. */
  const wordsOf = (element: Element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const boxes: DOMRect[] = [];
    while (walker.nextNode()) {
      const { parentElement } = walker.currentNode;
      if (parentElement === null || isHeard(parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      boxes.push(...range.getClientRects());
    }
    return boxes.filter(({ width }) => width > 1);
  };
  const controls = [...document.querySelectorAll("button, a, summary")].filter(
    (each) =>
      each.checkVisibility({ visibilityProperty: true }) &&
      // Headings of columns stand on their side; what scrolls by itself may be cut.
      each.closest(".skip, [data-paragraph], .matrix-scroll, .bar, .chips") === null,
  );
  const all = controls.map((each) => ({
    each,
    box: each.getBoundingClientRect(),
    words: wordsOf(each),
    name: (each.getAttribute("aria-label") ?? each.textContent).trim(),
  }));
  const out = all.filter(
    ({ each, box, words }) =>
      getComputedStyle(each).display !== "inline" &&
      // Ends in an ellipsis.
      !each.matches(".running-headline") &&
      words.some(({ left, right }) => left < box.left - 2 || right > box.right + 2),
  );
  // Stays at its place while the text passes beside it, or below it.
  const layerOf = (each: Element) => each.closest(".side, .running-head");
  const over = all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => {
      if (one.each.contains(other.each) || layerOf(one.each) !== layerOf(other.each)) return [];
      const covers = one.words.some((a) =>
        other.words.some(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5,
        ),
      );
      return covers ? [`${one.name} over ${other.name}`] : [];
    }),
  );
  return [...out.map(({ name }) => `words reach out of: ${name}`), ...over];
}
