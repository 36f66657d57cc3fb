import type {
  MarkedArticle,
  MarkedParagraph,
  MarkedSection,
} from "../../../core/article/marked-article";

/**
 * About how many stretches a text has. The browser looks where each of them is in every frame, and
 * works out the styles of every mark in those near the window.
 */
const stretchCount = 300;

/** In UTF-16 units: less than a screen of text, and some four. */
const [shortest, longest] = [2_000, 12_000];

/** What tells how large an article is. */
export type HowLarge = Pick<MarkedArticle, "annotations" | "length">;

/** Above either, an article is large: its marks are made bit by bit, and what is far off is not laid out. */
const manyAnnotations = 600;
const longText = 120_000;

export function isLarge({ annotations, length }: HowLarge): boolean {
  return annotations.length > manyAnnotations || length > longText;
}

/**
 * A section's paragraphs in runs of about equal length: what the browser lays out, or leaves, as
 * one. `total` is the length of the whole text, in UTF-16 units.
 */
export function stretchesOf(
  { paragraphs }: MarkedSection,
  total: number,
): readonly (readonly MarkedParagraph[])[] {
  const stretchLength = Math.min(longest, Math.max(shortest, total / stretchCount));
  const stretches: MarkedParagraph[][] = [];
  let length = stretchLength;
  for (const paragraph of paragraphs) {
    if (length >= stretchLength) {
      stretches.push([]);
      length = 0;
    }
    stretches.at(-1)?.push(paragraph);
    length += paragraph.text.length;
  }
  return stretches;
}

/** About how many lines paragraphs have where the column is as wide as it gets; half a line is between them. */
export function roughLines(paragraphs: readonly MarkedParagraph[]): number {
  const full = 68;
  return paragraphs.reduce((sum, { text }) => sum + Math.ceil(text.length / full) + 0.6, 0);
}

/** About how many lines a heading takes, and the space below it. */
export const linesOfHeading = 1.6;
