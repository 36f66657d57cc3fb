import { type Entity, entitiesOf, entityNumbers } from "./entity";
import type { AnnotatedArticle, Annotation, Section } from "./format";
import type { ByKind } from "./kinds";
import { type Membership, membershipOf } from "./membership";
import { type PlacedAnnotation, place } from "./place";
import type { Problem } from "./problem";
import type { Range } from "./range";

/** One annotation that has a place in the text. */
export interface MarkedAnnotation {
  /** Counts the placed annotations from 0, in reading order. */
  readonly number: number;
  /** Counts the annotations of its type from 1, in reading order: the number a reader sees. */
  readonly ordinal: number;
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
  readonly annotations: readonly MarkedAnnotation[];
  /** Annotations whose place was not found: kept, listed, not counted. */
  readonly unplaced: readonly Annotation[];
  /** The UTF-16 length of the whole text. */
  readonly length: number;
  readonly problems: readonly Problem[];
}

/** Places and indexes the annotations of an article that has been checked. */
export function markArticle(article: AnnotatedArticle): MarkedArticle {
  const { annotations: placed, problems } = place(article);
  const entities = entitiesOf(article);
  const inOrder = placed.filter(({ ranges }) => ranges.length > 0).sort(inReadingOrder);
  const members = membershipOf(inOrder, entityNumbers(entities));
  const { sections, paragraphs, length } = layOut(article.sections);
  const seen = { quotation: 0, mention: 0 };
  return {
    article,
    sections,
    paragraphs,
    entities,
    annotations: inOrder.map(({ annotation, ranges, attribution }, number) => ({
      number,
      ordinal: ++seen[annotation.type],
      id: annotation.id,
      annotation,
      ranges,
      attribution,
      members: members[number] ?? { speaker: [], topic: [], country: [] },
    })),
    unplaced: placed
      .filter(({ ranges }) => ranges.length === 0)
      .map(({ annotation }) => annotation),
    length,
    problems,
  };
}

function inReadingOrder(a: PlacedAnnotation, b: PlacedAnnotation): number {
  const [first, second] = [a.ranges[0], b.ranges[0]];
  if (first === undefined || second === undefined) return 0;
  return first.paragraph - second.paragraph || first.start - second.start || second.end - first.end;
}

function layOut(sections: readonly Section[]) {
  const paragraphs: MarkedParagraph[] = [];
  let length = 0;
  const marked = sections.map((section, number): MarkedSection => {
    const own = section.paragraphs.map(({ id, text }): MarkedParagraph => {
      const paragraph = { number: paragraphs.length, id, text, section: number, offset: length };
      paragraphs.push(paragraph);
      length += text.length;
      return paragraph;
    });
    return { number, id: section.id, heading: section.heading, paragraphs: own };
  });
  return { sections: marked, paragraphs, length };
}
