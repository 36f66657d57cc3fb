import type { Words } from "../rich-text";
import type { PageElement } from "./tree";

/** One thing on a page, in its order: some words in a block of their own, a picture, something embedded. */
export type PagePiece = WordsPiece | PicturePiece | EmbeddedPiece;

export interface WordsPiece extends Words {
  readonly type: "words";
  /** The innermost block that they stand in. */
  readonly owner: PageElement;
  /** What they are by their element. */
  readonly is: "text" | "heading" | "item" | "quote" | "verse" | "caption" | "time";
  /** Of a heading, from 1. */
  readonly level?: number | undefined;
  /** How many of their UTF-16 units are links. */
  readonly linked: number;
  /** The addresses of links in them that may not be followed. */
  readonly refused: readonly string[];
  /** Whether all of them are strong. */
  readonly isStrong: boolean;
  /** Whether the page does not show them. */
  readonly isHidden: boolean;
}

export interface PicturePiece {
  readonly type: "picture";
  readonly owner: PageElement;
  readonly alt: string;
  /** Where it may be loaded from; undefined for one that may not be shown. */
  readonly url: string | undefined;
  /** What the page says, for the report. */
  readonly written: string;
}

export interface EmbeddedPiece {
  readonly type: "embedded";
  readonly owner: PageElement;
  /** Its address, or what it is. */
  readonly text: string;
}
