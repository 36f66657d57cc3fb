// The room for files of the reader's own: bringing them in from any page, and what is kept of them
// on this device. Nothing of it comes with a page: the listener for drops is loaded once a page
// stands, the rest when a file is brought or has been kept. It may import article, address,
// library, reader (for lists of problems), offline (for what is unsaved), wording, styles and ui.

import { storeOf } from "../../sources/store/store";
import type { Pasted } from "./pasted";

/** What a reader brings to be opened, or is about to. */
export type Brought =
  | { readonly type: "files"; readonly files: readonly File[] }
  | { readonly type: "text"; readonly text: string }
  /** To be looked at before it is opened; empty where it is yet to be pasted. */
  | { readonly type: "pasted"; readonly pasted: Pasted }
  /** Files are held over the page. */
  | { readonly type: "above" }
  /** The reader is choosing files. */
  | { readonly type: "choosing" }
  /** Nothing is brought after all. */
  | { readonly type: "away" };

/** What has been brought last. */
export const brought = storeOf<Brought | undefined>(undefined);

/** Opens what the reader brings: files, text, or an empty place to paste text into. */
export function bring(what: Brought): void {
  brought.set(what);
}
