// What a page says of its article outside of the text: in its head, in JSON-LD, by the names of elements.
import { mendDate } from "../../../core/article/checking/mending/mend-date";
import { mendLanguage } from "../../../core/article/checking/mending/mend-language";
import { longestName } from "../../../core/article/values/limits";
import type { Facts } from "../article-from";
import { resolved } from "../resolved";
import { addressIn, describedArticle, namesInField, textIn } from "./json-ld";
import { bylinesOf, namesAuthor } from "./page-authors";
import { hostIn, publisherIn, withoutPublisher } from "./page-publisher";
import { attribute, elementsIn, type PageElement, wholeText } from "./tree";

/** What is known of a page beside its text. */
export interface PageFacts {
  readonly facts: Facts;
  /** What addresses in the page are relative to. */
  readonly base: string | undefined;
  /** What the page calls the article, the likeliest first. */
  readonly headlines: readonly string[];
  /** How the page describes the article. */
  readonly description: string | undefined;
}

export function pageFacts(html: PageElement, address: string | undefined): PageFacts {
  const metas = new Map<string, string>();
  let base = address;
  let canonical: string | undefined;
  let title: string | undefined;
  const authors: string[] = [];
  let time: string | undefined;
  let spoken = attribute(html, "lang");
  for (const element of elementsIn(html)) {
    const { tagName } = element;
    const content = attribute(element, "content")?.replace(/\s+/g, " ").trim();
    const name = attribute(element, "property") ?? attribute(element, "name");
    if (tagName === "meta" && content && name) {
      if (!metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
    }
    if (tagName === "link" && attribute(element, "rel") === "canonical") {
      canonical ??= attribute(element, "href");
    }
    if (tagName === "base" && base === address) {
      base = resolved(attribute(element, "href") ?? "", address, "link") ?? base;
    }
    if (tagName === "title") title ??= wholeText(element).replace(/\s+/g, " ").trim() || undefined;
    if (namesAuthor(element)) authors.push(wholeText(element).replace(/\s+/g, " ").trim());
    if (tagName === "body") spoken ??= attribute(element, "lang");
    if (tagName === "time") time ??= attribute(element, "datetime");
  }
  const meta = (...names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((each) => each !== undefined);
  const json = describedArticle(html);
  const url = resolved(
    textIn(json.url) ??
      canonical ??
      addressIn(json.mainEntityOfPage) ??
      meta("og:url") ??
      address ??
      "",
    address,
    "link",
  );
  const publisher =
    textIn(json.publisher) ??
    meta("og:site_name", "application-name") ??
    publisherIn(title, hostIn(url)) ??
    hostIn(url);
  const language = mendLanguage(
    textIn(json.inLanguage) ?? spoken ?? meta("og:locale", "content-language"),
  );
  const published = dateOf(
    textIn(json.datePublished) ??
      meta("article:published_time", "datepublished", "date", "dc.date", "parsely-pub-date") ??
      time,
  );
  const modified = dateOf(
    textIn(json.dateModified) ?? meta("article:modified_time", "last-modified"),
  );
  const bylines = bylinesOf([
    namesInField(json.author),
    [meta("author", "parsely-author", "dc.creator") ?? ""],
    authors,
  ]);
  const facts: Facts = {
    ...(language && { language }),
    ...(published && { published }),
    ...(modified && modified !== published && { modified }),
    ...(bylines.length > 0 && { bylines }),
    ...(publisher && {
      sources: [{ name: publisher.slice(0, longestName), ...(url?.startsWith("http") && { url }) }],
    }),
  };
  const named = [textIn(json.headline), meta("og:title", "twitter:title"), title].flatMap(
    (each) => each ?? [],
  );
  const headlines = [...named, ...named.flatMap((each) => withoutPublisher(each, publisher))];
  return {
    facts,
    base: base ?? (url?.startsWith("http") ? url : undefined),
    headlines,
    description: textIn(json.description) ?? meta("og:description", "description"),
  };
}

function dateOf(text: string | undefined): string | undefined {
  return mendDate(text) ?? mendDate(text?.replace(/\.\d+(?=Z|[+-])/, ""));
}
