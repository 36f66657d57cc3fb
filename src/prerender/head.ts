import { english } from "../app/wording/english";
import { articleHref } from "../core/address/paths";
import type { AnnotatedArticle } from "../core/article/format";
import { modifiedOf } from "../formats/modified";
import { publicationOf } from "../formats/publication";
import { articleJsonLd } from "./article-json-ld";
import type { PageOutline } from "./pages";
import { type Picture, pictureOf } from "./picture";
import { quotationJsonLd } from "./quotation-json-ld";
import { publicHref, type Site } from "./site";
import { type Tag, tagHtml } from "./tag";

/** What a page says of itself to search engines, to previews of links and to other programs. */
export function headOf(page: PageOutline, site: Site): string {
  const url = publicHref(site, page.path);
  return [
    { tag: "title", text: [...page.title, english.site].join(" · ") } as const,
    meta("name", "description", page.description),
    link("canonical", url),
    ...(site.origin === undefined ? [] : feedLinks(site)),
    ...openGraph(page, url, site),
    ...(page.marked === undefined ? [] : articleTags(page, url, site)),
  ]
    .map(tagHtml)
    .join("\n    ");
}

function openGraph(page: PageOutline, url: string, site: Site): readonly Tag[] {
  const picture = pictureOf(page);
  return [
    meta("property", "og:site_name", english.site),
    meta("property", "og:type", page.marked === undefined ? "website" : "article"),
    meta("property", "og:title", page.title.join(" · ")),
    meta("property", "og:description", page.description),
    // The protocol wants a whole address here, or none.
    ...(site.origin === undefined ? [] : [meta("property", "og:url", url)]),
    ...pictureTags(picture, site),
    meta("name", "twitter:card", "summary_large_image"),
    meta("name", "twitter:title", page.title.join(" · ")),
    meta("name", "twitter:description", page.description),
  ];
}

function pictureTags(picture: Picture, site: Site): readonly Tag[] {
  const address = publicHref(site, picture.path);
  return [
    meta("property", "og:image", address),
    meta("property", "og:image:type", "image/png"),
    meta("property", "og:image:width", String(picture.width)),
    meta("property", "og:image:height", String(picture.height)),
    meta("property", "og:image:alt", picture.alt),
    meta("name", "twitter:image", address),
    meta("name", "twitter:image:alt", picture.alt),
  ];
}

function articleTags(page: PageOutline, url: string, site: Site): readonly Tag[] {
  const { marked, section, quotation, isText = false } = page;
  if (marked === undefined) return [];
  const { id: articleId, headline, published, bylines = [], language } = marked.article;
  const articleUrl = publicHref(site, articleHref({ from: "library", articleId }));
  const modified = modifiedOf(marked.article);
  return [
    meta("property", "og:locale", language.replace("-", "_")),
    ...(published === undefined ? [] : [meta("property", "article:published_time", published)]),
    ...(modified === undefined ? [] : [meta("property", "article:modified_time", modified)]),
    ...bylines.map((name) => meta("property", "article:author", name)),
    ...(section?.heading === undefined
      ? []
      : [meta("property", "article:section", section.heading)]),
    ...marked.entities.topic.map(({ name }) => meta("property", "article:tag", name)),
    ...citationTags(marked.article),
    ...(quotation === undefined
      ? []
      : [
          {
            tag: "json-ld",
            value: {
              "@context": "https://schema.org",
              ...quotationJsonLd(quotation.quotation, marked, site),
              isPartOf: { "@type": "NewsArticle", "@id": articleUrl, headline },
            },
          } as const,
        ]),
    ...(isText ? [{ tag: "json-ld", value: articleJsonLd(marked, site, url) } as const] : []),
  ];
}

function feedLinks(site: Site): readonly Tag[] {
  return [
    {
      tag: "link",
      attributes: {
        rel: "alternate",
        type: "application/feed+json",
        title: english.site,
        href: publicHref(site, "/feed.json"),
      },
    },
  ];
}

function meta(key: "name" | "property", name: string, content: string): Tag {
  return { tag: "meta", attributes: { [key]: name, content } };
}

function link(rel: string, href: string): Tag {
  return { tag: "link", attributes: { rel, href } };
}

/**
 * What reference managers save of a page, in Dublin Core and PRISM: Zotero and Citoid read these and
 * no JSON-LD. Without a type among them an article is saved as a web page of ours.
 */
function citationTags(article: AnnotatedArticle): readonly Tag[] {
  const { headline, bylines = [], published, language, rights } = article;
  const dated = (name: string) => (published === undefined ? [] : [[name, published] as const]);
  return [
    schema("DC", "http://purl.org/dc/elements/1.1/"),
    schema("prism", "http://prismstandard.org/namespaces/1.2/basic/"),
    ...[
      ["DC.type", "newsItem"] as const,
      ["DC.title", headline] as const,
      ...bylines.map((name) => ["DC.creator", name] as const),
      ...dated("DC.date"),
      ["DC.language", language] as const,
      ...(rights === undefined ? [] : [["DC.rights", rights] as const]),
      ["DC.publisher", english.site] as const,
      ["prism.publicationName", publicationOf(article) ?? english.site] as const,
      ...dated("prism.publicationDate"),
    ].map(([name, content]): Tag => ({ tag: "meta", attributes: { name, content } })),
  ];
}

/** Declares a prefix, as Dublin Core in HTML does. */
function schema(prefix: string, href: string): Tag {
  return { tag: "link", attributes: { rel: `schema.${prefix}`, href } };
}
