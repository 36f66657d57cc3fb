// Takes a Markdown text apart into blocks, in its order.
import type { List, Nodes, Parents, Root, Table } from "mdast";
import type { Block, KeptBlock } from "../block";
import { withPrefix } from "../rich-text";
import { deepestMarkup, InlineWords } from "./inline-words";

type Kind = KeptBlock["kind"];

/** The blocks of a text; `base` is what addresses in it are relative to. */
export function markdownBlocks(root: Root, base: string | undefined): readonly Block[] {
  const { blocks } = new MarkdownReader(root, base);
  return blocks;
}

class MarkdownReader {
  readonly blocks: Block[] = [];
  readonly #inline: InlineWords;

  constructor(root: Root, base: string | undefined) {
    this.#inline = new InlineWords(root, base);
    for (const node of root.children) this.#block(node, "text", "", 0);
  }

  #block(node: Nodes, kind: Kind, prefix: string, depth: number): void {
    switch (node.type) {
      case "heading":
        this.#inline.read(node.children);
        this.#end("heading", "", node.depth);
        break;
      case "paragraph":
        this.#inline.read(node.children);
        this.#end(kind, prefix);
        break;
      case "blockquote":
        this.#each(node, "quote", depth);
        break;
      case "list":
        this.#list(node, kind, depth);
        break;
      case "code":
        this.#inline.addAsItIs(node.value);
        this.#end("verse", "");
        break;
      case "table":
        this.#table(node);
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
    if (depth > deepestMarkup) return;
    for (const child of children) this.#block(child, kind, "", depth + 1);
  }

  /** Of an item, the first paragraph has its number; lists in it are items as well. */
  #list(list: List, kind: Kind, depth: number): void {
    if (depth > deepestMarkup) return;
    list.children.forEach((item, index) => {
      const number = list.ordered ? `${(list.start ?? 1) + index}. ` : "";
      item.children.forEach((child, at) => {
        const isOwn = child.type === "paragraph";
        this.#block(child, isOwn ? "item" : kind, at === 0 && isOwn ? number : "", depth + 1);
      });
    });
  }

  #table(table: Table): void {
    for (const row of table.children) {
      row.children.forEach((cell, index) => {
        if (index > 0) this.#inline.addText(" | ");
        this.#inline.read(cell.children);
      });
      this.#end("item", "");
    }
  }

  #end(kind: Kind, prefix: string, level?: number): void {
    const { words, after } = this.#inline.finish();
    if (words.text !== "") {
      this.blocks.push({ type: "kept", kind, level, ...withPrefix(prefix, words) });
    }
    for (const block of after) this.blocks.push(block);
  }
}
