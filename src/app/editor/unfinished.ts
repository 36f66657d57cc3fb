import type { MarkedArticle, MarkedParagraph } from "../../core/article/marked-article";
import type { JsonObject } from "../../core/editing/json";
import { rewriteParagraph } from "../../core/editing/rewrite";
import { holdPage } from "../ui/hold-page";
import { randomId } from "./random-id";
import type { Session } from "./session";

/** A text that has been typed for a paragraph, and neither been made its text nor been given up. */
export interface Unfinished {
  readonly text: string;
  /** The article as it was when the typing began: another tab may change it meanwhile. */
  readonly file: JsonObject;
  readonly marked: MarkedArticle;
  readonly paragraph: MarkedParagraph;
}

/** The unfinished texts of one article by their paragraphs. While there are any, closing the page is asked about. */
export class UnfinishedTexts {
  readonly #texts = new Map<string, Unfinished>();
  #release: (() => void) | undefined;

  get(paragraph: string): Unfinished | undefined {
    return this.#texts.get(paragraph);
  }

  set(unfinished: Unfinished): void {
    this.#texts.set(unfinished.paragraph.id, unfinished);
    this.#release ??= holdPage();
  }

  delete(paragraph: string): void {
    this.#texts.delete(paragraph);
    if (this.#texts.size > 0) return;
    this.#release?.();
    this.#release = undefined;
  }
}

const ofArticles = new Map<string, UnfinishedTexts>();

/** Those of an article by its key on this device, also after the tools have been closed and opened again. */
export function unfinishedOf(key: string): UnfinishedTexts {
  const texts = ofArticles.get(key) ?? new UnfinishedTexts();
  ofArticles.set(key, texts);
  return texts;
}

/**
 * What an unfinished text makes of its paragraph. Where that has been changed since the typing began, it is
 * made or set aside like what another tab has done, and `operations` is empty.
 */
export function finished(session: Session, now: MarkedArticle, unfinished: Unfinished) {
  const { text, paragraph } = unfinished;
  const newId = () => randomId("p");
  const { before } = session.shown;
  const isAsItWas = now.paragraphs.some(
    (each) => each.id === paragraph.id && each.text === paragraph.text,
  );
  const { file, marked } = isAsItWas ? { file: session.file, marked: now } : unfinished;
  const change = rewriteParagraph(file, marked, paragraph.id, text, newId, before);
  if (isAsItWas) return change;
  const at = new Date().toISOString();
  const about = paragraph.text.slice(0, 40);
  session.bring([{ what: "words", about, at, operations: change.operations }]);
  return { operations: [], lost: change.lost };
}
