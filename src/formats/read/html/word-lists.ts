// What Microsoft's programs write for lists and titles: paragraphs, with names and styles of their own.
import type { Words } from "../rich-text";
import { namesOf } from "./element-names";
import { attribute, type PageElement, wholeText } from "./tree";

/** Whether a paragraph is an item of a list. */
export function isWordItem(element: PageElement): boolean {
  return element.tagName === "p" && /mso-list\s*:\s*l\d/i.test(attribute(element, "style") ?? "");
}

/** Whether a paragraph is the title of its text. */
export function isWordTitle(element: PageElement): boolean {
  return element.tagName === "p" && namesOf(element).join(" ") === "mso title";
}

/** Whether an element has nothing but the sign or the number of an item. */
export function isListSign(element: PageElement): boolean {
  return /mso-list\s*:\s*ignore/i.test(attribute(element, "style") ?? "");
}

/** A number with what stands behind it; nothing for a dot, which fonts of signs write as letters too. */
export function signOf(element: PageElement): string {
  const sign = wholeText(element, 200).trim();
  return /^(?:\d+|[a-z]+)[.)]$/i.test(sign) ? `${sign} ` : "";
}

/** The words of an item behind the dot that stands before it as a letter; undefined for other words. */
export function withoutSign({ text, marks }: Words): Words | undefined {
  const by = /^[·•▪‣●○◦]\s+/u.exec(text)?.[0].length;
  if (by === undefined) return undefined;
  const moved = marks.map((mark) => ({
    ...mark,
    start: Math.max(0, mark.start - by),
    end: mark.end - by,
  }));
  return { text: text.slice(by), marks: moved.filter(({ start, end }) => start < end) };
}
