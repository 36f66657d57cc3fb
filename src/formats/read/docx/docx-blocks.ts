// Takes the XML of a Word document to blocks, and keeps where its comments stand.
import type { LeftOut } from "../../report";
import type { Notes } from "../model/notes";
import { allBelow, wordsInElement, type XmlElement } from "../xml/parse-xml";
import { type CommentPlace, CommentPlaces } from "./comment-places";
import type { DocxBlock } from "./docx-block";
import { childOf, partsOf, propertyIn } from "./docx-elements";
import type { DocxParts } from "./docx-parts";
import type { DocxStyle } from "./docx-styles";
import { DocxWords } from "./docx-words";
import { ListNumbers, listSaid } from "./list-numbers";
import { figuresIn, plainCells } from "./table-cells";
import { nameOfCell, timeOfTurn, turnColumns } from "./turn-table";

export interface DocxBlocks {
  readonly blocks: readonly DocxBlock[];
  readonly title: string | undefined;
  readonly comments: readonly CommentPlace[];
  /** What is not in the blocks, with the number of the block in or after which it stood; -1 is before all. */
  readonly leftOut: readonly (Pick<LeftOut, "reason" | "text"> & { readonly block: number })[];
}

export function docxBlocks(parts: DocxParts, notes: Notes): DocxBlocks {
  const walker = new Walker(parts);
  walker.walk(parts.body);
  if (walker.insertions > 0) notes.remark("insertions", { count: walker.insertions });
  const { blocks, title, leftOut } = walker;
  return { blocks, title, leftOut, comments: walker.comments.all };
}

class Walker {
  readonly blocks: DocxBlock[] = [];
  readonly leftOut: DocxBlocks["leftOut"][number][] = [];
  readonly comments = new CommentPlaces();
  title: string | undefined;
  insertions = 0;

  readonly numbers: ListNumbers;

  constructor(readonly parts: DocxParts) {
    this.numbers = new ListNumbers(parts.lists);
  }

  walk(element: XmlElement): void {
    for (const child of partsOf(element)) {
      const id = child.attributes["w:id"] ?? "";
      const cells = child.name === "tr" ? figuresIn(child) : [];
      if (child.name === "p") this.#paragraph(child);
      else if (cells.length > 0) this.#row(cells);
      else if (child.name === "tbl") this.#table(child);
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
    const said = listSaid(properties);
    const list = { ...style.list, ...said };
    const isItem = list.list === undefined ? style.isItem || said !== undefined : list.list !== "0";
    const words = new DocxWords(this.parts, this.comments);
    words.read(paragraph, level === undefined ? style : { isHidden: style.isHidden });
    this.#end(words, { ...style, level, isItem, list });
    for (const box of words.boxes) this.walk(box);
    // A paragraph that is not closed in a broken file has the next one in it.
    for (const inner of partsOf(paragraph)) if (inner.name === "p") this.#paragraph(inner);
  }

  /** A table of turns is its turns; of any other, each row by itself. */
  #table(table: XmlElement): void {
    const rows = partsOf(table).filter(({ name }) => name === "tr");
    const cells = rows.map(plainCells);
    const texts = cells.map((row) => row.map((cell) => wordsInElement(cell).trim()));
    const columns = cells.every((row) => row.length > 0) ? turnColumns(texts) : undefined;
    if (columns === undefined) {
      this.walk(table);
      return;
    }
    for (const [at, row] of cells.entries()) {
      const [name, said] = [row[columns.name], row[columns.words]];
      const own = texts[at] ?? [];
      if (at === 0 && columns.isHeaded) {
        const text = own.join(" | ");
        this.leftOut.push({ reason: "other", text, block: this.blocks.length - 1 });
      } else if (name && said) this.#turn(name, said, timeOfTurn(own, columns));
    }
  }

  /** The head of a turn stands before its first paragraph, as in transcripts without tables. */
  #turn(name: XmlElement, said: XmlElement, time: string | undefined): void {
    const [first, ...others] = allBelow(said, "p");
    const words = new DocxWords(this.parts, this.comments);
    const who = nameOfCell(wordsInElement(name));
    if (who !== "") words.text.add(`${time === undefined ? "" : `${time} `}${who}: `);
    if (first !== undefined) words.read(first, {});
    this.#end(words, {});
    for (const box of words.boxes) this.walk(box);
    for (const paragraph of others) this.#paragraph(paragraph);
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
        number: this.#numberOf(style),
      });
  }

  #numberOf({ isItem, list }: DocxStyle): string {
    if (!isItem || list?.list === undefined) return "";
    return this.numbers.next({ list: list.list, depth: list.depth ?? 0 });
  }
}
