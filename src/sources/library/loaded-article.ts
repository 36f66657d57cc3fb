import type { MarkedArticle } from "../../core/article/marked-article";
import type { KeptFile } from "./device/kept-file";
import type { LeftOutLines } from "./own/left-out-lines";

/** An article, checked, placed and indexed, and where its file came from. */
export interface LoadedArticle {
  readonly marked: MarkedArticle;
  /** Of an article that is not ours: nobody here has checked what it says. */
  readonly elsewhere?: Elsewhere;
  /** The bytes of an article from the web, whole: a copy of it loses nothing. */
  readonly file?: Uint8Array;
  /** Of an article that the reader has opened from a file. */
  readonly onDevice?: OnDevice;
}

/** Where a file came from that is not bundled with the app. */
export interface Elsewhere {
  readonly from: "web";
  /** The address that gave the file, after all redirects. */
  readonly address: string;
  /** Of that address, in ASCII, with its port. */
  readonly host: string;
  /** How many articles are in the file where there are several, of which this is the first; and the file. */
  readonly several?: { readonly count: number; readonly name: string; readonly bytes: Uint8Array };
}

/** The file on this device that an article was read from. */
export interface OnDevice {
  readonly file: KeptFile;
  /** Whether it is there again after the page is closed. */
  readonly isKept: boolean;
  /** What of its source is not in it, where it was made of one. */
  readonly leftOut?: LeftOutLines | undefined;
}
