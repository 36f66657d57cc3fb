import type { Definition, FootnoteDefinition, Nodes, PhrasingContent, Root } from "mdast";
import { longestText } from "../../../core/article/values/limits";
import type { Block, KeptBlock } from "../block";
import { resolved } from "../resolved";
import { type MarkIs, RichText, type Words } from "../rich-text";

/** Deeper than this, what stands in each other is passed over: no text needs a tenth of it. */
export const deepestMarkup = 50;

/** The words of a block, and what stood in them that comes after it. */
export interface Inline {
  readonly words: Words;
  /** Pictures, which have paragraphs of their own in the format, and addresses that may not be used. */
  readonly after: readonly Block[];
}

/** Reads what stands in the lines of a Markdown text. */
export class InlineWords {
  readonly #base: string | undefined;
  readonly #definitions = new Map<string, Definition>();
  readonly #notes = new Map<string, FootnoteDefinition>();
  #words = new RichText();
  #after: Block[] = [];

  constructor(root: Root, base: string | undefined) {
    this.#base = base;
    for (const node of root.children) {
      if (node.type === "definition") this.#definitions.set(node.identifier, node);
      if (node.type === "footnoteDefinition") this.#notes.set(node.identifier, node);
    }
  }

  /** Adds to the words of the block that is being read. */
  read(children: readonly PhrasingContent[], depth = 0): void {
    if (depth > deepestMarkup) return;
    for (const node of children) this.#one(node, depth);
  }

  addText(text: string): void {
    this.#words.add(text);
  }

  addAsItIs(text: string): void {
    this.#words.addAsItIs(text);
  }

  /** Ends the block, and begins the next. */
  finish(): Inline {
    const finished = { words: this.#words.finish(), after: this.#after };
    this.#words = new RichText();
    this.#after = [];
    return finished;
  }

  #one(node: PhrasingContent, depth: number): void {
    switch (node.type) {
      case "text":
      case "inlineCode":
        this.#words.add(node.value);
        break;
      case "break":
        this.#words.break();
        break;
      case "emphasis":
      case "strong":
        this.#marked({ kind: node.type }, node.children, depth);
        break;
      case "link":
        this.#link(node.url, node.children, depth);
        break;
      case "linkReference":
        this.#link(this.#definitions.get(node.identifier)?.url ?? "", node.children, depth);
        break;
      case "image":
        this.#picture(node.url, node.alt, node.title);
        break;
      case "imageReference": {
        const { url = "", title } = this.#definitions.get(node.identifier) ?? {};
        this.#picture(url, node.alt, title);
        break;
      }
      case "footnoteReference":
        this.#note(node.identifier);
        break;
      case "html":
        // Between the tags are words of their own; a tag is none.
        if (/^<br\b/i.test(node.value)) this.#words.break();
        break;
      default:
        if ("children" in node) this.read(node.children, depth + 1);
    }
  }

  #marked(is: MarkIs, children: readonly PhrasingContent[], depth: number): void {
    const from = this.#words.length;
    this.read(children, depth + 1);
    this.#words.mark(from, is);
  }

  #link(url: string, children: readonly PhrasingContent[], depth: number): void {
    const value = url === "" ? undefined : resolved(url, this.#base, "text");
    if (value !== undefined) {
      this.#marked({ kind: "link", value }, children, depth);
      return;
    }
    this.read(children, depth + 1);
    if (url !== "" && !url.startsWith("#")) {
      this.#after.push({ type: "left out", reason: "address", text: url });
    }
  }

  #picture(url: string, alt: string | null | undefined, title: string | null | undefined): void {
    const address = resolved(url, this.#base, "image");
    if (address === undefined) {
      if (url !== "") this.#after.push({ type: "left out", reason: "picture", text: url });
      return;
    }
    const caption = title?.slice(0, longestText);
    const described = (alt ?? "").slice(0, longestText);
    const image: KeptBlock["image"] = { url: address, alt: described, ...(caption && { caption }) };
    this.#after.push({ type: "kept", kind: "text", text: "", marks: [], image });
  }

  /** A note is on the word before its number. */
  #note(identifier: string): void {
    const definition = this.#notes.get(identifier);
    if (definition === undefined) return;
    const value = plainText(definition).slice(0, longestText);
    if (value !== "") this.#words.mark(this.#words.lastWord, { kind: "note", value });
  }
}

/** The words of a note, without marks. */
function plainText(node: Nodes, depth = 0): string {
  if ("value" in node) return node.type === "html" ? "" : node.value;
  if (!("children" in node) || depth > deepestMarkup) return "";
  const parts = node.children.map((child) => plainText(child, depth + 1));
  return parts.join(node.type === "footnoteDefinition" ? "\n" : "").trim();
}
