// The room that shows one article: its text, marks, sections, map and keys. It may import article,
// address, library, filters, wording and ui.
import { createContext, use } from "react";
import type { View } from "../address/view-param";
import type { Kind } from "../article/kinds";
import type { MarkedAnnotation, MarkedArticle, MarkedSection } from "../article/marked-article";
import type { Matches } from "../article/matches";
import type { Selection } from "../article/selection";

/** What the address says about the article on screen, settled against what the article has. */
export interface Reading {
  readonly marked: MarkedArticle;
  /** The section the address names; undefined at the top or for one the article does not have. */
  readonly section: MarkedSection | undefined;
  readonly selection: Selection;
  readonly view: View;
  /** The annotation pointed at by the hash. */
  readonly pointed: MarkedAnnotation | undefined;
  readonly matches: Matches;
  /** What the address names and the article does not have. */
  readonly missing: {
    readonly sectionId: string | undefined;
    readonly annotationId: string | undefined;
    readonly values: readonly { readonly kind: Kind; readonly id: string }[];
  };
  /** Goes to another view of the article; what is not named stays as it is. */
  readonly go: (change: Change, how?: How) => void;
  /** The address that {@link Reading.go} would go to. */
  readonly hrefFor: (change: Change) => string;
}

export interface Change {
  readonly sectionId?: string | undefined;
  readonly selection?: Selection;
  readonly view?: View;
  readonly annotationId?: string | undefined;
}

export interface How {
  /** In place of the current history entry rather than after it. */
  readonly replace?: boolean;
  /** The page has followed the reader's scrolling: do not scroll. */
  readonly tracked?: boolean;
}

const ReadingContext = createContext<Reading | undefined>(undefined);

export const ReadingProvider = ReadingContext;

/** The reading in progress. Throws a RangeError outside of a reader. */
export function useReading(): Reading {
  const reading = use(ReadingContext);
  if (reading === undefined) throw new RangeError("useReading outside of a reader");
  return reading;
}
