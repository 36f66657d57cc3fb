import type { ReadFormat } from "./format";
import { looksLikeJson } from "./sniff/json";
import { looksLikeHtml, looksLikeMarkdown, looksLikeMhtml, looksLikeText } from "./sniff/words";

/** Articles as such: our own format, pages, Markdown and plain text. */
export const textFormats: readonly ReadFormat[] = [
  {
    id: "annotated-article",
    name: "Annotated Article JSON",
    extensions: ["json"],
    mediaTypes: ["application/json"],
    sniff: (beginning) => (looksLikeJson(beginning) ? 0.9 : 0),
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
    id: "mhtml",
    name: "Web page in one file (MHTML)",
    extensions: ["mhtml", "mht"],
    mediaTypes: ["multipart/related", "application/x-mimearchive"],
    sniff: looksLikeMhtml,
    load: async () => (await import("./read/mhtml/read-mhtml")).readMhtml,
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
