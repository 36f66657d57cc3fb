// How far below the top of the window what is read stands, in CSS pixels: for the app, and for what
// takes the reader there before it.

/** The bar and the line below it that says what is read. */
const bar = 88;
/** How much higher that line is with chips in it. */
const chips = 16;

/** Whether an address has a selection, whose chips stand below the bar. */
const hasChips = /[?&]-?(speaker|topic|country)=/;

/** How far below the top of the window a place is brought to: clear of the bar and of the chips below it. */
export function clearance(): number {
  return hasChips.test(window.location.search) ? bar + chips : bar;
}

/** How far below the top of the window a match is brought to, clear of the bar: the upper third. */
export function upperThird(): number {
  return Math.max(clearance() + 40, window.innerHeight / 3);
}
