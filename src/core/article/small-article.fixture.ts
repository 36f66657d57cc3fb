import { opened } from "./article.arbitrary";
import type { Annotation, Mention, Quotation, Target } from "./format";
import type { MarkedAnnotation, MarkedArticle } from "./marked-article";

/** Where an annotation stands in a small article: a paragraph's number from 1, and the words there. */
type Place = readonly [paragraph: number, words: string];

/**
 * An article for a named case: one section per list of texts, paragraphs p1, p2 … throughout, the
 * speakers ada, bo and cy, the topics rain and sun, and the countries DE and FR.
 */
export function smallArticle(
  sections: readonly (readonly string[])[],
  annotations: readonly Annotation[],
  more: Readonly<Record<string, unknown>> = {},
): MarkedArticle {
  let count = 0;
  return opened({
    formatVersion: "1.0",
    id: "small",
    language: "en",
    headline: "Small",
    sections: sections.map((texts, number) => ({
      id: `s${number + 1}`,
      ...(number === 0 ? {} : { heading: `Section ${number + 1}` }),
      paragraphs: texts.map((text) => ({ id: `p${++count}`, text })),
    })),
    speakers: [
      { id: "ada", name: "Ada Alm" },
      { id: "bo", name: "Bo Berg" },
      { id: "cy", name: "Cy Carr" },
    ],
    topics: [
      { id: "rain", name: "Rain" },
      { id: "sun", name: "Sun" },
    ],
    countries: [{ code: "DE" }, { code: "FR" }],
    annotations,
    ...more,
  });
}

export function aQuotation(
  id: string,
  speakers: readonly string[],
  places: readonly Place[],
  about: { readonly topics?: string[]; readonly countries?: string[] } = {},
): Quotation {
  return { id, type: "quotation", speakers: [...speakers], targets: places.map(target), ...about };
}

export function aMention(
  id: string,
  of: { speaker: string } | { topic: string } | { country: string },
  ...places: readonly Place[]
): Mention {
  return { id, type: "mention", of, targets: places.map(target) };
}

/** The annotation of an article with an id. Throws a RangeError where it has none. */
export function annotationIn({ annotations }: MarkedArticle, id: string): MarkedAnnotation {
  const found = annotations.find((annotation) => annotation.id === id);
  if (found === undefined) throw new RangeError(`no placed annotation ${id}`);
  return found;
}

function target([paragraph, exact]: Place): Target {
  return { paragraph: `p${paragraph}`, exact };
}
