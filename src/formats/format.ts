// The room that knows how articles come into the app and how what is in them leaves it: other
// people's formats, one file each under `read` and beside this one, and one list of them, registry.ts,
// which the interface, the command line and the tests are drawn from. It imports text, article and
// bytes: no React, no network. What reads or writes a format is loaded when it is asked for.
import type { AnnotatedArticle } from "../core/article/format";
import type { Problem } from "../core/article/problem";
import type { ExportList, ExportRow } from "./export-list";
import type { Labels, Report } from "./report";

/** What is true of a format in either direction. */
interface Format {
  /** Stands for the format in code and in tests, once in the list. */
  readonly id: string;
  /** What its makers call it, in every language; what the interface calls it stands in src/app/wording. */
  readonly name: string;
  /** Endings of file names, in lower case, without a dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** The media types that servers and clipboards give it, without parameters; the first is the usual one. */
  readonly mediaTypes: readonly string[];
}

/** Something to be read, with what is known of where it comes from. */
export interface Content {
  readonly bytes: Uint8Array;
  /** Without a folder. */
  readonly fileName?: string | undefined;
  /** The folder of an archive that it lies in, with slashes; undefined or empty for none. */
  readonly folder?: string | undefined;
  /** As a server or a clipboard says, with its parameters: `text/html; charset=windows-1252`. */
  readonly mediaType?: string | undefined;
  /** Where it was fetched from, for addresses in it that are relative to that. */
  readonly address?: string | undefined;
  /** Files that belong to it and were brought with it: the text of annotations, the names of a corpus. */
  readonly beside?: readonly Content[] | undefined;
}

/** A format that articles can be read from. */
export interface ReadFormat extends Format {
  /** How likely a text with this beginning (some 4,000 characters) is in the format, from 0 to 1. */
  sniff(beginning: string): number;
  /** Gives what reads it. Rejects when its code cannot be loaded. */
  load(): Promise<Read>;
}

/** Takes a content to articles. Never throws. */
export type Read = (content: Content) => ReadResult;

export type ReadResult =
  | { readonly status: "refused"; readonly problems: readonly Problem[] }
  | {
      readonly status: "read";
      /** Values of Annotated Article JSON, to be checked like any file; never empty. */
      readonly articles: readonly unknown[];
      readonly report: Report;
      /** Of each article, where what they stand for can be chosen. */
      readonly labels?: readonly (Labels | undefined)[];
    };

/** A format that a list of quotations can be taken away in. */
export interface WriteListFormat extends Format {
  readonly takes: "list";
  /** To the clipboard, or as a file. */
  readonly to: "clipboard" | "file";
  /** Whether the list's mentions are wanted too. */
  readonly hasMentions: boolean;
  /** Whether it can hold anything of an article; undefined where it always can. */
  readonly isFor?: (article: AnnotatedArticle) => boolean;
  /** Gives what writes the whole file, to be encoded as UTF-8. Rejects when its code cannot be loaded. */
  load(): Promise<(list: ExportList) => string>;
}

/** A format that a single quotation can be taken away in, to the clipboard. */
export interface WriteQuotationFormat extends Format {
  readonly takes: "quotation";
  /** Gives what writes it. Rejects when its code cannot be loaded. */
  load(): Promise<(row: ExportRow) => string>;
}

export type WriteFormat = WriteListFormat | WriteQuotationFormat;
