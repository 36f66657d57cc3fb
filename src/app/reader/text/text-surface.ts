/**
 * The marks of the text on the page, however they are made: with the text, or bit by bit where the reader is.
 * Selectors say what is left out; undefined for nothing.
 */
export interface TextSurface {
  /** Sees to it that the marks of a paragraph, and of a window's text from there, are there. */
  markFrom(paragraph: number): void;
  /** Leaves out what can be seen. */
  leaveOut(unmatched: string | undefined): void;
  /** Leaves out what is next to it, if that is still what is left out. */
  leaveOutNearby(unmatched: string | undefined): void;
  /** What the style rules for what is left out are to hold for. */
  leftOutBy(unmatched: string | undefined): string | undefined;
}

/** Of an article whose marks are all there: style rules leave out what they hold for. */
export const textWithMarks: TextSurface = {
  markFrom: () => {},
  leaveOut: () => {},
  leaveOutNearby: () => {},
  leftOutBy: (unmatched) => unmatched,
};
