// Tells pages, Markdown and texts by their beginning.
import { looksLikeJson } from "./json";

/** A page says so at its beginning; a piece of one has the tags of paragraphs and the like. */
export function looksLikeHtml(beginning: string): number {
  const start = beginning.replace(/^\uFEFF|<!--.*?(-->|$)|<\?.*?(\?>|$)/gs, "").trimStart();
  if (/^<(!doctype html|html|head|body|title|meta)\b/i.test(start)) return 1;
  return /<(p|div|article|section|h[1-6]|ul|ol|span|a|table|blockquote)(\s[^<>]*)?>/i.test(start)
    ? 0.4
    : 0;
}

/** A page that a browser has saved with what belongs to it; a message has somebody it is to. */
export function looksLikeMhtml(beginning: string): number {
  const [head = ""] = beginning.split(/\r?\n\r?\n/, 1);
  const isMessage = /^(?:To|Received|Delivered-To|Message-ID):/im.test(head);
  const isRelated = /^Content-Type:\s*multipart\/related/im.test(head);
  return isRelated && !isMessage && /^(?:MIME-Version|Snapshot-Content-Location):/im.test(head)
    ? 1.3
    : 0;
}

/** Headings, links and front matter are hardly in a text by chance; asterisks and dashes may be. */
export function looksLikeMarkdown(beginning: string): number {
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
export function looksLikeText(beginning: string): number {
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0 || /(?![\t\n\f\r])\p{Cc}/u.test(beginning)) return 0;
  const isLikeJson = looksLikeJson(beginning) || /^[\s,]*"[\w-]+"\s*:/m.test(beginning);
  return letters < 40 || isLikeJson ? 0.05 : 0.3;
}
