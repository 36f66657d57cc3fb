import type { AnnotatedArticle } from "../format";
import { ParagraphText } from "./paragraph-text";
import { WordIndex } from "./word-index";

/** All paragraphs of an article as places to search in. */
export class ArticleText {
  /** In document order. */
  readonly paragraphs: readonly ParagraphText[];
  readonly #byId = new Map<string, ParagraphText>();
  #index: WordIndex | undefined;
  #foldedIndex: WordIndex | undefined;

  /** Takes from the text of another version the paragraphs that are the same, with what is worked out of them. */
  constructor({ sections }: AnnotatedArticle, before?: ArticleText) {
    this.paragraphs = sections
      .flatMap(({ paragraphs }) => paragraphs)
      .map((paragraph, number) => {
        const was = before?.paragraphs[number];
        const isSame = was?.id === paragraph.id && was.text === paragraph.text;
        return isSame ? was : new ParagraphText(paragraph, number);
      });
    for (const paragraph of this.paragraphs) {
      if (!this.#byId.has(paragraph.id)) this.#byId.set(paragraph.id, paragraph);
    }
  }

  /** The paragraph with an id, the first if several have it. */
  paragraph(id: string): ParagraphText | undefined {
    return this.#byId.get(id);
  }

  get index(): WordIndex {
    this.#index ??= new WordIndex(this.paragraphs.map(({ text }) => text));
    return this.#index;
  }

  /** The same of the folded paragraphs: their offsets are those of the text. */
  get foldedIndex(): WordIndex {
    this.#foldedIndex ??= new WordIndex(this.paragraphs.map(({ folded }) => folded));
    return this.#foldedIndex;
  }
}
