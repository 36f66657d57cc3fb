import { countryNames, type Entity, entitiesOf } from "./entity";
import type { AnnotatedArticle, Annotation, Mark, Paragraph, Section } from "./format";
import type { ByKind } from "./kinds";
import { inUnits } from "./marks-in-units";
import type { Membership } from "./membership";
import type { Problem } from "./problem";
import type { Range } from "./range";

/** One annotation that has a place in the text. */
export interface MarkedAnnotation {
  /**
   * A whole number that no other annotation of the article has, and that stays its own through
   * corrections: what classes go by. Where it comes in the text, its index in the list says.
   */
  readonly key: number;
  readonly id: string;
  readonly annotation: Annotation;
  /** In reading order; never empty. */
  readonly ranges: readonly Range[];
  /** The words that attribute a quotation, where the file says which. */
  readonly attribution: Range | undefined;
  readonly members: Membership;
}

/** A paragraph with its place in the article. */
export interface MarkedParagraph {
  /** Counts all paragraphs from 0. */
  readonly number: number;
  readonly id: string;
  readonly text: string;
  /** The number of its section. */
  readonly section: number;
  /** The UTF-16 length of all paragraphs before it. */
  readonly offset: number;
  readonly kind?: Paragraph["kind"];
  /** Links, emphasis and the like, by UTF-16 offsets. */
  readonly marks?: readonly Mark[];
  readonly image?: Paragraph["image"];
}

export interface MarkedSection {
  /** Counts the sections from 0. */
  readonly number: number;
  readonly id: string;
  /** None for an opening. */
  readonly heading: string | undefined;
  readonly paragraphs: readonly MarkedParagraph[];
}

/** An article with its annotations placed, numbered and indexed: what the reader shows. */
export interface MarkedArticle {
  readonly article: AnnotatedArticle;
  readonly sections: readonly MarkedSection[];
  readonly paragraphs: readonly MarkedParagraph[];
  readonly entities: ByKind<readonly Entity[]>;
  /** In reading order. */
  readonly annotations: readonly MarkedAnnotation[];
  /** Annotations whose place was not found: kept, listed, not counted. */
  readonly unplaced: readonly Annotation[];
  /** How many annotations of the file are not in the article, since they cannot be used. */
  readonly leftOut: number;
  /** The UTF-16 length of the whole text. */
  readonly length: number;
  readonly problems: readonly Problem[];
  /** Whether it is not the site's own: then its pictures are fetched only when the reader asks for them. */
  readonly isForeign?: boolean;
}

/** Where one annotation stands and whom it belongs to. */
export interface AnnotationPlacement {
  /** Its position in the file's list of annotations. */
  readonly index: number;
  readonly ranges: readonly Range[];
  readonly attribution: Range | undefined;
  readonly members: Membership;
}

/** The annotations of an article that has been checked, in their places, in reading order. */
export interface Placed {
  readonly placements: readonly AnnotationPlacement[];
  readonly problems: readonly Problem[];
  /** See {@link MarkedArticle.leftOut}; none when not told. */
  readonly leftOut?: number;
}

/** How many annotations a file has that its article has not. */
export function leftOutOf(file: unknown, { annotations = [] }: AnnotatedArticle): number {
  const written = (file as { readonly annotations?: unknown } | null | undefined)?.annotations;
  return Array.isArray(written) ? written.length - annotations.length : 0;
}

/** Numbers and indexes the annotations of an article whose places are known. */
export function markArticle(
  article: AnnotatedArticle,
  { placements, problems, leftOut = 0 }: Placed,
  nameOf = countryNames(article.language),
): MarkedArticle {
  const all = article.annotations ?? [];
  const placed = new Set<number>();
  const annotations: MarkedAnnotation[] = [];
  for (const { index, ranges, attribution, members } of placements) {
    const annotation = all[index];
    if (annotation === undefined) continue;
    placed.add(index);
    annotations.push({
      key: annotations.length,
      id: annotation.id,
      annotation,
      ranges,
      attribution,
      members,
    });
  }
  return {
    article,
    ...layOut(article.sections),
    entities: entitiesOf(article, nameOf),
    annotations,
    unplaced: all.filter((_, index) => !placed.has(index)),
    leftOut,
    problems,
  };
}

function layOut(sections: readonly Section[]) {
  const paragraphs: MarkedParagraph[] = [];
  let length = 0;
  const marked = sections.map((section, number): MarkedSection => {
    const own = section.paragraphs.map(({ id, text, kind, marks, image }): MarkedParagraph => {
      const paragraph: MarkedParagraph = {
        number: paragraphs.length,
        id,
        text,
        section: number,
        offset: length,
        ...(kind && { kind }),
        ...(marks && { marks: inUnits(text, marks) }),
        ...(image && { image }),
      };
      paragraphs.push(paragraph);
      length += text.length;
      return paragraph;
    });
    return { number, id: section.id, heading: section.heading, paragraphs: own };
  });
  return { sections: marked, paragraphs, length };
}
