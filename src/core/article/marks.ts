import { kinds } from "./kinds";
import type { MarkedAnnotation, MarkedArticle, MarkedParagraph } from "./marked-article";
import { type Cover, type Segment, segment } from "./segment";

/** What is marked in each paragraph, by paragraph number. */
export interface ParagraphMarks {
  /** The annotations with words in this paragraph, in reading order. */
  readonly annotations: readonly MarkedAnnotation[];
  /** What they cover; a cover's key is the index of its annotation among those. */
  readonly covers: readonly Cover[];
  /** The quotations whose first words stand in this paragraph, in reading order. */
  readonly begins: readonly MarkedAnnotation[];
  /** The quotations that go on here from an earlier paragraph, in reading order. */
  readonly continues: readonly MarkedAnnotation[];
}

const known = new WeakMap<MarkedArticle, readonly ParagraphMarks[]>();

/** What is marked in each paragraph of an article: the same list each time. */
export function marksOf(marked: MarkedArticle): readonly ParagraphMarks[] {
  const marks = known.get(marked) ?? marksByParagraph(marked);
  known.set(marked, marks);
  return marks;
}

/**
 * Lets {@link marksOf} give this list for an article: one that has the same objects as another version's
 * where nothing that is drawn of a paragraph is different.
 */
export function keepMarksOf(marked: MarkedArticle, marks: readonly ParagraphMarks[]): void {
  known.set(marked, marks);
}

/** Sorts the article's annotations into its paragraphs, in their order. */
export function marksByParagraph(marked: MarkedArticle): readonly ParagraphMarks[] {
  const marks = marked.paragraphs.map(() => ({
    annotations: [] as MarkedAnnotation[],
    covers: [] as Cover[],
    begins: [] as MarkedAnnotation[],
    continues: [] as MarkedAnnotation[],
  }));
  for (const annotation of marked.annotations) {
    const first = annotation.ranges[0]?.paragraph;
    let last = -1;
    for (const { paragraph, start, end } of annotation.ranges) {
      const own = marks[paragraph];
      if (own === undefined) continue;
      if (paragraph !== last) {
        own.annotations.push(annotation);
        if (annotation.annotation.type === "quotation") {
          (paragraph === first ? own.begins : own.continues).push(annotation);
        }
      }
      own.covers.push({ key: own.annotations.length - 1, start, end });
      last = paragraph;
    }
  }
  return marks;
}

/**
 * The paragraph's text as nested marks. Annotations share an element where range, type and membership
 * agree. Keys are indices among the paragraph's annotations; those after them stand for the marks of the
 * paragraph itself, its links and the like, in their order: they lie inside the annotations that have the
 * same range.
 */
export function segmentsOf(
  { text, marks = [] }: MarkedParagraph,
  { annotations, covers }: Pick<ParagraphMarks, "annotations" | "covers">,
): readonly Segment[] {
  const own = marks.map((mark, index) => ({ ...mark, key: annotations.length + index }));
  const all = own.length > 0 ? [...covers, ...own] : covers;
  return segment(text.length, all, (a, b) => alike(annotations[a], annotations[b]));
}

function alike(a: MarkedAnnotation | undefined, b: MarkedAnnotation | undefined): boolean {
  if (a === undefined || b === undefined || a.annotation.type !== b.annotation.type) return false;
  return kinds.every(
    (kind) =>
      a.members[kind].length === b.members[kind].length &&
      a.members[kind].every((number, index) => number === b.members[kind][index]),
  );
}
