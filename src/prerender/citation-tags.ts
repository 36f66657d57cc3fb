import { english } from "../app/wording/english";
import type { AnnotatedArticle } from "../core/article/format";
import { publicationOf } from "../formats/publication";
import type { Tag } from "./tag";

/**
 * What reference managers save of a page, in Dublin Core and PRISM: Zotero and Citoid read these and
 * no JSON-LD. Without a type among them an article is saved as a web page of ours.
 */
export function citationTags(article: AnnotatedArticle): readonly Tag[] {
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
