// What the elements of a TEI text are to a reader: paragraphs, what is beside the text, what is left out.
import type { XmlElement } from "../xml/parse-xml";

export const blocks = new Set([
  "p",
  "ab",
  "seg",
  "item",
  "quote",
  "lg",
  "sp",
  "u",
  "div",
  "div1",
  "div2",
  "div3",
  "body",
  "front",
  "back",
  "opener",
  "closer",
  "list",
  "table",
  "row",
]);
export const asides = new Set(["stage", "kinesic", "incident", "vocal", "trailer"]);
export const skipped = new Set([
  "teiHeader",
  "facsimile",
  "standOff",
  "fw",
  "figDesc",
  "linkGrp",
  "castList",
  "docTitle",
  "docDate",
  "docAuthor",
  "titlePage",
  "graphic",
  "milestone",
  "spanGrp",
]);
/** What is taken from them are the names. */
export const lists = new Set(["listPerson", "listPlace", "listOrg"]);
/** Verse and paragraphs inside of a quotation, which then stands on its own. */
const inBlocks = new Set(["p", "lg", "l", "sp", "list", "ab", "quote"]);

/** The kind of the paragraph that an element begins. */
export function teiKind(name: string, type: string | undefined) {
  if (name === "ab" && (type === "heading" || type === "aside")) return type;
  if (name === "item") return "item";
  return name === "quote" ? "quote" : name === "lg" ? "verse" : undefined;
}

/** Whether a quotation is one of words in a sentence. */
export function isInline({ children }: XmlElement, parent: XmlElement): boolean {
  const hasBlocks = children.some((child) => typeof child !== "string" && inBlocks.has(child.name));
  return !hasBlocks && /^(p|ab|seg|said|q|l|item)$/.test(parent.name);
}

/** Whether an element of a name is anywhere inside. */
export function hasElement(element: XmlElement, name: string): boolean {
  return element.children.some(
    (child) => typeof child !== "string" && (child.name === name || hasElement(child, name)),
  );
}
