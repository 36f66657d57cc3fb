import type { Problem } from "../article/problem";

/** What became of a source when it was read as an article: nothing of it goes without a word. */
export interface Report {
  /** What was found, counted; what there is none of is not listed. */
  readonly understood: Readonly<Partial<Record<Understood, number>>>;
  /** What was written otherwise, and read as what it plainly means. */
  readonly repaired: readonly Problem[];
  /** What is not in the article, in the order of the source. */
  readonly leftOut: readonly LeftOut[];
}

export type Understood =
  | "sections"
  | "paragraphs"
  | "annotations"
  | "headings"
  | "items"
  | "quotes"
  | "pictures"
  | "links"
  | "emphases"
  | "notes";

/** One thing that is not in the article, with all that a person needs to put it there. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  /** Its words, whole; of a picture, its address. */
  readonly text: string;
  /** The id of the paragraph after which it stood; undefined where it stood before the first one. */
  readonly after?: string | undefined;
  /** The line of the source it stood in, counted from 1, where the source has lines. */
  readonly line?: number | undefined;
}

export type LeftOutReason =
  | "navigation" // menus, breadcrumbs, lists of sections
  | "advertisement"
  | "consent" // what is asked about cookies and data
  | "sharing" // buttons and lines to share, print, comment
  | "newsletter" // invitations to subscribe, register, follow
  | "paywall" // where the rest of the text is for subscribers only
  | "related" // links to other articles, "Read more"
  | "caption" // a line under a picture that has no place of its own
  | "byline" // who wrote it and when, where the article says so already
  | "repeated" // what stands in the article already
  | "footer" // copyright, contacts, legal lines
  | "picture" // one that may not be shown, or has no address
  | "embedded" // films, posts, forms, scripts: what is no text
  | "address" // a link that may not be followed; its words are kept
  | "other"; // outside of the article, and nothing of the above
