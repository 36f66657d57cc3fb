// Walks through a debate in Akoma Ntoso: sections, speeches, and what stands between them.
import type { ArticleBuilder } from "../model/article-builder";
import { wordsInElement, type XmlElement } from "../xml/parse-xml";
import { Passage, TextFlow } from "../xml/text-flow";

const speeches = new Set(["speech", "question", "answer"]);
const asides = new Set([
  "scene",
  "narrative",
  "summary",
  "recordedTime",
  "remark",
  "communication",
]);

/** What a document says of itself before the debate. */
interface Declared {
  /** Names, and roles, by their ids. */
  readonly people: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, string>;
  /** What is the headline, and no text. */
  readonly title: XmlElement | undefined;
}

export class DebateReader {
  readonly #flow: TextFlow;
  readonly #turns: {
    readonly id: string;
    readonly name: string;
    readonly role: string | undefined;
    readonly passage: Passage;
  }[] = [];
  readonly #unknown = new Set<string>();
  /** A number that stands before a heading or a paragraph. */
  #number = "";

  constructor(
    private readonly builder: ArticleBuilder,
    private readonly declared: Declared,
  ) {
    this.#flow = new TextFlow(builder);
  }

  walk(element: XmlElement): void {
    for (const child of element.children) {
      if (typeof child === "string") {
        if (child.trim() !== "" || this.#flow.kind !== undefined) this.#flow.add(child);
      } else this.#element(child);
    }
  }

  #element(element: XmlElement): void {
    const { name } = element;
    if (speeches.has(name)) this.#speech(element);
    else if (name === "num") {
      this.#flow.end();
      this.#number = `${wordsInElement(element)} `.trimStart();
    } else if (name === "heading" || name === "subheading") {
      this.#flow.end();
      const words = `${this.#number}${wordsInElement(element)}`.trim();
      this.#number = "";
      if (name === "heading" && words !== "") this.builder.section(words);
      else if (name === "subheading") this.builder.paragraph({ text: words, kind: "heading" });
    } else if (name === "from") {
      if (wordsInElement(element) !== "") this.builder.notes.remark("labels-removed", { count: 1 });
    } else if (name === "meta" || element === this.declared.title) return;
    else if (asides.has(name)) this.#aside(element);
    else if (name === "p" || name === "block" || name === "li") {
      this.#flow.begin();
      if (this.#number !== "") this.#flow.add(this.#number);
      this.#number = "";
      this.walk(element);
      this.#flow.end();
    } else if (name === "br" || name === "eol") this.#flow.break();
    else this.walk(element);
  }

  #aside(element: XmlElement): void {
    const isInside = this.#flow.kind !== undefined;
    if (!isInside) this.#flow.begin("aside");
    this.#flow.aside();
    if (isInside) this.walk(element);
    else this.#flow.add(wordsInElement(element));
    this.#flow.said();
    if (!isInside) this.#flow.end();
  }

  #speech(element: XmlElement): void {
    const { by = "", as = "" } = element.attributes;
    const id = by.replace(/^.*#/, "");
    const from = wordsInElement(
      element.children
        .filter((child) => typeof child !== "string")
        .find(({ name }) => name === "from"),
    ).replace(/[\s:.]+$/, "");
    const known = this.declared.people.get(id);
    const name = known || from || id;
    if (known === undefined && from === "" && id !== "") this.#unknown.add(id);
    if (id === "" && from !== "") this.builder.notes.remark("label-taken", { count: 1 });
    if (name === "") this.builder.notes.remark("no-speaker", { count: 1 });
    const passage = new Passage();
    this.#flow.end();
    this.#flow.open(passage);
    this.walk(element);
    this.#flow.end();
    this.#flow.close(passage);
    if (name !== "")
      this.#turns.push({
        id: id || name,
        name,
        role: this.declared.roles.get(as.replace(/^.*#/, "")),
        passage,
      });
  }

  finish(): void {
    for (const { id, name, role, passage } of this.#turns) {
      if (passage.ranges.length === 0) continue;
      const speaker = this.builder.speaker({ name, ...(role && { role }) }, id);
      this.builder.annotate({
        type: "quotation",
        speakers: [speaker],
        ranges: passage.ranges,
        mode: "turn",
      });
    }
    if (this.#unknown.size > 0)
      this.builder.notes.remark("named-by-id", { given: [...this.#unknown] });
  }
}
