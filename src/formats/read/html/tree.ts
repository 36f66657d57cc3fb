// The tree of a page as parse5 makes it, and the few questions that are asked of it. It is inert: nothing in
// it is ever shown, run or fetched.
import { type DefaultTreeAdapterTypes, parse } from "parse5";

export type PageNode = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;

/** Deeper than this, only the words of an element are looked at: no article needs a tenth of it. */
export const deepest = 256;

/** A page whose elements are open one in another beyond this is not parsed: it would take minutes. */
const mostOpen = 3000;

/** Elements that have no end, or need none. */
const unended =
  /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|td|th|tr|thead|tbody|tfoot|option|html|head|body)$/;

/** Whether more elements are open at once than any page has. */
export function isTooDeep(html: string): boolean {
  let open = 0;
  for (const [, end, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (unended.test(name.toLowerCase())) continue;
    open = Math.max(0, open + (end === "/" ? -1 : 1));
    if (open > mostOpen) return true;
  }
  return false;
}

export function parseHtml(html: string): PageElement {
  const { childNodes } = parse(html, { scriptingEnabled: false });
  const root = childNodes.find(isElement);
  if (root === undefined) throw new RangeError("parse5 gives every document an html element");
  return root;
}

export function isElement(node: PageNode): node is PageElement {
  return "tagName" in node;
}

/** The text of a text node; undefined for any other. */
export function nodeText(node: PageNode): string | undefined {
  return node.nodeName === "#text" && "value" in node ? node.value : undefined;
}

export function attribute({ attrs }: PageElement, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

export function childrenOf(node: PageNode): readonly PageNode[] {
  return "childNodes" in node ? node.childNodes : [];
}

export function parentOf(element: PageElement): PageElement | undefined {
  const { parentNode } = element;
  return parentNode !== null && isElement(parentNode) ? parentNode : undefined;
}

/** An element and all that it stands in, innermost first. */
export function* withAncestors(element: PageElement): Generator<PageElement> {
  for (let each: PageElement | undefined = element; each !== undefined; each = parentOf(each)) {
    yield each;
  }
}

/** An element and all elements inside it, in their order; however deep. */
export function* elementsIn(root: PageElement): Generator<PageElement> {
  const waiting: PageNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    const { childNodes } = node;
    for (let index = childNodes.length - 1; index >= 0; index--) {
      const child = childNodes[index];
      if (child !== undefined) waiting.push(child);
    }
  }
}

/** The elements of a page by their ids; of those that have one in common, the first. */
export function elementsById(root: PageElement): ReadonlyMap<string, PageElement> {
  const byId = new Map<string, PageElement>();
  for (const element of elementsIn(root)) {
    const id = attribute(element, "id");
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  return byId;
}

const code = new Set(["script", "style", "template"]);

/** All the text inside an element, however deep, without the scripts and styles in it. */
export function wholeText(root: PageElement): string {
  const parts: string[] = [];
  const waiting: PageNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node !== root && code.has(node.nodeName)) continue;
    const text = nodeText(node);
    if (text !== undefined) parts.push(text);
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
  return parts.join("");
}

/** The words of an element's class, id, role and label, in lower case: `articleBody--main` has three. */
export function namesOf(element: PageElement): readonly string[] {
  const names = [
    "class",
    "id",
    "role",
    "aria-label",
    "data-component",
    "data-testid",
    "data-gu-name",
    "data-spacefinder-type",
  ]
    .map((name) => attribute(element, name) ?? "")
    .join(" ");
  return names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}
