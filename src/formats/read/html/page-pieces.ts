// Takes the tree of a page apart into its words, pictures and the rest, in the order of the page.
import { withPrefix } from "../rich-text";
import { BlockReader } from "./block-words";
import { dataCells, ItemNumbers, kindOf, onlyBlock, roleIn } from "./element-kinds";
import { aroundIn, newTab } from "./inline-context";
import { inlineMark, type PageContext } from "./inline-mark";
import { largestPicture } from "./pictures";
import type { PagePiece } from "./piece";
import { plain } from "./plain-words";
import {
  attribute,
  childrenOf,
  deepest,
  elementsById,
  isElement,
  nodeText,
  type PageElement,
  type PageNode,
  wholeText,
} from "./tree";
import { isListSign, signOf, withoutSign } from "./word-lists";

/** Reads a page once, element by element. */
export class PagePieces {
  readonly pieces: PagePiece[] = [];
  readonly #page: PageContext;
  readonly #words = new BlockReader();
  readonly #numbers = new ItemNumbers();
  readonly #headlines: ReadonlySet<string>;
  #isRow = false;
  #prefix = "";

  /** Takes what the page calls its article, to tell such a line from what stands below it. */
  constructor(root: PageElement, base: string | undefined, headlines: readonly string[] = []) {
    this.#headlines = new Set(headlines.map(plain));
    this.#page = { base, byId: elementsById(root), notes: new Map() };
    this.#read(root, root, 0);
    this.#flush(root);
  }

  #read(node: PageNode, owner: PageElement, depth: number): void {
    const text = nodeText(node);
    if (text !== undefined) {
      this.#words.add(this.#words.isIn("link") ? text.replace(newTab, "") : text);
    }
    if (!isElement(node)) return;
    switch (roleIn(node)) {
      case "skipped":
        break;
      case "embedded":
        this.#embed(node, owner);
        break;
      case "picture":
        this.#picture(node, owner);
        break;
      case "break":
        // Two in a row part paragraphs, where somebody had no other way.
        if (!this.#words.break() || this.#headlines.has(plain(this.#words.start)))
          this.#flush(owner);
        break;
      case "block":
        if (depth > deepest) this.#words.add(wholeText(node));
        else this.#block(node, owner, depth);
        break;
      case "inline":
        if (depth > deepest) this.#words.add(wholeText(node));
        else this.#inline(node, owner, depth);
    }
  }

  #block(element: PageElement, owner: PageElement, depth: number): void {
    this.#flush(owner);
    const around = aroundIn(element);
    for (const each of around) this.#words.enter(each);
    if (element.tagName === "li") this.#prefix = this.#numbers.of(element);
    const cells = dataCells(element);
    this.#isRow = cells !== undefined;
    for (const child of childrenOf(element)) {
      const isCell = cells?.has(child) === true && isElement(child);
      if (isCell && !this.#words.isEmpty) this.#words.add(" | ");
      if (isCell) this.#inline(onlyBlock(child) ?? child, element, depth + 1);
      else this.#read(child, element, depth + 1);
    }
    this.#flush(element);
    this.#isRow = false;
    for (const each of around) this.#words.leave(each);
  }

  #inline(element: PageElement, owner: PageElement, depth: number): void {
    const around = aroundIn(element);
    if (isListSign(element)) {
      this.#words.add(signOf(element));
      return;
    }
    // A button in a line of words is no word of it.
    if (element.tagName === "button" && !this.#words.isEmpty) {
      const text = wholeText(element, 500).replace(/\s+/g, " ").trim();
      if (text !== "") this.pieces.push({ type: "embedded", owner: element, text });
      return;
    }
    const isHidden = around.includes("hidden");
    // What is not shown stays apart from the words around it.
    if (isHidden) this.#flush(owner);
    for (const each of around) this.#words.enter(each);
    const { is, refused } = inlineMark(element, this.#page);
    if (refused !== undefined) this.#words.refuse(refused);
    const end = is && this.#words.mark(is);
    if (element.tagName === "q") this.#words.add("“");
    const own = isHidden ? element : owner;
    for (const child of childrenOf(element)) this.#read(child, own, depth + 1);
    if (element.tagName === "q") this.#words.add("”");
    end?.();
    if (isHidden) this.#flush(element);
    for (const each of around) this.#words.leave(each);
  }

  #picture(image: PageElement, owner: PageElement): void {
    const picture = largestPicture(image, this.#page.base);
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
    const isHidden = this.#words.isIn("hidden");
    const finished = this.#words.finish();
    if (finished === undefined) return;
    const { isTime, ...words } = finished;
    const kind = this.#isRow ? { is: "item" as const } : kindOf(owner);
    const is = isTime && kind.is === "text" ? { is: "time" as const } : kind;
    const listed = is.is === "text" ? withoutSign(words) : undefined;
    if (listed !== undefined) {
      this.pieces.push({ type: "words", owner, ...words, ...listed, is: "item", isHidden });
      return;
    }
    const own = this.#prefix === "" ? words : { ...words, ...withPrefix(this.#prefix, words) };
    this.#prefix = "";
    this.pieces.push({ type: "words", owner, ...own, ...is, isHidden });
  }
}
