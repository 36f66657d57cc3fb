// Reads debates in Akoma Ntoso (LegalDocML), of any version: elements are told by their local names.
import { refusalOf } from "../../../core/article/problem";
import type { Content, ReadResult } from "../../format";
import type { Facts } from "../article-from";
import { ArticleBuilder } from "../model/article-builder";
import { articlesRead } from "../model/articles-read";
import { Notes } from "../model/notes";
import { stemOf } from "../model/short-text";
import { languageTag } from "../tei/tei-facts";
import { below, firstBelow, wordsInElement, type XmlElement } from "../xml/parse-xml";
import { readXml } from "../xml/read-xml";
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

export function readAkomaNtoso(content: Content): ReadResult {
  const notes = new Notes();
  const xml = readXml(content, "Akoma Ntoso", notes);
  if ("problem" in xml) return { status: "refused", problems: [xml.problem] };
  const [root] = xml.root.children.filter((child) => typeof child !== "string");
  const body = firstBelow(xml.root, "debateBody") ?? firstBelow(xml.root, "debate");
  if (root === undefined || body === undefined) {
    return { status: "refused", problems: [refusalOf("missing.debate", {})] };
  }
  const version = Object.values(root.attributes).find((each) => /\/[12]\.\d/.test(each));
  const old = /\/([12]\.\d)/.exec(version ?? "")?.[1];
  if (old !== undefined) notes.remark("old-version", { given: [old] });
  const builder = new ArticleBuilder(notes);
  const reader = new DebateReader(
    builder,
    declared(root, "TLCPerson"),
    declared(root, "TLCRole"),
    notes,
  );
  reader.walk(body);
  reader.finish();
  const found = factsOf(root);
  const name = (content.fileName || "Akoma Ntoso").slice(0, 300);
  const facts: Facts = {
    ...found,
    headline: found.headline ?? (stemOf(content.fileName) || "Akoma Ntoso"),
    convertedFrom: [{ name, format: "Akoma Ntoso" }],
  };
  return articlesRead([builder.finish(facts)], notes);
}

function declared(root: XmlElement, name: string): ReadonlyMap<string, string> {
  return new Map(
    below(root, name).map(({ attributes }) => [
      attributes.eId ?? attributes.id ?? "",
      attributes.showAs ?? "",
    ]),
  );
}

function factsOf(root: XmlElement): Facts {
  const headline = wordsInElement(firstBelow(root, "docTitle"));
  const language = languageTag(firstBelow(root, "FRBRlanguage")?.attributes.language);
  const published = firstBelow(root, "FRBRdate")?.attributes.date;
  return {
    ...(headline !== "" && { headline }),
    ...(language !== undefined && { language }),
    ...(published !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(published) && { published }),
  };
}

class DebateReader {
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
    private readonly people: ReadonlyMap<string, string>,
    private readonly roles: ReadonlyMap<string, string>,
    private readonly notes: Notes,
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
      if (wordsInElement(element) !== "") this.notes.remark("labels-removed", { count: 1 });
    } else if (name === "meta") return;
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
    const known = this.people.get(id);
    const name = known || from || id;
    if (known === undefined && from === "" && id !== "") this.#unknown.add(id);
    if (id === "" && from !== "") this.notes.remark("label-taken", { count: 1 });
    if (name === "") this.notes.remark("no-speaker", { count: 1, of: 1 });
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
        role: this.roles.get(as.replace(/^.*#/, "")),
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
    if (this.#unknown.size > 0) this.notes.remark("named-by-id", { given: [...this.#unknown] });
  }
}
