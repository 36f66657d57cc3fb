import { Readability } from "@mozilla/readability";
import JSDOMParser from "@mozilla/readability/JSDOMParser.js";
import {
  attribute,
  childrenOf,
  deepest,
  isElement,
  nodeText,
  type PageElement,
  type PageNode,
  wholeText,
} from "./tree";

/** What is of no use to tell an article from the page around it. */
const dropped = new Set(
  "script style template svg math iframe object embed video audio canvas link meta base head".split(
    " ",
  ),
);

const kept = [
  "class",
  "id",
  "role",
  "rel",
  "itemprop",
  "href",
  "src",
  "alt",
  "style",
  "aria-hidden",
];

/** Pages with more elements are not asked about: the time it takes grows with the square of their number. */
const mostAsked = 25_000;

/** Nor are those with more text, in UTF-16 units, counted once for each element it stands in. */
const mostCounted = 40_000_000;

/** How Readability knows our elements. */
const numbered = "data-n";

/**
 * The elements of a page that Mozilla's Readability takes for the article's. It reads a copy of the page in
 * a light document of its own, without scripts, styles and handlers, so that what it leaves can be told from
 * what it was given. Nothing where it finds no article, or the page is too large for it.
 */
export function readableElements(html: PageElement): ReadonlySet<PageElement> {
  const elements: PageElement[] = [];
  const body = childrenOf(html).find((node) => node.nodeName === "body");
  const copied: Copied = { elements, counted: 0 };
  const markup = body === undefined ? "" : written(body, copied, 0);
  if (elements.length > mostAsked || copied.counted > mostCounted) return new Set();
  const document = new JSDOMParser().parse(
    `<html><head></head>${markup}</html>`,
    "https://page.invalid/",
  );
  const options = { charThreshold: 250, keepClasses: true, serializer: (node: Node) => node };
  const content = new Readability(document, options).parse()?.content;
  const found = new Set<PageElement>();
  if (content instanceof Object) collect(content, elements, found);
  return found;
}

function collect(root: Node, elements: readonly PageElement[], found: Set<PageElement>): void {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeType !== 1) continue;
    const element = node as Element; // as its type says
    const number = element.getAttribute(numbered);
    const own = number === null ? undefined : elements[Number(number)];
    if (own !== undefined) found.add(own);
    for (const child of Array.from(element.childNodes)) waiting.push(child);
  }
}

/** What has been copied of a page so far. */
interface Copied {
  readonly elements: PageElement[];
  counted: number;
}

/** A node as well-formed markup, its elements numbered; nothing more once it is too much. */
function written(node: PageNode, copied: Copied, depth: number): string {
  const { elements } = copied;
  if (elements.length > mostAsked || copied.counted > mostCounted) return "";
  const text = nodeText(node) ?? (depth > deepest && isElement(node) ? wholeText(node) : undefined);
  if (text !== undefined) {
    copied.counted += depth * text.length;
    return escaped(text);
  }
  if (!isElement(node) || dropped.has(node.tagName)) return "";
  const inner = () =>
    childrenOf(node)
      .map((child) => written(child, copied, depth + 1))
      .join("");
  if (!/^[a-z][a-z0-9]*$/.test(node.tagName)) return inner();
  const attributes = kept.flatMap((name) => {
    const value = attribute(node, name);
    return value === undefined ? [] : ` ${name}="${escaped(value)}"`;
  });
  const number = elements.push(node) - 1;
  // Readability would put a new paragraph in the place of such an element, which has no number.
  const name = node.tagName === "div" && hasOnlyWords(node) ? "p" : node.tagName;
  const start = `<${name} ${numbered}="${number}"${attributes.join("")}`;
  if (/^(area|br|col|hr|img|input|source|track|wbr)$/.test(node.tagName)) return `${start}/>`;
  return `${start}>${inner()}</${name}>`;
}

const inline = new Set(
  "a abbr b bdi bdo br cite code data dfn em font i img kbd label mark q s samp small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Whether an element has words and nothing but what stands in lines of them. */
function hasOnlyWords(element: PageElement): boolean {
  const children = childrenOf(element);
  return (
    children.some((child) => nodeText(child)?.trim() || isElement(child)) &&
    children.every((child) => !isElement(child) || (inline.has(child.tagName) && isInline(child)))
  );
}

function isInline(element: PageElement, depth = 0): boolean {
  return childrenOf(element).every(
    (child) =>
      !isElement(child) || (depth < 20 && inline.has(child.tagName) && isInline(child, depth + 1)),
  );
}

/** As XML has it; characters that XML has none for are no words. */
function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t\r]|[\uFFFE\uFFFF]/gu, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
