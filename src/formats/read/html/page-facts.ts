// What a page says of its article outside of the text: in its head, in JSON-LD, by the names of elements.
import { mendDate } from "../../../core/article/checking/mending/mend-date";
import { mendLanguage } from "../../../core/article/checking/mending/mend-language";
import { longestName } from "../../../core/article/limits";
import { bylineNames } from "../../../core/drafting/plain-text/line-kinds";
import type { Facts } from "../article-from";
import { resolved } from "../resolved";
import { describedArticle, namesInField, textIn } from "./json-ld";
import {
  attribute,
  childrenOf,
  elementsIn,
  isElement,
  namesOf,
  type PageElement,
  wholeText,
} from "./tree";

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
    if (tagName === "title") title ??= wholeText(element).replace(/\s+/g, " ").trim();
    if (namesAuthor(element)) authors.push(wholeText(element).replace(/\s+/g, " ").trim());
    if (tagName === "time") time ??= attribute(element, "datetime");
  }
  const meta = (...names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((each) => each !== undefined);
  const json = describedArticle(html);
  const url = resolved(
    textIn(json.url) ?? canonical ?? meta("og:url") ?? address ?? "",
    address,
    "link",
  );
  const publisher =
    textIn(json.publisher) ?? meta("og:site_name", "application-name") ?? hostIn(url);
  const language = mendLanguage(
    textIn(json.inLanguage) ?? attribute(html, "lang") ?? meta("og:locale", "content-language"),
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
  const headlines = [textIn(json.headline), meta("og:title", "twitter:title"), title].flatMap(
    (each) => each ?? [],
  );
  return {
    facts,
    base: base ?? (url?.startsWith("http") ? url : undefined),
    headlines,
    description: textIn(json.description) ?? meta("og:description", "description"),
  };
}

const name = "\\p{Lu}[\\p{L}.'’-]*";
const particle = "(and|und|&|de|del|der|da|di|du|van|von|al|bin|la|le|y)";
const person = new RegExp(
  `^(([Bb]y|[Vv]on|BY|VON)\\s+)?${name}(,?\\s+(${name}|${particle})){1,9}$`,
  "u",
);

/** Whether an element holds the name of whoever wrote the article, and nothing else. */
function namesAuthor(element: PageElement): boolean {
  // Of an element with more in it, the beginning is enough to tell that it is none.
  const text = wholeText(element, 2000).replace(/\s+/g, " ").trim();
  if (text.length > 80 || !person.test(text)) return false;
  if (attribute(element, "rel") === "author" || attribute(element, "itemprop") === "author")
    return true;
  const isSeveral =
    childrenOf(element).filter((each) => isElement(each) && each.tagName !== "img").length > 1;
  const names = namesOf(element);
  return (
    !isSeveral &&
    names.some((name) => ["author", "byline", "contributor", "autor", "autorin"].includes(name))
  );
}

/** The names of the first list that has any; what is an address is no name. */
function bylinesOf(lists: readonly (readonly string[])[]): string[] {
  for (const list of lists) {
    const names = list
      .flatMap((line) => bylineNames(line))
      .filter((name) => !/^https?:|@|\.(com|org|net|de)$/i.test(name));
    if (names.length > 0) return [...new Set(names)].slice(0, 20);
  }
  return [];
}

function dateOf(text: string | undefined): string | undefined {
  return mendDate(text) ?? mendDate(text?.replace(/\.\d+(?=Z|[+-])/, ""));
}

function hostIn(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? "")?.[1];
}
