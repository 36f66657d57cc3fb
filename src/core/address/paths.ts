// The room that knows what the address bar says: each address has one pattern for the route table
// and one function that writes it. It imports only src/core/article.

import type { Selection } from "../article/filtering/selection";
import type { Kind } from "../article/kinds";
import { type Axes, writeAxes } from "./axes-params";
import { type EntityListing, serialiseEntityListing } from "./entity-list-params";
import { type Listing, writeListing } from "./listing-params";
import { marksQuery } from "./marks-param";
import { kindSegments, type Page, pagePath, textPage } from "./page";
import { type Provenance, provenancePath, provenanceQuery } from "./provenance";
import { sectionSegment } from "./section-path";
import { selectionQuery } from "./selection-params";
import type { View } from "./view-param";

export const patterns = {
  library: "/",
  search: "/search",
  own: "/own",
  newArticle: "/own/new",
  libraryEntity: "/:segment/:key",
  article: "/articles/:articleId",
  device: "/device/:key",
  read: "/read",
  section: `${sectionSegment}/:sectionId`,
  quotations: "quotations",
  quotation: "quotations/:annotationId",
  matrix: "matrix",
  voices: "voices",
  entity: ":segment/:entityId",
} as const;

/** A place in an article and how it is looked at: everything a link can carry. */
export type ArticleAddress = Provenance & PlaceInArticle;

interface PlaceInArticle {
  /** The text where none is given. */
  readonly page?: Page | undefined;
  /** Of the text. */
  readonly sectionId?: string | undefined;
  readonly selection?: Selection | undefined;
  /** Of the text. */
  readonly view?: View | undefined;
  /** Of the text: which kinds of marks are shown, where that is to be said. */
  readonly marks?: readonly Kind[] | undefined;
  /** Of the list of quotations; the words to find are the text's as well. */
  readonly listing?: Listing | undefined;
  /** Of the matrix. */
  readonly axes?: Axes | undefined;
  /** Of a speaker's page: the id of the speaker to set beside. */
  readonly beside?: string | undefined;
  /** The annotation pointed at in the text. */
  readonly annotationId?: string | undefined;
}

/** The address of a place in an article, relative to where the app is served. Defaults are not written. */
export function articleHref(address: ArticleAddress): string {
  const { page = textPage, sectionId, annotationId } = address;
  const params = new URLSearchParams();
  const { view = "highlight" } = address;
  if (page.type === "text" && view !== "highlight") params.set("view", view);
  if (page.type === "quotations" && address.listing) writeListing(params, address.listing);
  if (page.type === "text" && address.listing?.find) params.set("find", address.listing.find);
  if (page.type === "matrix" && address.axes) writeAxes(params, address.axes);
  if (page.type === "entity" && address.beside) params.set("beside", address.beside);
  const inText = page.type === "text";
  const section = inText && sectionId ? `/${sectionSegment}/${encodeURIComponent(sectionId)}` : "";
  const marks = inText && address.marks ? marksQuery(address.marks) : "";
  const selected = selectionQuery(address.selection);
  const queries = [provenanceQuery(address), selected, params.toString(), marks];
  const query = queries.filter(Boolean).join("&");
  const hash = inText && annotationId ? `#${encodeURIComponent(annotationId)}` : "";
  const path = `${provenancePath(address)}${section}${pagePath(page)}`;
  return `${path}${query && `?${query}`}${hash}`;
}

/** The address of one quotation's own page. */
export function quotationHref(provenance: Provenance, annotationId: string): string {
  return articleHref({ ...provenance, page: { type: "quotation", annotationId } });
}

/** The address of everything the library has of one speaker, topic or country. */
export function libraryEntityHref(kind: Kind, key: string): string {
  return `/${kindSegments[kind]}/${encodeURIComponent(key)}`;
}

/** The address of all speakers, all topics or all countries of the library. */
export function libraryEntitiesHref(kind: Kind, listing?: EntityListing): string {
  const params = listing === undefined ? "" : serialiseEntityListing(listing).toString();
  return `/${kindSegments[kind]}${params && `?${params}`}`;
}

/** The address of a search of the library; of the empty search for no words. */
export function searchHref(words: string): string {
  const params = new URLSearchParams(words === "" ? [] : [["q", words]]);
  return params.size === 0 ? patterns.search : `${patterns.search}?${params}`;
}
