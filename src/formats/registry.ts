// The only list of formats that articles come in and quotations leave in (forms of citations are listed in
// `cite`). A format is one file of code and one entry here.
import type { ReadFormat, WriteFormat, WriteListFormat, WriteQuotationFormat } from "./format";

/** In the order in which they are named, the most usual first. */
export const readFormats: readonly ReadFormat[] = [
  {
    id: "annotated-article",
    name: "Annotated Article JSON",
    extensions: ["json"],
    mediaTypes: ["application/json"],
    sniff: (beginning) => (/^\s*[{[]/.test(beginning) ? 0.9 : 0),
    load: async () => (await import("./read/annotated-article")).readAnnotatedArticle,
  },
  {
    id: "html",
    name: "HTML",
    extensions: ["html", "htm", "xhtml"],
    mediaTypes: ["text/html", "application/xhtml+xml"],
    sniff: looksLikeHtml,
    load: async () => (await import("./read/html/read-html")).readHtml,
  },
  {
    id: "markdown",
    name: "Markdown",
    extensions: ["md", "markdown", "mdown", "mkd"],
    mediaTypes: ["text/markdown", "text/x-markdown"],
    sniff: looksLikeMarkdown,
    load: async () => (await import("./read/markdown/read-markdown")).readMarkdown,
  },
  {
    id: "text",
    name: "Text",
    extensions: ["txt", "text"],
    mediaTypes: ["text/plain"],
    sniff: looksLikeText,
    load: async () => (await import("./read/text/read-text")).readText,
  },
];

/** A page says so at its beginning; a piece of one has the tags of paragraphs and the like. */
function looksLikeHtml(beginning: string): number {
  const start = beginning.replace(/^\uFEFF|<!--.*?(-->|$)|<\?.*?(\?>|$)/gs, "").trimStart();
  if (/^<(!doctype html|html|head|body|title|meta)\b/i.test(start)) return 1;
  return /<(p|div|article|section|h[1-6]|ul|ol|span|a|table|blockquote)(\s[^<>]*)?>/i.test(start)
    ? 0.4
    : 0;
}

/** Headings, links and front matter are hardly in a text by chance; asterisks and dashes may be. */
function looksLikeMarkdown(beginning: string): number {
  const signs = [
    /^\uFEFF?---\n[\s\S]*?\n---\n/,
    /^#{1,6} \S/m,
    /\[[^\]\n]+\]\([^)\s]+\)/,
    /^\[[^\]\n]+\]: \S/m,
    /\*\*[^*\n]+\*\*/,
    /^> \S/m,
  ];
  return Math.min(0.6, 0.2 * signs.filter((sign) => sign.test(beginning)).length);
}

/** Words and no JSON with a fault, which begins with a brace or has names in quotation marks. */
function looksLikeText(beginning: string): number {
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0 || /(?![\t\n\f\r])\p{Cc}/u.test(beginning)) return 0;
  const isLikeJson = /^[\uFEFF\s]*[{[]/.test(beginning) || /^[\s,]*"[\w-]+"\s*:/m.test(beginning);
  return letters < 40 || isLikeJson ? 0.05 : 0.3;
}

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
