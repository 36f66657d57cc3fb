// The one way from what a source says to an annotated article: it makes ids, keeps each speaker, topic
// and country once, turns ranges into targets and counts what there is. Offsets given to it count UTF-16.
import { type CodePoints, codePoints } from "../../../core/article/code-points";
import type { AnnotatedArticle, Paragraph, Section, Target } from "../../../core/article/format";
import { idFrom, OwnIds } from "../../../core/drafting/plain-text/id-from";
import { languageOf } from "../../../core/drafting/plain-text/language-of";
import { wellFormed } from "../../../core/text/well-formed";
import type { Labels, Report } from "../../report";
import type { Facts } from "../article-from";
import { inCodePoints, type Words } from "../rich-text";
import { annotationsInOrder, type Draft } from "./annotations-in-order";
import { NamesRead, type TopicFacts } from "./names-read";
import type { Notes } from "./notes";
import type { Person } from "./person";
import type { PlacedRange } from "./placed-range";
import { oneLine } from "./short-text";
import { understoodOf } from "./understood";

export interface ParagraphToBe extends Pick<Paragraph, "kind" | "time" | "image"> {
  readonly text: string;
  readonly marks?: Words["marks"];
}

export class ArticleBuilder {
  readonly #paragraphs: Paragraph[] = [];
  readonly #sections: (Omit<Section, "paragraphs"> & { paragraphs: Paragraph[] })[] = [];
  readonly #sectionIds = new OwnIds();
  readonly #names = new NamesRead();
  readonly #countries = new Set<string>();
  readonly #drafts: Draft[] = [];
  /** Of the paragraphs in which annotations stand, by their numbers. */
  readonly #points = new Map<number, CodePoints>();

  constructor(readonly notes: Notes) {}

  get length(): number {
    return this.#paragraphs.length;
  }

  /** The id of the paragraph that was added last, where what comes next is left out. */
  get last(): string | undefined {
    return this.#paragraphs.at(-1)?.id;
  }

  section(heading?: string): void {
    const title = heading === undefined ? "" : oneLine(heading, 1000);
    const id = this.#sectionIds.from(title, title === "" ? "opening" : "section");
    this.#sections.push({ id, ...(title !== "" && { heading: title }), paragraphs: [] });
  }

  /** Adds a paragraph and gives its number. */
  paragraph({ text, kind, time, image, marks = [] }: ParagraphToBe): number {
    if (this.#sections.length === 0) this.section();
    const whole = wellFormed(text);
    const paragraph: Paragraph = {
      id: `p${this.#paragraphs.length + 1}`,
      text: whole,
      ...(kind !== undefined && kind !== "text" && { kind }),
      ...(marks.length > 0 && { marks: [...inCodePoints({ text: whole, marks })] }),
      ...(time !== undefined && { time }),
      ...(image !== undefined && { image }),
    };
    this.#sections.at(-1)?.paragraphs.push(paragraph);
    return this.#paragraphs.push(paragraph) - 1;
  }

  /** The id of a speaker, who is one by `key`, or else by the name. */
  speaker(person: Person, key = person.name.toLowerCase()): string {
    return this.#names.speaker(person, key);
  }

  /** The id of a topic, which is one by its name. */
  topic(name: string, facts: TopicFacts = {}): string {
    return this.#names.topic(name, facts);
  }

  country(code: string): string {
    this.#countries.add(code);
    return code;
  }

  /** Adds an annotation with at least one range; its id is made at the end, in reading order. */
  annotate(draft: Draft): void {
    this.#drafts.push(draft);
  }

  /** The target of a range. */
  target({ paragraph, start, end }: PlacedRange): Target {
    const { id = "", text = "" } = this.#paragraphs[paragraph] ?? {};
    // A paragraph may have very many.
    const points = this.#points.get(paragraph) ?? codePoints(text);
    this.#points.set(paragraph, points);
    const { toCodePoints } = points;
    const exact = text.slice(start, end);
    return { paragraph: id, start: toCodePoints(start), end: toCodePoints(end), exact };
  }

  /** The words of a paragraph. */
  textOf(paragraph: number): string {
    return this.#paragraphs[paragraph]?.text ?? "";
  }

  finish({ headline, language, ...facts }: Facts): {
    article: AnnotatedArticle;
    understood: Report["understood"];
    labels: Labels;
  } {
    if (this.#sections.length === 0) this.section();
    const sections = this.#sections.filter(
      ({ heading, paragraphs }, at) =>
        heading !== undefined || paragraphs.length > 0 || this.#sections.length === at + 1,
    );
    const title = oneLine(headline ?? "", 1000) || "–";
    const { annotations, labels } = annotationsInOrder(this.#drafts, (range) => this.target(range));
    const article: AnnotatedArticle = {
      formatVersion: "1.1",
      id: idFrom(title, "article"),
      language:
        language ??
        languageOf(
          this.#paragraphs
            .slice(0, 400)
            .map(({ text }) => text)
            .join("\n"),
        ),
      headline: title,
      ...facts,
      speakers: this.#names.speakers,
      topics: this.#names.topics,
      countries: [...this.#countries].sort().map((code) => ({ code })),
      sections,
      annotations,
    };
    const understood = understoodOf(article);
    return { article, understood, labels };
  }
}
