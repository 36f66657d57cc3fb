import type { MarkedAnnotation, MarkedArticle } from "./marked-article";

/** For each annotation of an article, by key: where it comes in the text. */
interface ReadingOrder {
  readonly positions: Uint32Array;
  readonly ordinals: Uint32Array;
}

const known = new WeakMap<MarkedArticle, ReadingOrder>();

/** The index of an annotation of the article among all that are placed, which stand in reading order. */
export function positionOf(marked: MarkedArticle, { key }: MarkedAnnotation): number {
  return readingOrderOf(marked).positions[key] ?? 0;
}

/** Counts the annotations of its type from 1, in reading order: the number a reader sees. */
export function ordinalOf(marked: MarkedArticle, { key }: MarkedAnnotation): number {
  return readingOrderOf(marked).ordinals[key] ?? 0;
}

function readingOrderOf(marked: MarkedArticle): ReadingOrder {
  const order = known.get(marked) ?? orderIn(marked);
  known.set(marked, order);
  return order;
}

function orderIn({ annotations }: MarkedArticle): ReadingOrder {
  const length = annotations.reduce((most, { key }) => Math.max(most, key + 1), 0);
  const positions = new Uint32Array(length);
  const ordinals = new Uint32Array(length);
  const seen = { quotation: 0, mention: 0 };
  for (const [position, { key, annotation }] of annotations.entries()) {
    positions[key] = position;
    ordinals[key] = ++seen[annotation.type];
  }
  return { positions, ordinals };
}
