// The room that knows how quotations leave the app: other people's formats, one file each, and this
// registry of those that a list can be taken away in. It imports only src/article: no React, no DOM,
// no network. A single quotation leaves as text, HTML or a link: quotation-text.ts,
// quotation-html.ts, quotation-link.ts.
import { csv } from "./csv";
import type { ExportList } from "./export-list";
import { markdown } from "./markdown";
import { webAnnotation } from "./web-annotation";

/** One format that a list of quotations can be taken away in. */
export interface ListExport {
  readonly id: "markdown" | "csv" | "json-ld";
  /** Of the file's name, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The whole file, to be encoded as UTF-8. */
  write(list: ExportList): string;
}

export const listExports: readonly ListExport[] = [
  {
    id: "markdown",
    extension: "md",
    mediaType: "text/markdown;charset=utf-8",
    write: markdown,
  },
  {
    id: "csv",
    extension: "csv",
    mediaType: "text/csv;charset=utf-8;header=present",
    write: csv,
  },
  {
    id: "json-ld",
    extension: "jsonld",
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    write: webAnnotation,
  },
];
