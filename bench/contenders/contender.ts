import type { AnnotatedArticle, Annotation } from "../../src/core/article/format";

/** One way to show a document with its annotations highlighted, and to show only some of them. */
export interface Contender {
  /** Shows the document in an element, all annotations highlighted. */
  show(article: AnnotatedArticle, root: HTMLElement): Promise<void> | void;
  /**
   * Highlights only the annotations that have every one of the values; all for none. Resolves in the
   * frame that shows it, where that is not the next one.
   */
  select(values: readonly string[]): Promise<void> | void;
  /** Whether a highlight of it can be seen in the window. */
  hasMarkInView(): boolean;
}

/** What an annotation has of facet values: its speakers, topics and countries. */
export function valuesOf(annotation: Annotation): readonly string[] {
  if (annotation.type === "mention") return Object.values(annotation.of);
  const { speakers, topics = [], countries = [] } = annotation;
  return [...speakers, ...topics, ...countries];
}

/** A stretch of one paragraph and the annotations that cover it: UTF-16 offsets, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly covering: readonly Annotation[];
}

/** Cuts each paragraph where an annotation begins or ends. The texts are ASCII, so offsets are units. */
export function stretchesByParagraph(
  article: AnnotatedArticle,
): ReadonlyMap<string, readonly Stretch[]> {
  const targets = new Map<string, { start: number; end: number; annotation: Annotation }[]>();
  for (const annotation of article.annotations ?? []) {
    for (const { paragraph, start = 0, end = 0 } of annotation.targets) {
      const there = targets.get(paragraph) ?? [];
      there.push({ start, end, annotation });
      targets.set(paragraph, there);
    }
  }
  const stretches = new Map<string, readonly Stretch[]>();
  for (const { id, text } of article.sections.flatMap(({ paragraphs }) => paragraphs)) {
    const own = targets.get(id) ?? [];
    const cuts = new Set([0, text.length, ...own.flatMap(({ start, end }) => [start, end])]);
    const sorted = [...cuts].sort((a, b) => a - b);
    const cut = sorted.slice(1).map((end, at): Stretch => {
      const start = sorted[at] ?? 0;
      const covering = own.filter((each) => each.start <= start && end <= each.end);
      return { start, end, covering: covering.map(({ annotation }) => annotation) };
    });
    stretches.set(id, cut);
  }
  return stretches;
}

/** The text as plain elements, sections within an article; a paragraph is filled by `fill`. */
export function plainText(
  article: AnnotatedArticle,
  root: HTMLElement,
  fill: (paragraph: HTMLElement, id: string, text: string) => void,
): void {
  const content = document.createDocumentFragment();
  for (const { id, heading = "", paragraphs } of article.sections) {
    const section = document.createElement("section");
    section.id = id;
    const title = document.createElement("h2");
    title.textContent = heading;
    section.append(title);
    for (const paragraph of paragraphs) {
      const element = document.createElement("p");
      element.id = paragraph.id;
      fill(element, paragraph.id, paragraph.text);
      section.append(element);
    }
    content.append(section);
  }
  root.append(content);
}

/** So many marks are looked at: more than one has to scroll past. */
const first = 40;

/**
 * Whether one of the first marks of the section asked for, else of the text, can be seen. Points of the
 * window would take as long as a frame to look at, the longer the lower the first mark stands.
 */
export function isInView(selector: string): boolean {
  const place = new URLSearchParams(window.location.search).get("section");
  const within = place === null ? document : document.getElementById(place);
  return [...(within?.querySelectorAll(selector) ?? [])].slice(0, first).some((mark) => {
    const { top, bottom, width } = mark.getBoundingClientRect();
    return width > 0 && bottom > 0 && top < window.innerHeight;
  });
}
