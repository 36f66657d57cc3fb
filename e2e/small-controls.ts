// Controls too small to be hit. The function runs in the browser, and stands on its own.

/** Controls outside of running text that are smaller than 24 by 24, or lower than so many pixels. */
export function smallControls(least: number): readonly string[] {
  const all = document.querySelectorAll<HTMLElement>(
    "a, button, input, select, summary, [role=button], [tabindex='0']",
  );
  return [...all].flatMap((each) => {
    if (!each.checkVisibility({ visibilityProperty: true })) return [];
    // Links in sentences and titles have the size of their words (2.5.8, inline); one with a name to
    // the right of a tick box is as large as both.
    if (each.closest("[data-paragraph], .skip, [data-base-ui-focus-guard]") !== null) return [];
    const { display } = getComputedStyle(each);
    const inSentence = each.localName === "a" && display === "inline";
    const isTick = each.matches("[type=checkbox], [type=radio]");
    const box = ((isTick && each.closest("label")) || each).getBoundingClientRect();
    const toggle = each.matches(".facet-value");
    const needed = toggle ? least : 24;
    if (inSentence || (box.width >= 24 && box.height >= needed)) return [];
    const name = each.getAttribute("aria-label") ?? each.textContent;
    return [`${each.className}: ${name.trim()} ${box.width.toFixed(1)}x${box.height.toFixed(1)}`];
  });
}
