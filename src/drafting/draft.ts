// Drafts the annotations of an article: who says what, about which countries and topics, and how sure
// that is. Pure and deterministic, without DOM, network, clock or Node: it may run in a worker.
import type { AnnotatedArticle, Annotation, Country } from "../article/format";
import { countriesOf } from "./countries/countries-of";

/** An article before anybody has annotated it: what is there of speakers and annotations is replaced. */
export type BareArticle = Omit<
  AnnotatedArticle,
  "speakers" | "topics" | "annotations" | "countries"
>;

/**
 * The same article with speakers, topics, countries and annotations, every one of them marked as a
 * machine's with a confidence and what it rests on. The same article gives the same draft.
 */
export function draft(bare: BareArticle): AnnotatedArticle {
  const paragraphs = bare.sections.flatMap((section) => section.paragraphs);
  const mentions = countriesOf(paragraphs, bare.language);
  const annotations: Annotation[] = mentions.map((mention, at) => ({
    id: `c${at + 1}`,
    ...mention,
  }));
  return { ...bare, speakers: [], topics: [], countries: declared(mentions), annotations };
}

function declared(mentions: ReturnType<typeof countriesOf>): Country[] {
  const codes = new Set(mentions.flatMap(({ of }) => ("country" in of ? [of.country] : [])));
  return [...codes].sort().map((code) => ({ code }));
}
