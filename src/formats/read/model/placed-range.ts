/** A stretch of a paragraph by its number in the article, in UTF-16. */
export interface PlacedRange {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}
