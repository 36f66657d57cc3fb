// The room that knows how quotations leave the app: other people's formats, one file each, and these
// registries of them, which the interface is drawn from. It imports only src/article: no React, no
// DOM, no network. What writes a format is loaded when it is asked for.
import type { ExportList, ExportRow } from "./export-list";

/** One format that a list of quotations can be taken away in. */
export interface ListExport {
  readonly id: "markdown" | "csv" | "csv-mentions" | "json-ld";
  /** To the clipboard, or as a file. */
  readonly to: "clipboard" | "file";
  /** Of the file's name, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether the list's mentions are wanted too. */
  readonly hasMentions: boolean;
  /** Gives what writes the whole file, to be encoded as UTF-8. Rejects when its code cannot be loaded. */
  load(): Promise<(list: ExportList) => string>;
}

const csv = {
  to: "file",
  extension: "csv",
  mediaType: "text/csv;charset=utf-8;header=present",
  load: async () => (await import("./csv")).csv,
} as const;

/** In the order in which they are offered. */
export const listExports: readonly ListExport[] = [
  {
    id: "markdown",
    to: "clipboard",
    extension: "md",
    mediaType: "text/markdown;charset=utf-8",
    hasMentions: false,
    load: async () => (await import("./markdown")).markdown,
  },
  { ...csv, id: "csv", hasMentions: false },
  { ...csv, id: "csv-mentions", hasMentions: true },
  {
    id: "json-ld",
    to: "file",
    extension: "jsonld",
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    hasMentions: false,
    load: async () => (await import("./web-annotation")).webAnnotation,
  },
];

/** One way to take a single quotation away, to the clipboard. */
export interface QuotationExport {
  readonly id: "link" | "text" | "html";
  /** Gives what writes it. Rejects when its code cannot be loaded. */
  load(): Promise<(row: ExportRow) => string>;
}

/** In the order in which they are offered. */
export const quotationExports: readonly QuotationExport[] = [
  { id: "link", load: async () => (await import("./quotation-link")).quotationLink },
  { id: "text", load: async () => (await import("./quotation-text")).quotationText },
  { id: "html", load: async () => (await import("./quotation-html")).quotationHtml },
];
