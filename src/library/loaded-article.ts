import type { MarkedArticle } from "../article/marked-article";

/** An article, checked, placed and indexed, and where its file came from. */
export interface LoadedArticle {
  readonly marked: MarkedArticle;
  /** Of an article that is not ours: nobody here has checked what it says. */
  readonly elsewhere?: Elsewhere;
}

/** Where a file came from that is not bundled with the app. */
export interface Elsewhere {
  readonly from: "web";
  /** The address that gave the file, after all redirects. */
  readonly address: string;
  /** Of that address, in ASCII, with its port. */
  readonly host: string;
}
