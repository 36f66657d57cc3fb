import { mendLanguage } from "../../../article/checking/mending/mend-language";
import { resolved } from "../resolved";
import type { MarkIs } from "../rich-text";
import { attribute, type PageElement } from "./tree";

/** What an element in a line makes of its words; the address of a link that may not be followed. */
export function inlineMark(
  element: PageElement,
  base: string | undefined,
): { readonly is?: MarkIs; readonly refused?: string } {
  switch (element.tagName) {
    case "a": {
      const href = attribute(element, "href")?.trim() ?? "";
      if (href === "" || href.startsWith("#")) return {};
      const value = resolved(href, base, "text");
      return value === undefined ? { refused: href } : { is: { kind: "link", value } };
    }
    case "em":
    case "i":
    case "cite":
    case "dfn":
      return { is: { kind: "emphasis" } };
    case "strong":
    case "b":
      return { is: { kind: "strong" } };
    default: {
      const value = mendLanguage(attribute(element, "lang"));
      return value === undefined ? {} : { is: { kind: "lang", value } };
    }
  }
}
