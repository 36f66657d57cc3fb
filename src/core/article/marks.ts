import { kinds } from "./kinds";
import type { MarkedAnnotation, MarkedArticle, MarkedParagraph } from "./marked-article";
import { type Cover, type Segment, segment } from "./segment";

/** What is marked in each paragraph, by paragraph number. */
export interface ParagraphMarks {
  /** The covers of the paragraph; a cover's key is the number of its annotation. */
  readonly covers: readonly Cover[];
  /** The quotations whose first words stand in this paragraph, in reading order. */
  readonly begins: readonly MarkedAnnotation[];
  /** The quotations that go on here from an earlier paragraph, in reading order. */
  readonly continues: readonly MarkedAnnotation[];
}

/** Sorts the article's annotations into its paragraphs. */
export function marksByParagraph(marked: MarkedArticle): readonly ParagraphMarks[] {
  const marks = marked.paragraphs.map(() => ({
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
      own.covers.push({ key: annotation.number, start, end });
      if (annotation.annotation.type === "quotation" && paragraph !== last) {
        (paragraph === first ? own.begins : own.continues).push(annotation);
      }
      last = paragraph;
    }
  }
  return marks;
}

/**
 * The paragraph's text as nested marks. Annotations share an element where range, type and membership
 * agree. The keys from the number of all annotations on stand for the marks of the paragraph itself,
 * its links and the like, in their order: they lie inside the annotations that have the same range.
 */
export function segmentsOf(
  { annotations }: Pick<MarkedArticle, "annotations">,
  { text, marks = [] }: MarkedParagraph,
  { covers }: Pick<ParagraphMarks, "covers">,
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
