// Reads XML into a plain tree, the same in a page, a worker and Node. Nothing that a document declares is
// expanded: an entity of its own stays as it is written.
import { SaxesParser } from "saxes";
import { htmlEntities } from "../decode-entities";

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** By their names as they are written, `xml:id`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly line: number;
}

export type XmlNode = XmlElement | string;

interface Open extends XmlElement {
  readonly children: XmlNode[];
}

export interface Xml {
  /** Holds what stands in the file: one element, or several where it is a fragment. */
  readonly root: XmlElement;
  /** The line of the first place where it is not well formed. */
  readonly faultLine?: number;
  /** Named characters that XML does not know. */
  readonly unknown: number;
}

/** So many elements may be open in one another. */
const deepest = 400;

/** Why a text has no tree. */
export type NoXml =
  | { readonly because: "no element" }
  | { readonly because: "too deep"; readonly most: number; readonly line: number }
  | { readonly because: "not well formed"; readonly line: number };

/** The tree of a text, or why there is none to give. */
export function parseXml(text: string): Xml | NoXml {
  const root: Open = { name: "", attributes: {}, children: [], line: 1 };
  const open: Open[] = [root];
  const parser = new SaxesParser({ xmlns: false, fragment: false });
  Object.assign(parser.ENTITIES, htmlEntities);
  let faultLine: number | undefined;
  let unknown = 0;
  let isTooDeep = false;
  parser.on("error", ({ message }) => {
    if (/undefined entity/.test(message)) unknown += 1;
    else faultLine ??= parser.line;
  });
  parser.on("opentag", (tag) => {
    const { name, attributes } = tag;
    const element: Open = {
      name: name.replace(/^.*:/, ""),
      attributes: attributes as Record<string, string>,
      children: [],
      line: parser.line,
    };
    if (open.length > deepest) isTooDeep = true;
    else open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    if (open.length > 1) open.pop();
  });
  const add = (words: string) => {
    open.at(-1)?.children.push(words);
  };
  parser.on("text", add);
  parser.on("cdata", add);
  // In pieces: what is too deep is seen before the rest is read.
  const whole = withWholeCharacters(text);
  for (let at = 0; at < whole.length && !isTooDeep; at += 100_000)
    parser.write(whole.slice(at, at + 100_000));
  if (isTooDeep) return { because: "too deep", most: deepest, line: parser.line };
  parser.close();
  if (!root.children.some((child) => typeof child !== "string"))
    return faultLine === undefined
      ? { because: "no element" }
      : { because: "not well formed", line: faultLine };
  return { root, ...(faultLine !== undefined && { faultLine }), unknown };
}

/** Some writers of XML in Java put a character beyond the first 65,536 as two numbers, which is none in XML. */
function withWholeCharacters(text: string): string {
  return text.replace(
    /&#(5[5-7]\d{3}|x[Dd][89ABab][\dA-Fa-f]{2});&#(5[67]\d{3}|x[Dd][C-Fc-f][\dA-Fa-f]{2});/g,
    (written, ...halves: string[]) => {
      const [high = 0, low = 0] = halves.slice(0, 2).map((half) => Number(half.replace("x", "0x")));
      const isPair = high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
      return isPair ? String.fromCharCode(high, low) : written;
    },
  );
}

/** All elements of a name below one, in their order. */
export function allBelow(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = ({ children }: XmlElement) => {
    for (const child of children) {
      if (typeof child === "string") continue;
      if (child.name === name) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

export function firstBelow(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? []) {
    if (typeof child === "string") continue;
    const found = child.name === name ? child : firstBelow(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The words in an element whose parts stand apart, as those of a list do. */
export function wordsApart(element: XmlElement): string {
  const all = (node: XmlNode): string =>
    typeof node === "string" ? node : node.children.map(all).join(" ");
  return all(element)
    .replace(/\s+/g, " ")
    .replace(/ (?=[,.;:)])/g, "")
    .trim();
}

/** The words in an element, with any white space as one blank. */
export function wordsInElement(element: XmlElement | undefined): string {
  const all = (node: XmlNode): string =>
    typeof node === "string" ? node : node.children.map(all).join("");
  return element === undefined ? "" : all(element).replace(/\s+/g, " ").trim();
}
