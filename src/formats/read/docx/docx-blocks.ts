// Takes the XML of a Word document to blocks, and keeps where its comments stand.
import type { LeftOut } from "../../report";
import type { Notes } from "../model/notes";
import type { TranscriptBlock } from "../transcript/items-of-blocks";
import { allBelow, wordsInElement, type XmlElement } from "../xml/parse-xml";
import { type CommentPlace, CommentPlaces } from "./comment-places";
import { childOf, partsOf, propertyIn } from "./docx-elements";
import type { DocxParts } from "./docx-parts";
import type { DocxStyle } from "./docx-styles";
import { DocxWords } from "./docx-words";

export interface DocxBlocks {
  readonly blocks: readonly TranscriptBlock[];
  readonly title: string | undefined;
  readonly comments: readonly CommentPlace[];
  /** What is not in the blocks, with the number of the block in or after which it stood; -1 is before all. */
  readonly leftOut: readonly (Pick<LeftOut, "reason" | "text"> & { readonly block: number })[];
}

/** Longer than this is no cell of a table of figures, in UTF-16 units. */
const longestCell = 200;

export function docxBlocks(parts: DocxParts, notes: Notes): DocxBlocks {
  const walker = new Walker(parts);
  walker.walk(parts.body);
  if (walker.insertions > 0) notes.remark("insertions", { count: walker.insertions });
  const { blocks, title, leftOut } = walker;
  return { blocks, title, leftOut, comments: walker.comments.all };
}

class Walker {
  readonly blocks: TranscriptBlock[] = [];
  readonly leftOut: DocxBlocks["leftOut"][number][] = [];
  readonly comments = new CommentPlaces();
  title: string | undefined;
  insertions = 0;

  constructor(readonly parts: DocxParts) {}

  walk(element: XmlElement): void {
    for (const child of partsOf(element)) {
      const id = child.attributes["w:id"] ?? "";
      const cells = child.name === "tr" ? figuresIn(child) : [];
      if (child.name === "p") this.#paragraph(child);
      else if (cells.length > 0) this.#row(cells);
      else if (child.name === "commentRangeStart") this.comments.begin(id, 0);
      else if (child.name === "commentRangeEnd") this.comments.end(id, 0);
      else this.walk(child);
    }
  }

  #paragraph(paragraph: XmlElement): void {
    const properties = childOf(paragraph, "pPr");
    const style = this.parts.style(propertyIn(properties, "pStyle") ?? "");
    const outline = Number(propertyIn(properties, "outlineLvl") ?? 9);
    const level = style.level ?? (outline < 9 ? outline + 1 : undefined);
    const isItem = style.isItem || childOf(properties, "numPr") !== undefined;
    const words = new DocxWords(this.parts, this.comments);
    words.read(paragraph, level === undefined ? style : { isHidden: style.isHidden });
    this.#end(words, { ...style, level, isItem });
    for (const box of words.boxes) this.walk(box);
    // A paragraph that is not closed in a broken file has the next one in it.
    for (const inner of partsOf(paragraph)) if (inner.name === "p") this.#paragraph(inner);
  }

  #row(cells: readonly XmlElement[]): void {
    const words = new DocxWords(this.parts, this.comments);
    for (const cell of cells) {
      if (words.text.length > 0) words.text.add(" | ");
      for (const paragraph of allBelow(cell, "p")) words.read(paragraph, {});
    }
    this.#end(words, {});
    for (const box of words.boxes) this.walk(box);
  }

  #end(words: DocxWords, style: DocxStyle): void {
    const block = this.blocks.length;
    const { text, marks } = words.text.finish();
    const isKept = text !== "" && style.is !== "contents";
    const isTitle = isKept && style.is === "title" && this.title === undefined;
    const isHeading = style.level !== undefined;
    this.comments.endBlock(isKept && !isTitle ? block : undefined, text.length);
    this.insertions += words.insertions;
    const leave = (reason: LeftOut["reason"], left: string) =>
      this.leftOut.push({ reason, text: left, block: isKept && !isTitle ? block : block - 1 });
    for (const left of words.leftOut) leave(left.reason, left.text);
    if (text !== "" && !isKept) leave("navigation", text);
    // A headline has no marks: its notes would be gone.
    if (isTitle || isHeading)
      for (const mark of marks) if (mark.kind === "note") leave("other", mark.value);
    if (isTitle) this.title = text;
    else if (isKept)
      this.blocks.push({
        text,
        marks,
        kind: isHeading ? "heading" : style.isItem ? "item" : "text",
        level: style.level,
      });
  }
}

/** The cells of a row of figures or few words, which stand in one line; none for any other row. */
function figuresIn(row: XmlElement): readonly XmlElement[] {
  const cells = partsOf(row).filter(({ name }) => name === "tc");
  const isFigure = (cell: XmlElement) =>
    partsOf(cell).filter(({ name }) => name === "p" || name === "tbl").length === 1 &&
    childOf(cell, "tbl") === undefined &&
    wordsInElement(cell).length <= longestCell;
  return cells.length > 1 && cells.every(isFigure) ? cells : [];
}
