import { type Kind, kinds } from "../kinds";
import type { MarkedArticle } from "../marked-article";
import { type Asked, allOf } from "./asked";
import { addTo, type BitSet, bitSet, has, membersOf, unionOf } from "./bit-set";

/**
 * What belongs to a chosen value, and stands in a paragraph that has annotations of all kinds with a
 * chosen value. Everything that remains where no value is chosen.
 */
export function matchesInParagraphs(marked: MarkedArticle, asked: Asked): BitSet | undefined {
  return within(marked, asked, chosenSets(asked, kinds));
}

/** The same for one value of a kind, by its set, in place of what is chosen of its kind. */
export function matchesOfValue(
  marked: MarkedArticle,
  asked: Asked,
  kind: Kind,
  value: BitSet,
): BitSet {
  const others = kinds.filter((other) => other !== kind);
  return within(marked, asked, [value, ...chosenSets(asked, others)]) ?? value;
}

/** How many paragraphs have annotations of all kinds with a chosen value, by number. */
export function paragraphsOfAll(marked: MarkedArticle, asked: Asked): readonly number[] {
  return together(marked, asked, chosenSets(asked, kinds));
}

function chosenSets({ chosen }: Asked, of: readonly Kind[]): readonly BitSet[] {
  return of.flatMap((kind) => chosen[kind] ?? []);
}

function within(marked: MarkedArticle, asked: Asked, sets: readonly BitSet[]): BitSet | undefined {
  const { index, remaining } = asked;
  if (sets.length < 2) return allOf([...sets, remaining]);
  const candidates = unionOf(index.length, sets);
  const standing = annotationsByParagraph(marked);
  const found = bitSet(index.length);
  for (const paragraph of together(marked, asked, sets)) {
    for (const annotation of standing[paragraph] ?? []) {
      if (has(candidates, annotation)) addTo(found, annotation);
    }
  }
  return allOf([found, remaining]);
}

/** The paragraphs in which each of the sets has an annotation. */
function together(
  marked: MarkedArticle,
  { remaining }: Asked,
  sets: readonly BitSet[],
): readonly number[] {
  const { length } = marked.paragraphs;
  const paragraphs = sets.map((set) => {
    const touched = bitSet(length);
    for (const annotation of membersOf(allOf([set, remaining]) ?? set)) {
      for (const { paragraph } of marked.annotations[annotation]?.ranges ?? []) {
        addTo(touched, paragraph);
      }
    }
    return touched;
  });
  return membersOf(allOf(paragraphs) ?? bitSet(0));
}

const known = new WeakMap<MarkedArticle, readonly (readonly number[])[]>();

/** For each paragraph, by number, the positions of the annotations with words in it: the same lists each time. */
function annotationsByParagraph(marked: MarkedArticle): readonly (readonly number[])[] {
  const lists = known.get(marked) ?? listed(marked);
  known.set(marked, lists);
  return lists;
}

function listed({ annotations, paragraphs }: MarkedArticle): readonly (readonly number[])[] {
  const lists = paragraphs.map((): number[] => []);
  for (const [position, { ranges }] of annotations.entries()) {
    for (const { paragraph } of ranges) lists[paragraph]?.push(position);
  }
  return lists;
}
