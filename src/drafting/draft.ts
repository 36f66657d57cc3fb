// Drafts the annotations of an article: who says what, about which countries and topics, and how sure
// that is. Pure and deterministic, without DOM, network, clock or Node: it may run in a worker.
import type { AnnotatedArticle, Annotation, Country } from "../article/format";
import { analyse } from "./analysis";
import { quotationsOf } from "./annotating/quotations";
import { Speakers } from "./annotating/speakers";
import { topicsOf } from "./annotating/topics";
import { countriesOf } from "./countries/countries-of";
import { isFirstName } from "./people/first-names";
import { calibrated, model } from "./speaking/model";
import { whoSpeaks } from "./speaking/who-speaks";

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
  const analysis = analyse(paragraphs);
  const speakers = new Speakers(bare.language);
  const spoken = whoSpeaks(analysis, model);
  const confidenceOf = (one: (typeof spoken)[number]) =>
    calibrated(one.isQuotation * one.isSpeaker);
  const quotations = quotationsOf(analysis, paragraphs, spoken, speakers, confidenceOf);
  const namesOfPeople = new Set(
    analysis.resolved.entities.flatMap(({ type, words }) => (type === "person" ? words : [])),
  );
  const countries = countriesOf(paragraphs, bare.language, { namesOfPeople, isFirstName });
  const topics = topicsOf(bare.headline, bare.sections, analysis);
  const annotations: Annotation[] = [
    ...quotations.map((quotation, at) => ({ id: `q${at + 1}`, ...quotation })),
    ...topics.mentions.map((mention, at) => ({ id: `t${at + 1}`, ...mention })),
    ...countries.map((mention, at) => ({ id: `c${at + 1}`, ...mention })),
  ];
  return {
    ...bare,
    speakers: speakers.list,
    topics: [...topics.topics],
    countries: declared(countries),
    annotations,
  };
}

function declared(mentions: ReturnType<typeof countriesOf>): Country[] {
  const codes = new Set(mentions.flatMap(({ of }) => ("country" in of ? [of.country] : [])));
  return [...codes].sort().map((code) => ({ code }));
}
