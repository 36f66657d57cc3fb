// Takes the tree of a page apart into its words, pictures and the rest, in the order of the page.
import { mendLanguage } from "../../../article/checking/mending/mend-language";
import { resolved } from "../resolved";
import { type MarkIs, RichText, withPrefix } from "../rich-text";
import { pictureOf } from "./pictures";
import type { Piece, WordsPiece } from "./piece";
import {
  attribute,
  childrenOf,
  deepest,
  isElement,
  namesOf,
  type PageElement,
  type PageNode,
  parentOf,
  textOf,
  wholeText,
} from "./tree";

const blocks = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre " +
    "search section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** What has no words of the article in it, whatever it says. */
const skipped = new Set(
  "script style template head title svg math select option datalist textarea input canvas progress meter".split(
    " ",
  ),
);

const embedded = new Set(["iframe", "video", "audio", "object", "embed"]);

interface OpenMark {
  readonly is: MarkIs;
  from: number;
}

/** Reads a page once, element by element. */
export class PagePieces {
  readonly pieces: Piece[] = [];
  readonly #base: string | undefined;
  #words = new RichText();
  #open: OpenMark[] = [];
  #linked = 0;
  #strong = 0;
  #linkDepth = 0;
  #strongDepth = 0;
  #hiddenDepth = 0;
  #preDepth = 0;
  #isRow = false;
  #timeUnits = 0;
  #timeDepth = 0;
  #refused: string[] = [];
  #prefix = "";

  constructor(root: PageElement, base: string | undefined) {
    this.#base = base;
    this.#read(root, root, 0);
    this.#flush(root);
  }

