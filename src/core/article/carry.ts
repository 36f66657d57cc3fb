import type { Annotation } from "./format";
import { byKind, kinds } from "./kinds";
import type { MarkedAnnotation, MarkedArticle, MarkedParagraph } from "./marked-article";
import { keepMarksOf, marksByParagraph, marksOf, type ParagraphMarks } from "./marks";
import type { Range } from "./range";

/**
 * An article after a correction, as one version more of the article before it: an annotation that was there
 * keeps its key, a new one takes a free one, and what is the same is the same object. So are the marks of
 * each paragraph that `marksOf` gives, where nothing drawn of it is different but the ordinals of quotations.
 */
export function carry(before: MarkedArticle, after: MarkedArticle): MarkedArticle {
  const carried = {
    ...after,
    entities: byKind((kind) => shared(before.entities[kind], after.entities[kind])),
    annotations: withKeys(before.annotations, after.annotations),
  };
  keepMarksOf(carried, carriedMarks(before, carried));
  return carried;
}

/** Another list where it says the same, else this one with its objects in their places that do. */
function shared<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  const list = after.map((each, at) => {
    const was = before[at];
    return was !== undefined && isSame(was, each) ? was : each;
  });
  const isWhole = list.length === before.length && list.every((each, at) => each === before[at]);
  return isWhole ? before : list;
}

/** The annotations with the keys that those of the same ids had. */
function withKeys(
  before: readonly MarkedAnnotation[],
  after: readonly MarkedAnnotation[],
): readonly MarkedAnnotation[] {
  const known = new Map(before.map((annotation) => [annotation.id, annotation]));
  const there = new Set<number>();
  for (const { id } of after) {
    const was = known.get(id);
    if (was !== undefined) there.add(was.key);
  }
  let free = 0;
  return after.map((annotation) => {
    const was = known.get(annotation.id);
    if (was !== undefined) {
      return isUnchanged(was, annotation) ? was : { ...annotation, key: was.key };
    }
    while (there.has(free)) free += 1;
    return { ...annotation, key: free++ };
  });
}

function isUnchanged(was: MarkedAnnotation, now: MarkedAnnotation): boolean {
  return (
    (was.ranges === now.ranges || areSameRanges(was.ranges, now.ranges)) &&
    kinds.every((kind) => areSameNumbers(was.members[kind], now.members[kind])) &&
    isSame(was.attribution, now.attribution) &&
    isSameAnnotation(was.annotation, now.annotation)
  );
}

/** For annotations of a later version the object of an earlier one that says the same. */
const knownSame = new WeakMap<Annotation, Annotation>();

function isSameAnnotation(was: Annotation, now: Annotation): boolean {
  if (was === now || knownSame.get(now) === was) return true;
  if (!isSame(was, now)) return false;
  knownSame.set(now, was);
  return true;
}

function areSameRanges(some: readonly Range[], others: readonly Range[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ paragraph, start, end }, at) => {
      const other = others[at];
      return paragraph === other?.paragraph && start === other.start && end === other.end;
    })
  );
}

function areSameNumbers(some: readonly number[], others: readonly number[]): boolean {
  if (some === others) return true;
  return some.length === others.length && some.every((number, at) => number === others[at]);
}

function carriedMarks(before: MarkedArticle, after: MarkedArticle): readonly ParagraphMarks[] {
  const were = marksOf(before);
  const isDrawnTheSame = (number: number) =>
    before.isForeign === after.isForeign &&
    hasHeading(before, number) === hasHeading(after, number) &&
    isSameParagraph(before.paragraphs[number], after.paragraphs[number]);
  const others = kinds.filter((kind) => before.entities[kind] !== after.entities[kind]);
  const areSameEntities = ({ members }: MarkedAnnotation) =>
    others.every((kind) =>
      members[kind].every(
        (number) => before.entities[kind][number] === after.entities[kind][number],
      ),
    );
  return marksByParagraph(after).map((marks, number) => {
    const was = were[number];
    const isTheSame =
      was !== undefined &&
      isDrawnTheSame(number) &&
      marks.annotations.length === was.annotations.length &&
      marks.annotations.every(
        (annotation, at) => annotation === was.annotations[at] && areSameEntities(annotation),
      );
    return isTheSame ? was : marks;
  });
}

/** Whether a paragraph stands in a section that has a heading. */
function hasHeading({ paragraphs, sections }: MarkedArticle, number: number): boolean {
  return Boolean(sections[paragraphs[number]?.section ?? -1]?.heading);
}

/** Whether the paragraph itself looks the same, wherever in the article it stands. */
function isSameParagraph(
  was: MarkedParagraph | undefined,
  now: MarkedParagraph | undefined,
): boolean {
  return (
    was?.id === now?.id &&
    was?.text === now?.text &&
    was?.kind === now?.kind &&
    isSame(was?.marks, now?.marks) &&
    isSame(was?.image, now?.image)
  );
}

/** Whether two JSON values say the same in the same order. */
function isSame(some: unknown, other: unknown): boolean {
  return some === other || JSON.stringify(some) === JSON.stringify(other);
}
