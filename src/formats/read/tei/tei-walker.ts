// Walks through the text of a TEI document: paragraphs, verse, speeches, what is said and what is named.
import type { Notes } from "../model/notes";
import { wordsApart, wordsInElement, type XmlElement } from "../xml/parse-xml";
import type { TextFlow } from "../xml/text-flow";
import { asides, blocks, hasElement, isInline, lists, skipped, teiKind } from "./tei-elements";
import { named, type TeiMentions } from "./tei-mentions";
import type { TeiSpeeches } from "./tei-speeches";

export class TeiWalker {
  /** Whether words are marked up one by one, with the blanks between them left out. */
  readonly #isByWord: boolean;
  /** Whether the blanks between words are marked up as well. */
  readonly #hasBlanks: boolean;
  /** How many lines of verse are open. */
  #lines = 0;

  constructor(
    private readonly flow: TextFlow,
    private readonly speeches: TeiSpeeches,
    private readonly mentions: TeiMentions,
    private readonly notes: Notes,
    text: XmlElement,
  ) {
    this.#isByWord = hasElement(text, "w");
    this.#hasBlanks = this.#isByWord && hasElement(text, "c");
  }

  walk(element: XmlElement): void {
    for (const child of element.children) {
      if (typeof child !== "string") this.#element(child, element);
      else if (child.trim() !== "" || (!this.#isByWord && this.flow.kind !== undefined))
        this.flow.add(child);
    }
  }

  #element(element: XmlElement, parent: XmlElement): void {
    const { name, attributes } = element;
    if (lists.has(name)) return;
    if (skipped.has(name)) {
      const words = wordsApart(element);
      if (words !== "") this.notes.leave("comment", words, { after: this.flow.builder.last });
    } else if (asides.has(name)) this.#aside(element);
    else if (name === "note") this.#note(element);
    else if (name === "head") this.#head(element, parent);
    else if (name === "sp" || name === "u") {
      this.flow.end();
      const who = attributes.who ?? parent.attributes.who ?? "";
      const spoken = parent.name === "annotationBlock" ? withAttribute(element, { who }) : element;
      this.speeches.speech(spoken, () => this.#block(element, undefined));
    } else if (
      name === "said" ||
      name === "q" ||
      (name === "quote" && attributes.who !== undefined)
    ) {
      this.speeches.said(element, () => this.walk(element));
    } else if (name === "speaker" || name === "label") this.speeches.label();
    else if (name === "l") this.#line(element);
    else if (name === "lb") this.flow.break();
    else if (name === "pb") this.flow.page(attributes.n ?? "");
    else if (name === "w" || name === "pc") this.#word(element);
    else if (name === "c") this.flow.add(wordsInElement(element) || " ");
    else if (name === "quote" && isInline(element, parent)) this.walk(element);
    else if (name === "choice") this.#choice(element);
    else if (name === "del") this.notes.leave("deleted", wordsInElement(element));
    else if (named.has(name)) this.mentions.mention(element, () => this.walk(element));
    else if (name === "cell") this.#cell(element);
    else if (blocks.has(name)) this.#block(element, teiKind(name, attributes.type));
    else this.walk(element);
  }

  #block(element: XmlElement, kind: ReturnType<typeof teiKind>): void {
    this.flow.begin(kind);
    this.walk(element);
    this.flow.end();
  }

  /** Verse stands line below line in one paragraph. */
  #line(element: XmlElement): void {
    if (this.flow.kind === "verse") this.flow.break();
    else this.flow.begin("verse");
    this.#lines += 1;
    this.walk(element);
    this.#lines -= 1;
  }

  /** The cells of a row stand in one paragraph, as those of other formats do. */
  #cell(element: XmlElement): void {
    if (this.flow.kind !== undefined) this.flow.add(" | ");
    this.walk(element);
  }

  #aside(element: XmlElement): void {
    const { kind } = this.flow;
    const isInside = kind !== undefined && (kind !== "verse" || this.#lines > 0);
    if (!isInside) this.flow.begin("aside");
    this.flow.aside();
    this.walk(element);
    this.flow.said();
    if (!isInside) this.flow.end();
  }

  #note(element: XmlElement): void {
    if (element.attributes.type === "speaker") {
      this.speeches.announced(wordsInElement(element));
      return;
    }
    if (this.speeches.isSpoken) this.#aside(element);
    else this.notes.leave("comment", wordsInElement(element), { after: this.flow.builder.last });
  }

  #head(element: XmlElement, { name }: XmlElement): void {
    const words = wordsInElement(element);
    this.flow.end();
    if (words === "") return;
    if (/^(div\d?|body|front|back)$/.test(name)) this.flow.builder.section(words);
    else this.flow.builder.paragraph({ text: words, kind: "heading" });
  }

  #word({ children, attributes }: XmlElement): void {
    this.flow.add(
      children
        .map((child) => (typeof child === "string" ? child : ""))
        .join("")
        .trim(),
    );
    if (!this.#hasBlanks && attributes.join !== "right" && attributes.join !== "both")
      this.flow.add(" ");
  }

  #choice(element: XmlElement): void {
    const all = element.children.filter((child) => typeof child !== "string");
    const taken = all.find(({ name }) => /^(corr|orig|abbr)$/.test(name)) ?? all[0];
    if (taken !== undefined) this.walk(taken);
  }
}

function withAttribute(element: XmlElement, more: XmlElement["attributes"]): XmlElement {
  return { ...element, attributes: { ...element.attributes, ...more } };
}
