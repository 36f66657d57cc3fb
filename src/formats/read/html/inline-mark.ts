import { mendLanguage } from "../../../core/article/checking/mending/mend-language";
import { longestText } from "../../../core/article/values/limits";
import { resolved } from "../resolved";
import type { MarkIs } from "../rich-text";
import { attribute, type PageElement, wholeText } from "./tree";

/** What marks are made with: where addresses are relative to, and the elements of the page by their ids. */
export interface PageContext {
  readonly base: string | undefined;
  readonly byId: ReadonlyMap<string, PageElement>;
  /** The notes that have been read, by the ids of their elements. */
  readonly notes: Map<string, string>;
}

/** The most notes that are looked for: each is read whole. */
const mostNotes = 1000;

/** What an element in a line makes of its words; the address of a link that may not be followed. */
export function inlineMark(
  element: PageElement,
  page: PageContext,
): { readonly is?: MarkIs; readonly refused?: string } {
  const { base } = page;
  switch (element.tagName) {
    case "a": {
      const href = attribute(element, "href")?.trim() ?? "";
      if (href === "") return {};
      if (href.startsWith("#")) return noteOf(element, href.slice(1), page);
      const value = resolved(href, base, "text");
      return value === undefined ? { refused: href } : { is: { kind: "link", value } };
    }
    case "em":
    case "i":
    case "cite":
    case "dfn":
      return styleOf(element).isUpright ? {} : { is: { kind: "emphasis" } };
    case "strong":
    case "b":
      return styleOf(element).isThin ? {} : { is: { kind: "strong" } };
    default: {
      // Writing programs put letters into no other element.
      const { isBold, isSlanted } = styleOf(element);
      if (isBold) return { is: { kind: "strong" } };
      if (isSlanted) return { is: { kind: "emphasis" } };
      const value = mendLanguage(attribute(element, "lang"));
      return value === undefined ? {} : { is: { kind: "lang", value } };
    }
  }
}

/** How an element in a line sets its letters, by a style of its own. */
export function styleOf(element: PageElement) {
  const style = attribute(element, "style") ?? "";
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const slant = /(?:^|;)\s*font-style\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  return {
    isBold: weight !== undefined && /^(?:bold|bolder|[6-9]00)$/.test(weight),
    isThin: weight !== undefined && /^(?:normal|lighter|[1-4]00)$/.test(weight),
    isSlanted: slant === "italic" || slant === "oblique",
    isUpright: slant === "normal",
  };
}

/** A number or a sign that leads to another place of the page is one of a note there. */
function noteOf(
  element: PageElement,
  id: string,
  { byId, notes }: PageContext,
): { readonly is?: MarkIs } {
  const target = byId.get(id);
  if (target === undefined || notes.size >= mostNotes) return {};
  const label = wholeText(element, 100).trim();
  if (!/^[[(]?(\d{1,3}|[a-z]|[*†‡§])[\])]?$/i.test(label)) return {};
  const value =
    notes.get(id) ??
    wholeText(target, 2 * longestText)
      .replace(/\s+/g, " ")
      .replaceAll("\uFE0E", "")
      .replace(/^[\s↑^↩]+|[\s↑^↩]+$/g, "")
      .slice(0, longestText);
  notes.set(id, value);
  return value === "" || value === label ? {} : { is: { kind: "note", value } };
}
