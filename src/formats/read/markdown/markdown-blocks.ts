// Takes a Markdown text apart into blocks, in its order.
import type { Definition, FootnoteDefinition, Nodes, Parents, PhrasingContent, Root } from "mdast";
import { longestText } from "../../../article/limits";
import type { Block, KeptBlock } from "../block";
import { resolved } from "../resolved";
import { type MarkIs, RichText, withPrefix } from "../rich-text";

type Kind = KeptBlock["kind"];

/** Deeper than this, lists and quotations in each other are read as plain text. */
const deepest = 50;

export class MarkdownBlocks {
  readonly blocks: Block[] = [];
  readonly #base: string | undefined;
  readonly #definitions = new Map<string, Definition>();
  readonly #notes = new Map<string, FootnoteDefinition>();
  #words = new RichText();
  #pictures: KeptBlock[] = [];
  #refused: Block[] = [];

  constructor(root: Root, base: string | undefined) {
    this.#base = base;
    for (const node of root.children) {
      if (node.type === "definition") this.#definitions.set(node.identifier, node);
      if (node.type === "footnoteDefinition") this.#notes.set(node.identifier, node);
    }
    for (const node of root.children) this.#block(node, "text", "", 0);
  }

  #block(node: Nodes, kind: Kind, prefix: string, depth: number): void {
    switch (node.type) {
      case "heading":
        this.#paragraph(node.children, "heading", "", node.depth);
        break;
      case "paragraph":
        this.#paragraph(node.children, kind, prefix);
        break;
      case "blockquote":
        this.#each(node, "quote", depth);
        break;
      case "list":
        node.children.forEach((item, index) => {
          const number = node.ordered ? `${(node.start ?? 1) + index}. ` : "";
          item.children.forEach((child, at) => {
            const isOwn = child.type === "paragraph";
            this.#block(child, isOwn ? "item" : kind, at === 0 && isOwn ? number : "", depth + 1);
          });
        });
        break;
      case "code":
        this.#words.addAsItIs(node.value);
        this.#end("verse", "");
        break;
      case "table":
        for (const row of node.children) {
          row.children.forEach((cell, index) => {
            if (index > 0) this.#words.add(" | ");
            this.#inline(cell.children);
          });
          this.#end("item", "");
        }
        break;
      case "html": {
        const line = node.position?.start.line;
        this.blocks.push({ type: "left out", reason: "embedded", text: node.value, line });
        break;
      }
      case "definition":
      case "footnoteDefinition":
      case "thematicBreak":
        break;
      default:
        if ("children" in node) this.#each(node, kind, depth);
    }
  }

  #each({ children }: Parents, kind: Kind, depth: number): void {
    if (depth > deepest) return;
    for (const child of children) this.#block(child, kind, "", depth + 1);
  }

  #paragraph(
    children: readonly PhrasingContent[],
    kind: Kind,
    prefix: string,
    level?: number,
  ): void {
    this.#inline(children);
    this.#end(kind, prefix, level);
  }

  /** Ends a block; the pictures in it come after it, as the format has pictures in paragraphs of their own. */
  #end(kind: Kind, prefix: string, level?: number): void {
    const finished = this.#words.finish();
    const words = finished.text === "" ? finished : withPrefix(prefix, finished);
    if (words.text !== "") this.blocks.push({ type: "kept", kind, level, ...words });
    this.blocks.push(...this.#pictures, ...this.#refused);
    this.#words = new RichText();
    this.#pictures = [];
    this.#refused = [];
  }

  #inline(children: readonly PhrasingContent[], depth = 0): void {
    if (depth > deepest) return;
    for (const node of children) {
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
          if ("children" in node) this.#inline(node.children, depth + 1);
      }
    }
  }

  #marked(is: MarkIs, children: readonly PhrasingContent[], depth: number): void {
    const from = this.#words.length;
    this.#inline(children, depth + 1);
    this.#words.mark(from, is);
  }

  #link(url: string, children: readonly PhrasingContent[], depth: number): void {
    const value = url === "" ? undefined : resolved(url, this.#base, "text");
    if (value !== undefined) {
      this.#marked({ kind: "link", value }, children, depth);
      return;
    }
    this.#inline(children, depth + 1);
    if (url !== "" && !url.startsWith("#")) {
      this.#refused.push({ type: "left out", reason: "address", text: url });
    }
  }

  #picture(url: string, alt: string | null | undefined, title: string | null | undefined): void {
    const address = resolved(url, this.#base, "image");
    if (address === undefined) {
      if (url !== "") this.#refused.push({ type: "left out", reason: "picture", text: url });
      return;
    }
    const caption = title?.slice(0, longestText);
    const image = {
      url: address,
      alt: (alt ?? "").slice(0, longestText),
      ...(caption && { caption }),
    };
    this.#pictures.push({ type: "kept", kind: "text", text: "", marks: [], image });
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
  if (!("children" in node) || depth > deepest) return "";
  const parts = node.children.map((child) => plainText(child, depth + 1));
  return parts.join(node.type === "footnoteDefinition" ? "\n" : "").trim();
}
