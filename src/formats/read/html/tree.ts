// The tree of a page as parse5 makes it, and the few questions that are asked of it. It is inert: nothing in
// it is ever shown, run or fetched.
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { type TooMuch, tooMuch } from "./too-much";

export type PageNode = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;

/** Deeper than this, only the words of an element are looked at: no article needs a tenth of it. */
export const deepest = 256;

/** The most elements of a page that are read: the longest articles have a tenth of it. */
const mostElements = 150_000;

class TooManyElements extends Error {}

/** The html element of a page. Elements that end nowhere multiply, so they are counted as they are made. */
export function parseHtml(html: string): PageElement | TooMuch {
  const much = tooMuch(html);
  if (much !== undefined) return much;
  let count = 0;
  const createElement: typeof defaultTreeAdapter.createElement = (...given) => {
    if (++count > mostElements) throw new TooManyElements();
    return defaultTreeAdapter.createElement(...given);
  };
  try {
    const treeAdapter = { ...defaultTreeAdapter, createElement };
    const { childNodes } = parse(html, { scriptingEnabled: false, treeAdapter });
    const root = childNodes.find(isElement);
    if (root === undefined) throw new RangeError("parse5 gives every document an html element");
    return root;
  } catch (error) {
    if (error instanceof TooManyElements) return { what: "all", most: mostElements };
    throw error;
  }
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

/**
 * All the text inside an element, however deep, without the scripts and styles in it. No more is read once
 * there are `most` UTF-16 units or, of a few words, as many nodes.
 */
export function wholeText(root: PageElement, most = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  const waiting: PageNode[] = [root];
  let left = most;
  for (let node = waiting.pop(); node !== undefined && left > 0; node = waiting.pop()) {
    left -= 1;
    if (node !== root && code.has(node.nodeName)) continue;
    const text = nodeText(node);
    if (text !== undefined) {
      parts.push(left < text.length ? text.slice(0, left) : text);
      left -= text.length;
    }
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
  return parts.join("");
}
