// The room that knows what of an article is being looked at, and how to go elsewhere in it: what
// the text, the overviews and the filters share. It may import article, address, library, wording, ui.
import { createContext, type ReactNode, use, useDeferredValue } from "react";
import type { Axes } from "../../core/address/axes-params";
import type { Listing } from "../../core/address/listing-params";
import type { Page } from "../../core/address/page";
import type { Provenance } from "../../core/address/provenance";
import type { View } from "../../core/address/view-param";
import type { Matches } from "../../core/article/filtering/matches";
import type { Selection } from "../../core/article/filtering/selection";
import type { Kind } from "../../core/article/kinds";
import type { MarkedAnnotation, MarkedSection } from "../../core/article/marked-article";
import type { Document } from "../../sources/library/document";

/** What the address says about an article, settled against what the article has. */
export interface Reading extends Document {
  /** What its addresses begin with. */
  readonly provenance: Provenance;
  readonly page: Page;
  /** The section the address names; undefined at the top or for one the article does not have. */
  readonly section: MarkedSection | undefined;
  readonly selection: Selection;
  readonly view: View;
  /** Which kinds of marks are shown. */
  readonly marks: readonly Kind[];
  readonly listing: Listing;
  readonly axes: Axes;
  /** The speaker set beside the one whose page it is. */
  readonly beside: string | undefined;
  /** The annotation pointed at by the hash. */
  readonly pointed: MarkedAnnotation | undefined;
  readonly matches: Matches;
  /** What the address names and the article does not have. */
  readonly missing: {
    readonly sectionId: string | undefined;
    readonly annotationId: string | undefined;
    readonly values: readonly { readonly kind: Kind; readonly id: string }[];
  };
  /**
   * Goes to another view of the article; what is not named stays as it is, at the address then. The same
   * function in every reading.
   */
  readonly go: (change: AddressChange, how?: How) => void;
  /** Remembers a change that is shown already: whatever is gone to next has it as well. */
  readonly intend: (change: AddressChange) => void;
  /** Goes to what was intended, if nothing has yet. */
  readonly carryOut: () => void;
  /** The address that {@link Reading.go} would go to. */
  readonly hrefFor: (change: AddressChange) => string;
  /** The same, asked at a later time. The same function in every reading. */
  readonly hrefNow: (change: AddressChange) => string;
}

/** How to go elsewhere in the article, for links that no change of the reading is to render again. */
export type Going = Pick<Reading, "go" | "hrefNow">;

export interface AddressChange {
  readonly page?: Page;
  readonly sectionId?: string | undefined;
  readonly selection?: Selection;
  readonly view?: View;
  readonly marks?: readonly Kind[];
  readonly listing?: Listing;
  readonly axes?: Axes;
  readonly beside?: string | undefined;
  readonly annotationId?: string | undefined;
}

export interface How {
  /** In place of the current history entry rather than after it. */
  readonly replace?: boolean;
  /** The page has followed the reader's scrolling: do not scroll. */
  readonly tracked?: boolean;
  /** To the top of the page, whatever matches there. */
  readonly top?: boolean;
  /** Without haste: the reader is typing, and the next letter comes before the page. */
  readonly calmly?: boolean;
}

const ReadingContext = createContext<Reading | undefined>(undefined);

export const ReadingProvider = ReadingContext;

const GoingContext = createContext<Going | undefined>(undefined);

export const GoingProvider = GoingContext;

/** How to go elsewhere: the same object for the whole visit. Throws a RangeError outside of an article's pages. */
export function useGoingElsewhere(): Going {
  return given(use(GoingContext));
}

const LaterContext = createContext<Reading | undefined>(undefined);

/** Gives what is inside the reading once what is around it has been painted with it. */
export function LaterReading({ children }: { readonly children: ReactNode }) {
  return <LaterContext value={useDeferredValue(useReading())}>{children}</LaterContext>;
}

/**
 * The reading for what is many and can follow a frame later, such as the rows of a table, where there is a
 * {@link LaterReading} around it. Throws a RangeError outside of an article's pages.
 */
export function useLaterReading(): Reading {
  return given(use(LaterContext) ?? use(ReadingContext));
}

/** The reading in progress. Throws a RangeError outside of an article's pages. */
export function useReading(): Reading {
  return given(use(ReadingContext));
}

/** What an article's pages give to all that is in them. Throws a RangeError outside of them. */
export function given<T>(found: T | undefined): T {
  if (found === undefined) throw new RangeError("outside of an article's pages");
  return found;
}
