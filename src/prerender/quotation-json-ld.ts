import { quotationHref } from "../core/address/paths";
import type { MarkedAnnotation, MarkedArticle } from "../core/article/marked-article";
import { quotedInFull } from "../core/article/quoted";
import { speakerJsonLd, subjectJsonLd } from "./entity-json-ld";
import { publicHref, type Site } from "./site";

/**
 * A quotation for schema.org. Its speakers stand twice: as creators, which is what real people are of
 * their words, and as the characters that programs look for.
 */
export function quotationJsonLd(
  annotation: MarkedAnnotation,
  marked: MarkedArticle,
  site: Site,
): object {
  const { article, entities } = marked;
  const of = <T>(list: readonly T[], numbers: readonly number[]) =>
    numbers.flatMap((number) => list[number] ?? []);
  const speakers = of(entities.speaker, annotation.members.speaker).map((speaker) =>
    speakerJsonLd(speaker, marked),
  );
  const url = publicHref(
    site,
    quotationHref({ from: "library", articleId: article.id }, annotation.id),
  );
  return {
    "@type": "Quotation",
    "@id": url,
    url,
    text: quotedInFull(marked, annotation),
    inLanguage: article.language,
    creator: speakers,
    spokenByCharacter: speakers,
    about: [
      ...of(entities.topic, annotation.members.topic),
      ...of(entities.country, annotation.members.country),
    ].map(subjectJsonLd),
  };
}
