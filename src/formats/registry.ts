// The only list of formats that quotations leave in (forms of citations are listed in `cite`); those that
// articles come in are listed in read-formats.ts. A format is one file of code and one entry here.
import { hasTimes } from "../core/article/has-times";
import type { WriteFormat, WriteListFormat, WriteQuotationFormat } from "./format";

const markdown = { name: "Markdown", extensions: ["md"], mediaTypes: ["text/markdown"] } as const;

const csv = {
  name: "CSV",
  takes: "list",
  to: "file",
  extensions: ["csv"],
  mediaTypes: ["text/csv"],
  load: async () => (await import("./csv")).csv,
} as const;

const text = { extensions: ["txt"], mediaTypes: ["text/plain"], takes: "quotation" } as const;

/** In the order in which they are offered. */
export const writeFormats: readonly WriteFormat[] = [
  {
    ...markdown,
    id: "markdown",
    takes: "list",
    to: "clipboard",
    hasMentions: false,
    load: async () => (await import("./markdown")).markdown,
  },
  { ...csv, id: "csv", hasMentions: false },
  { ...csv, id: "csv-mentions", hasMentions: true },
  {
    id: "json-ld",
    name: "Web Annotation (JSON-LD)",
    takes: "list",
    to: "file",
    extensions: ["jsonld"],
    mediaTypes: ["application/ld+json"],
    hasMentions: false,
    load: async () => (await import("./web-annotation")).webAnnotation,
  },
  {
    id: "tei",
    name: "TEI",
    takes: "list",
    to: "file",
    extensions: ["xml"],
    mediaTypes: ["application/tei+xml"],
    hasMentions: true,
    load: async () => (await import("./tei/tei")).tei,
  },
  {
    id: "webvtt",
    name: "WebVTT",
    takes: "list",
    to: "file",
    extensions: ["vtt"],
    mediaTypes: ["text/vtt"],
    hasMentions: false,
    isFor: hasTimes,
    load: async () => (await import("./vtt/web-vtt")).webVtt,
  },
  {
    ...text,
    id: "link",
    name: "URL",
    load: async () => (await import("./quotation-link")).quotationLink,
  },
  {
    ...text,
    id: "text",
    name: "Text",
    load: async () => (await import("./quotation-text")).quotationText,
  },
  {
    id: "html",
    name: "HTML",
    takes: "quotation",
    extensions: ["html"],
    mediaTypes: ["text/html"],
    load: async () => (await import("./quotation-html")).quotationHtml,
  },
];

/** What a list of quotations can be taken away in, in the order in which it is offered. */
export const listFormats = writeFormats.filter(
  (format): format is WriteListFormat => format.takes === "list",
);

/** What a single quotation can be taken away in, in the order in which it is offered. */
export const quotationFormats = writeFormats.filter(
  (format): format is WriteQuotationFormat => format.takes === "quotation",
);
