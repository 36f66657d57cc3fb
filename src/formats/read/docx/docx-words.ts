// Reads the words of one paragraph of a Word document, with the marks on them.
import type { LeftOut } from "../../report";
import { resolved } from "../resolved";
import { wordsInElement, type XmlElement } from "../xml/parse-xml";
import type { CommentPlaces } from "./comment-places";
import { childOf, deletedWords, isOn, partsOf, pictureIn, propertyIn } from "./docx-elements";
import { type DocxStyle, said } from "./docx-styles";
import { DocxText } from "./docx-text";

/** What other files of a document say of its paragraphs. */
export interface BesideText {
  /** What a style says, by its id. */
  style(id: string): DocxStyle;
  /** The words of the note that a reference leads to. */
  note(reference: XmlElement): string | undefined;
  /** The address that a link leads to; undefined for a place in the document. */
  address(link: XmlElement): string | undefined;
}

export class DocxWords {
  readonly text = new DocxText();
  readonly leftOut: Pick<LeftOut, "reason" | "text">[] = [];
  /** The contents of the text boxes that hang on the paragraph. */
  readonly boxes: XmlElement[] = [];
  insertions = 0;

  constructor(
    readonly parts: BesideText,
    readonly comments?: CommentPlaces,
  ) {}

  /** Adds the words of an element, in a paragraph of a style. */
  read(element: XmlElement, style: DocxStyle): void {
    for (const child of partsOf(element)) {
      const id = child.attributes["w:id"] ?? "";
      switch (child.name) {
        case "pPr":
        case "p":
          break;
        case "r":
          this.#run(child, style);
          break;
        case "del":
        case "moveFrom":
          this.#leave("deleted", deletedWords(child));
          break;
        case "commentRangeStart":
          this.comments?.begin(id, this.text.length);
          break;
        case "commentRangeEnd":
          this.comments?.end(id, this.text.length);
          break;
        case "hyperlink":
          this.#link(child, style);
          break;
        default:
          if (child.name === "ins") this.insertions += 1;
          this.read(child, style);
      }
    }
  }

  #leave(reason: LeftOut["reason"], text: string): void {
    const words = text.replace(/\s+/g, " ").trim();
    if (words !== "") this.leftOut.push({ reason, text: words });
  }

  #run(run: XmlElement, ofParagraph: DocxStyle): void {
    const properties = childOf(run, "rPr");
    const style = {
      ...ofParagraph,
      ...said(this.parts.style(propertyIn(properties, "rStyle") ?? "")),
      ...said({
        isStrong: isOn(properties, "b"),
        isEmphasis: isOn(properties, "i"),
        isHidden: isOn(properties, "vanish"),
      }),
    };
    if (style.isHidden) {
      this.#leave("technical", wordsInElement(childOf(run, "t")));
      return;
    }
    const start = this.text.length;
    this.#parts(run);
    if (style.isStrong) this.text.mark(start, { kind: "strong" });
    else if (style.isEmphasis) this.text.mark(start, { kind: "emphasis" });
  }

  #parts(run: XmlElement): void {
    for (const part of partsOf(run)) {
      switch (part.name) {
        case "t":
          this.text.add(part.children.filter((each) => typeof each === "string").join(""));
          break;
        case "tab":
          this.text.add(" ");
          break;
        case "br":
        case "cr":
          this.text.add("\n");
          break;
        case "noBreakHyphen":
          this.text.add("-");
          break;
        case "footnoteReference":
        case "endnoteReference":
          this.#note(this.parts.note(part) ?? "");
          break;
        case "txbxContent":
          this.boxes.push(part);
          break;
        case "rPr":
        case "rt":
          break;
        case "drawing":
        case "pict":
        case "object":
          this.#leave("picture", pictureIn(part));
          this.#parts(part);
          break;
        default:
          if (part.name === "r") this.#run(part, {});
          else this.#parts(part);
      }
    }
  }

  #note(note: string): void {
    if (!this.text.note(note)) this.#leave("other", note);
  }

  #link(link: XmlElement, style: DocxStyle): void {
    const start = this.text.length;
    this.read(link, style);
    const address = this.parts.address(link);
    if (address === undefined) return;
    const value = resolved(address, undefined, "text");
    if (value === undefined) this.#leave("address", address);
    else this.text.mark(start, { kind: "link", value });
  }
}
