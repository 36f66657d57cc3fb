// The web pages of Label Studio (its tag HyperText): a text with HTML's tags in it, and stretches that say
// by XPath in which piece of text they begin and end, or count the text of the whole page.
import { roleIn } from "../html/element-kinds";
import {
  childrenOf,
  isElement,
  nodeText,
  type PageElement,
  type PageNode,
  parseHtml,
} from "../html/tree";
import { type Fields, isFields, numberOf } from "../model/read-json";

export interface Hypertext {
  /** A paragraph for each block of the page, with an empty line between. */
  readonly text: string;
  /** Where a result stands in the text, in UTF-16; undefined where it says no place in it. */
  readonly placeOf: (value: Fields) => { readonly start: number; readonly end: number } | undefined;
}

/** The labels of a result on a page. */
export function pageLabels(value: Fields): readonly unknown[] | undefined {
  return [value.hypertextlabels, value.htmllabels].find(Array.isArray);
}

/** The page as text; undefined for what no parser is given. */
export function hypertextIn(html: string): Hypertext | undefined {
  const root = parseHtml(html);
  if (!("tagName" in root)) return undefined;
  const body = childrenOf(root)
    .filter(isElement)
    .find(({ tagName }) => tagName === "body");
  if (body === undefined) return undefined;
  const shown = new ShownText();
  const begins = new Map<PageNode, number>();
  read(body, shown, begins);
  const pointOf = (path: unknown, offset: unknown) => {
    const node = typeof path === "string" ? nodeAt(body, path) : undefined;
    const begin = node && begins.get(node);
    const units = numberOf(offset);
    return begin === undefined || units === undefined ? undefined : shown.at(begin + units);
  };
  return {
    text: shown.text,
    placeOf: (value) => {
      const whole = isFields(value.globalOffsets) ? value.globalOffsets : {};
      const [from, to] = [numberOf(whole.start), numberOf(whole.end)];
      const start = pointOf(value.start, value.startOffset) ?? shown.at(from);
      const end = pointOf(value.end, value.endOffset) ?? shown.at(to);
      return start === undefined || end === undefined ? undefined : { start, end };
    },
  };
}

/** Puts together what a page shows, and keeps where each unit of its text nodes has come to stand. */
class ShownText {
  readonly #parts: string[] = [];
  readonly #places: number[] = [];
  #length = 0;
  #isAfterSpace = true;

  get text(): string {
    return this.#parts.join("");
  }

  /** How many units of text nodes have been read. */
  get read(): number {
    return this.#places.length;
  }

  /** Where a unit of the text nodes, counted from the first of them, stands in the text. */
  at(unit: number | undefined): number | undefined {
    return unit === this.read ? this.#length : unit === undefined ? undefined : this.#places[unit];
  }

  add(text: string, isShown: boolean): void {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charAt(at);
      const isSpace = /[ \t\r\n\f]/.test(unit);
      this.#places.push(this.#length);
      if (isShown && !(isSpace && this.#isAfterSpace)) this.#push(isSpace ? " " : unit);
      if (isShown) this.#isAfterSpace = isSpace;
    }
  }

  /** Begins a line or, after an empty one, a paragraph. */
  break(lines: "\n" | "\n\n"): void {
    if (this.#length > 0) this.#push(lines);
    this.#isAfterSpace = true;
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

function read(
  node: PageNode,
  shown: ShownText,
  begins: Map<PageNode, number>,
  isShown = true,
): void {
  begins.set(node, shown.read);
  const text = nodeText(node);
  if (text !== undefined) shown.add(text, isShown);
  if (!isElement(node)) return;
  const role = roleIn(node);
  if (role === "break") shown.break("\n");
  if (role === "block") shown.break("\n\n");
  for (const child of childrenOf(node)) read(child, shown, begins, isShown && role !== "skipped");
  if (role === "block") shown.break("\n\n");
}

/** What a path such as `/div[1]/p[2]/text()[1]` leads to, from the body of a page. */
function nodeAt(body: PageElement, path: string): PageNode | undefined {
  const steps = path.replace(/^(?:\/html(?:\[1\])?)?(?:\/body(?:\[1\])?)?(?=\/|$)/, "").split("/");
  let node: PageNode | undefined = body;
  for (const step of steps.filter((each) => each !== "" && each !== ".")) {
    const [, name = "", number = "1"] = /^([^[]+)(?:\[(\d+)\])?$/.exec(step) ?? [];
    const isMeant = (each: PageNode) =>
      name === "text()" ? nodeText(each) !== undefined : each.nodeName === name.toLowerCase();
    node = node && childrenOf(node).filter(isMeant)[Number(number) - 1];
  }
  return node;
}
