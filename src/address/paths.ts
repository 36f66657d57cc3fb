// The room that knows what the address bar says: each address has one pattern for the route table
// and one function that writes it. It imports only src/article.
import type { Selection } from "../article/selection";
import { serialiseSelection } from "./selection-params";
import type { View } from "./view-param";

export const patterns = {
  library: "/",
  article: "/articles/:articleId",
  section: "sections/:sectionId",
} as const;

/** A place in an article and how it is looked at: everything a link can carry. */
export interface ArticleAddress {
  readonly articleId: string;
  readonly sectionId?: string | undefined;
  readonly selection?: Selection | undefined;
  readonly view?: View | undefined;
  /** The annotation pointed at. */
  readonly annotationId?: string | undefined;
}

/** The address of a place in an article, relative to where the app is served. Defaults are not written. */
export function articleHref(address: ArticleAddress): string {
  const { articleId, sectionId, selection, view, annotationId } = address;
  const section = sectionId === undefined ? "" : `/sections/${encodeURIComponent(sectionId)}`;
  const params = serialiseSelection(selection);
  if (view === "focus") params.set("view", view);
  const query = params.size === 0 ? "" : `?${params}`;
  const hash = annotationId === undefined ? "" : `#${encodeURIComponent(annotationId)}`;
  return `/articles/${encodeURIComponent(articleId)}${section}${query}${hash}`;
}

/** The annotation id that a location's hash names; undefined for none or one that cannot be decoded. */
export function annotationIdOf(hash: string): string | undefined {
  if (hash.length < 2) return undefined;
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return undefined;
  }
}
