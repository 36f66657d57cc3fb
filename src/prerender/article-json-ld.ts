import { articleHref } from "../address/paths";
import { allowedAddress } from "../article/allowed-address";
import type { Entity } from "../article/entity";
import type { MarkedAnnotation, MarkedArticle } from "../article/marked-article";
import { quotedInFull } from "../article/quoted";
import { sectionOf } from "../article/section-of";
import { besideArticles } from "../library/queries";
import { publicHref, type Site } from "./site";

/** The article as a schema.org NewsArticle: what it is about, whom it names, and its quotations. */
export function articleJsonLd(marked: MarkedArticle, site: Site, url: string): object {
  const { article, entities, annotations } = marked;
  const quotations = annotations.filter(({ annotation }) => annotation.type === "quotation");
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": publicHref(site, articleHref({ from: "library", articleId: article.id })),
    url,
    headline: article.headline,
    description: article.summary,
    inLanguage: article.language,
    datePublished: article.published,
    author: article.bylines?.map((name) => ({ "@type": "Person", name })),
    image: article.image && imageHref(article.image.url, site),
    copyrightNotice: article.rights,
    isBasedOn: article.sources?.map(({ name, url: address }) => ({
      "@type": "CreativeWork",
      name,
      url: address,
    })),
    about: entities.topic.map((topic) => ({ "@type": "Thing", ...named(topic) })),
    mentions: [
      ...entities.speaker.map(personOf),
      ...entities.country.map((country) => ({ "@type": "Country", ...named(country) })),
    ],
    hasPart: quotations.map((each) => quotationOf(each, marked, site)),
  };
}

function quotationOf(annotation: MarkedAnnotation, marked: MarkedArticle, site: Site): object {
  const { article, entities } = marked;
  const of = <T>(list: readonly T[], numbers: readonly number[]) =>
    numbers.flatMap((number) => list[number] ?? []);
  return {
    "@type": "Quotation",
    url: publicHref(
      site,
      articleHref({
        from: "library",
        articleId: article.id,
        sectionId: sectionOf(marked, annotation),
        annotationId: annotation.id,
      }),
    ),
    text: quotedInFull(marked, annotation),
    inLanguage: article.language,
    spokenByCharacter: of(entities.speaker, annotation.members.speaker).map(personOf),
    about: [
      ...of(entities.topic, annotation.members.topic),
      ...of(entities.country, annotation.members.country),
    ].map((entity) => ({
      "@type": entity.kind === "country" ? "Country" : "Thing",
      name: entity.name,
    })),
  };
}

function personOf(speaker: Entity): object {
  return {
    "@type": "Person",
    ...named(speaker),
    jobTitle: speaker.role,
    affiliation: speaker.affiliation && { "@type": "Organization", name: speaker.affiliation },
  };
}

function named({ name, sameAs }: Entity): object {
  const addresses = sameAs.filter(
    (address) => /^https?:/i.test(address) && allowedAddress(address, "link") !== undefined,
  );
  return { name, sameAs: addresses.length === 0 ? undefined : addresses };
}

/** The address of an article's own picture, whole where it can be. */
function imageHref(url: string, { origin = "" }: Site): string {
  const served = besideArticles(url);
  return served.startsWith("/") ? `${origin}${served}` : served;
}
