import { escapeHtml } from "../formats/escape-html";

/** An element of a page's head. */
export type Tag =
  | { readonly tag: "meta" | "link"; readonly attributes: Readonly<Record<string, string>> }
  | { readonly tag: "title"; readonly text: string }
  | { readonly tag: "json-ld"; readonly value: unknown };

/** The element as HTML; what a document says in it stays text. */
export function tagHtml(tag: Tag): string {
  if (tag.tag === "title") return `<title>${escapeHtml(tag.text)}</title>`;
  if (tag.tag === "json-ld") {
    return `<script type="application/ld+json">${jsonInHtml(tag.value)}</script>`;
  }
  const attributes = Object.entries(tag.attributes);
  return `<${tag.tag}${attributes.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join("")} />`;
}

/** JSON that can stand inside of a script element: nothing in it can end the element or open a comment. */
function jsonInHtml(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
