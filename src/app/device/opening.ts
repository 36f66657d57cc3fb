import type { MarkedArticle } from "../../core/article/marked-article";
import type { Problem } from "../../core/article/problem";
import type { Labels, Report } from "../../formats/report";
import type { KeepingOrNot } from "../../sources/library/device/keep-or-hold";
import type { KeptFile, OpenedFile } from "../../sources/library/device/kept-file";
import type { BroughtFile } from "../../sources/library/device/open-file";
import type { Step } from "../../sources/library/opening/examine";

/** One file that the reader has brought, and how far it has come. */
export interface Opening {
  readonly id: number;
  /** The file's name; empty for text that was pasted. */
  readonly name: string;
  readonly state: OpeningState;
}

type Decided = Exclude<KeepingOrNot, { status: "asked" }>;

export type OpeningState =
  | { readonly type: "waiting" }
  | { readonly type: "working"; readonly step: "reading" | Step }
  | { readonly type: "refused"; readonly problems: readonly Problem[] }
  /** Not the file's fault: a part of the app could not be loaded, or has one itself, which it calls so. */
  | { readonly type: "failed"; readonly fault: "lost code" | { readonly says: string } }
  | { readonly type: "asked"; readonly file: ReadFile; readonly others: readonly KeptFile[] }
  /** Further articles of a file, too many to be opened unasked. */
  | { readonly type: "many"; readonly files: readonly BroughtFile[] }
  | { readonly type: "done"; readonly keeping: Decided };

/** A file that has become an article, and is not kept yet. */
export interface ReadFile {
  readonly opened: OpenedFile;
  readonly marked: MarkedArticle;
  /** What became of a file in another format. */
  readonly report: Report | undefined;
  /** What the tool that made it has called its annotations. */
  readonly labels: Labels | undefined;
}

/** Whether there is nothing more to wait for. */
export function isSettled({ state }: Opening): boolean {
  return state.type !== "waiting" && state.type !== "working";
}