  #read(node: PageNode, owner: PageElement, depth: number): void {
    const text = textOf(node);
    if (text !== undefined) this.#add(text);
    if (!isElement(node) || skipped.has(node.tagName)) return;
    if (depth > deepest) this.#add(wholeText(node));
    else if (embedded.has(node.tagName)) this.#embed(node, owner);
    else if (node.tagName === "img") this.#picture(node, owner);
    else if (node.tagName === "br") this.#break(owner);
    else if (blocks.has(node.tagName)) this.#block(node, owner, depth);
    else this.#inline(node, owner, depth);
  }

  #add(text: string): void {
    const before = this.#words.length;
    if (this.#preDepth > 0) this.#words.addAsItIs(text);
    else this.#words.add(text);
    const added = this.#words.length - before;
    if (this.#linkDepth > 0) this.#linked += added;
    if (this.#strongDepth > 0 || text.trim() === "") this.#strong += added;
    if (this.#timeDepth > 0 || text.trim() === "") this.#timeUnits += added;
  }

  #break(owner: PageElement): void {
    // Two in a row part paragraphs, where somebody had no other way.
    if (this.#words.endsInBreak && this.#preDepth === 0) this.#flush(owner);
    else this.#words.break();
  }

  #block(element: PageElement, owner: PageElement, depth: number): void {
    this.#flush(owner);
    const isHidden = hides(element);
    const isPre = element.tagName === "pre";
    this.#hiddenDepth += isHidden ? 1 : 0;
    this.#preDepth += isPre ? 1 : 0;
    if (element.tagName === "li") this.#prefix = numberOf(element);
    const cells = element.tagName === "tr" ? dataCells(element) : undefined;
    this.#isRow = cells !== undefined;
    for (const child of childrenOf(element)) {
      if (cells !== undefined && this.#words.length > 0 && cells.includes(child)) this.#add(" | ");
      if (cells?.includes(child) === true) this.#inline(child as PageElement, element, depth + 1);
      else this.#read(child, element, depth + 1);
    }
    this.#flush(element);
    this.#isRow = false;
    this.#hiddenDepth -= isHidden ? 1 : 0;
    this.#preDepth -= isPre ? 1 : 0;
  }

  #inline(element: PageElement, owner: PageElement, depth: number): void {
    const mark = this.#markOf(element);
    const isLink = element.tagName === "a" || element.tagName === "button";
    const isStrong = element.tagName === "strong" || element.tagName === "b";
    const isTime = element.tagName === "time";
    const isHidden = hides(element);
    // What is not shown stays apart from the words around it.
    if (isHidden) this.#flush(owner);
    this.#linkDepth += isLink ? 1 : 0;
    this.#strongDepth += isStrong ? 1 : 0;
    this.#timeDepth += isTime ? 1 : 0;
    this.#hiddenDepth += isHidden ? 1 : 0;
    const open = mark && { is: mark, from: this.#words.length };
    if (open !== undefined) this.#open.push(open);
    if (element.tagName === "q") this.#add("“");
    const inside = isHidden ? element : owner;
    for (const child of childrenOf(element)) this.#read(child, inside, depth + 1);
    if (element.tagName === "q") this.#add("”");
    if (open !== undefined) {
      this.#open = this.#open.filter((each) => each !== open);
      this.#words.mark(open.from, open.is);
    }
    if (isHidden) this.#flush(element);
    this.#linkDepth -= isLink ? 1 : 0;
    this.#strongDepth -= isStrong ? 1 : 0;
    this.#timeDepth -= isTime ? 1 : 0;
    this.#hiddenDepth -= isHidden ? 1 : 0;
  }

  #markOf(element: PageElement): MarkIs | undefined {
    switch (element.tagName) {
      case "a": {
        const href = attribute(element, "href")?.trim() ?? "";
        if (href === "" || href.startsWith("#")) return undefined;
        const value = resolved(href, this.#base, "text");
        if (value !== undefined) return { kind: "link", value };
        this.#refused.push(href);
        return undefined;
      }
      case "em":
      case "i":
      case "cite":
      case "dfn":
        return { kind: "emphasis" };
      case "strong":
      case "b":
        return { kind: "strong" };
      default: {
        const value = mendLanguage(attribute(element, "lang"));
        return value === undefined ? undefined : { kind: "lang", value };
      }
    }
  }

  #picture(image: PageElement, owner: PageElement): void {
    const picture = pictureOf(image, this.#base);
    if (picture === undefined) return;
    this.#flush(owner);
    const alt = (attribute(image, "alt") ?? "").replace(/\s+/g, " ").trim();
    this.pieces.push({ type: "picture", owner: image, alt, ...picture });
  }

  #embed(element: PageElement, owner: PageElement): void {
    this.#flush(owner);
    const address = attribute(element, "src") ?? attribute(element, "data");
    const text = address ?? attribute(element, "title") ?? element.tagName;
    this.pieces.push({ type: "embedded", owner: element, text });
  }

  /** Ends the words of a block, if there are any. */
  #flush(owner: PageElement): void {
    for (const open of this.#open) {
      this.#words.mark(open.from, open.is);
      open.from = 0;
    }
    const length = this.#words.length;
    const finished = this.#words.finish();
    const isStrong = finished.text !== "" && this.#strong >= length;
    const isTime = finished.text !== "" && this.#timeUnits >= length;
    if (finished.text !== "") {
      const words = this.#prefix === "" ? finished : withPrefix(this.#prefix, finished);
      this.pieces.push({
        type: "words",
        owner,
        ...words,
        ...(this.#isRow ? { is: "item" } : kindOf(owner, isTime)),
        linked: this.#linked,
        refused: this.#refused,
        isStrong,
        isHidden: this.#hiddenDepth > 0,
      });
      this.#prefix = "";
    }
    this.#words = new RichText();
    this.#linked = 0;
    this.#strong = 0;
    this.#timeUnits = 0;
    this.#refused = [];
  }
}

function kindOf(owner: PageElement, isTime: boolean): Pick<WordsPiece, "is" | "level"> {
  let isQuote = false;
  for (let each: PageElement | undefined = owner; each !== undefined; each = parentOf(each)) {
    const heading = /^h([1-6])$/.exec(each.tagName)?.[1];
    if (heading !== undefined) return { is: "heading", level: Number(heading) };
    if (each.tagName === "figcaption") return { is: "caption" };
    if (each.tagName === "li" || each.tagName === "dd") return { is: "item" };
    if (each.tagName === "pre") return { is: "verse" };
    if (each.tagName === "blockquote") isQuote = true;
    if (isQuote || ["article", "main", "body"].includes(each.tagName)) break;
  }
  if (isTime) return { is: "time" };
  return { is: isQuote ? "quote" : "text" };
}

function hides(element: PageElement): boolean {
  if (attribute(element, "hidden") !== undefined) return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, "style") ?? ""))
    return true;
  const names = namesOf(element).join(" ");
  return /\b(sr only|visually hidden|screen reader text|visuallyhidden|assistive text)\b/.test(
    names,
  );
}

/** The number before an item of a numbered list, with what stands behind it. */
function numberOf(item: PageElement): string {
  const list = parentOf(item);
  if (list?.tagName !== "ol") return "";
  const before = childrenOf(list).filter((each) => isElement(each) && each.tagName === "li");
  const start = Number.parseInt(attribute(list, "start") ?? "1", 10);
  return `${(Number.isNaN(start) ? 1 : start) + before.indexOf(item)}. `;
}

/** The cells of a row of figures, which stand in one line; undefined for a table that only lays the page out. */
function dataCells(row: PageElement): readonly PageNode[] | undefined {
  const cells = childrenOf(row).filter(
    (each) => isElement(each) && (each.tagName === "td" || each.tagName === "th"),
  );
  const isPlain = (cell: PageNode): boolean =>
    childrenOf(cell).every(
      (each) => !isElement(each) || (!blocks.has(each.tagName) && isPlain(each)),
    );
  return cells.length > 1 && cells.every(isPlain) ? cells : undefined;
}
