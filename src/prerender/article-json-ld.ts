import { english } from "../app/wording/english";
import { articleHref } from "../core/address/paths";
import type { MarkedArticle } from "../core/article/marked-article";
import { licenceOf } from "../formats/licence";
import { modifiedOf } from "../formats/modified";
import { publicationOf } from "../formats/publication";
import { besideArticles } from "../sources/library/queries";
import { authorJsonLd, speakerJsonLd, subjectJsonLd } from "./entity-json-ld";
import { quotationJsonLd } from "./quotation-json-ld";
import { publicHref, type Site } from "./site";

/** The article as a schema.org NewsArticle: what it is about, whom it names, and its quotations. */
export function articleJsonLd(marked: MarkedArticle, site: Site, url: string): object {
  const { article, entities, annotations } = marked;
  const quotations = annotations.filter(({ annotation }) => annotation.type === "quotation");
  const publication = publicationOf(article);
  const home = publicHref(site, "/");
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": publicHref(site, articleHref({ from: "library", articleId: article.id })),
    url,
    headline: article.headline,
    description: article.summary,
    inLanguage: article.language,
    datePublished: article.published,
    dateModified: modifiedOf(article),
    author: article.bylines?.map((name) => authorJsonLd(name, marked)),
    publisher: { "@type": "Organization", name: english.site, url: home },
    license: article.rights && licenceOf(article.rights),
    mainEntityOfPage: { "@type": "WebPage", "@id": url },
    isPartOf: [
      { "@type": "WebSite", name: english.site, url: home },
      ...(publication === undefined ? [] : [{ "@type": "CreativeWork", name: publication }]),
    ],
    image: article.image && imageHref(article.image.url, site),
    copyrightNotice: article.rights,
    isBasedOn: article.sources?.map(({ name, url: address }) => ({
      "@type": "CreativeWork",
      name,
      url: address,
    })),
    about: entities.topic.map(subjectJsonLd),
    mentions: [
      ...entities.speaker.map((speaker) => speakerJsonLd(speaker, marked)),
      ...entities.country.map(subjectJsonLd),
    ],
    hasPart: quotations.map((each) => quotationJsonLd(each, marked, site)),
  };
}

/** The address of an article's own picture, whole where it can be. */
function imageHref(url: string, { origin = "" }: Site): string {
  const served = besideArticles(url);
  return served.startsWith("/") ? `${origin}${served}` : served;
}
