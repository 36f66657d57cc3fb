/** Whether an element is drawn and not made invisible. Some supported browsers have no checkVisibility. */
export function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible";
}
