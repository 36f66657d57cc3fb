import type { Problem } from "../core/article/problem";
import type { Remark } from "./remark";

/** What became of a source when it was read as an article: nothing of it goes without a word. */
export interface Report {
  /** What was found, counted; what there is none of is not listed. */
  readonly understood: Readonly<Partial<Record<Understood, number>>>;
  /** What was written otherwise, and read as what it plainly means. */
  readonly repaired: readonly Problem[];
  /** What is not in the article, in the order of the source. */
  readonly leftOut: readonly LeftOut[];
  /** What the source is, as its makers call it. */
  readonly format?: string;
  /** How the source was read, where a person may want to know: what was measured, guessed or put right. */
  readonly remarks?: readonly Remark[];
}

/** The ids of an article's annotations by the labels that a tool has given them. */
export type Labels = Readonly<Record<string, readonly string[]>>;

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
  | "notes"
  | "turns"
  | "quotations"
  | "mentions"
  | "speakers"
  | "topics"
  | "countries";

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
  | "technical" // what a program wrote for itself: styles, regions, remarks
  | "unreadable" // a line that is not as its format says
  | "unattributed" // a quotation of which the source does not say who spoke
  | "unplaced" // an annotation whose words are not in the text
  | "unknown kind" // an annotation of a kind that nothing here stands for
  | "relation" // how two annotations belong together
  | "attribute" // what is said of an annotation, and has no field here
  | "rejected" // annotations that a person has rejected, cancelled or skipped
  | "machine" // predictions beside what people have annotated
  | "other person" // annotations of the same text by others
  | "reply" // an answer to an annotation
  | "other page" // an annotation of another page
  | "no text" // a record that has no text
  | "deleted" // what the source itself has struck out
  | "comment" // remarks of the makers, not part of the text
  | "other"; // outside of the article, and nothing of the above

/** Whether a line is text that can stand in an article: no address of a picture or a link. */
export function canComeBack({ reason, text }: LeftOut): boolean {
  return !["picture", "embedded", "address"].includes(reason) && text.trim() !== "";
}
