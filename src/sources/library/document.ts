import type { MarkedArticle } from "../../core/article/marked-article";
import type { KeptFile } from "./device/kept-file";
import type { LeftOutLines } from "./own/left-out-lines";

/** An article, checked, placed and indexed, with its problems, its file and where that came from. */
export interface Document<From extends Origin = Origin> {
  /** The article with the problems of its file. */
  readonly marked: MarkedArticle;
  /** The bytes of a file that is kept nowhere, whole: a copy of it loses nothing. */
  readonly file?: Uint8Array;
  readonly origin: From;
}

/** Where a document comes from: bundled with the app, from a file of the reader's own, or from the web. */
export type Origin = FromLibrary | FromDevice | FromWeb;

interface FromLibrary {
  readonly from: "library";
}

export const fromLibrary: FromLibrary = { from: "library" };

/** A file on this device, however it came there: opened, pasted, drafted or taken from an archive. */
export interface FromDevice {
  readonly from: "device";
  readonly file: KeptFile;
  /** Whether it is there again after the page is closed. */
  readonly isKept: boolean;
  /** What of its source is not in it, where it was made of one. */
  readonly leftOut?: LeftOutLines | undefined;
}

/** A file on the web: nobody here has checked what it says. */
export interface FromWeb {
  readonly from: "web";
  /** The address that gave the file, after all redirects. */
  readonly address: string;
  /** Of that address, in ASCII, with its port. */
  readonly host: string;
  /** How many articles are in the file where there are several, of which this is the first; and the file. */
  readonly several?: { readonly count: number; readonly name: string; readonly bytes: Uint8Array };
}

/** The address that the relative addresses in a document's file start from; undefined where it has none. */
export function baseOf({ origin }: Pick<Document, "origin">): string | undefined {
  return origin.from === "web" ? origin.address : undefined;
}
