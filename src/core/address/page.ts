import { type Kind, kinds } from "../article/kinds";
import { decoded } from "./readings";

/** What of an article is looked at: its text, one of its overviews, one quotation, or one of its speakers, topics or countries. */
export type Page =
  | { readonly type: "text" }
  | { readonly type: "quotations" }
  | { readonly type: "quotation"; readonly annotationId: string }
  | { readonly type: "matrix" }
  | { readonly type: "voices" }
  | { readonly type: "entity"; readonly kind: Kind; readonly entityId: string };

export const textPage: Page = { type: "text" };

/** The plural that stands in an address for each kind. */
export const kindSegments: Readonly<Record<Kind, string>> = {
  speaker: "speakers",
  topic: "topics",
  country: "countries",
};

/** The path of a page after the article's own; empty for the text. */
export function pagePath(page: Page): string {
  if (page.type === "text") return "";
  if (page.type === "quotation") return `/quotations/${encodeURIComponent(page.annotationId)}`;
  if (page.type !== "entity") return `/${page.type}`;
  return `/${kindSegments[page.kind]}/${encodeURIComponent(page.entityId)}`;
}

/** The page that a path's segments after the article's own name; the text for those that name no other. */
export function parsePage([word = "", second]: readonly string[]): Page {
  const first = word.toLowerCase();
  if (first === "quotations" && second) return { type: "quotation", annotationId: decoded(second) };
  if (first === "quotations" || first === "matrix" || first === "voices") return { type: first };
  const kind = kinds.find((each) => kindSegments[each] === first);
  if (kind === undefined || second === undefined) return textPage;
  try {
    return { type: "entity", kind, entityId: decodeURIComponent(second) };
  } catch {
    return textPage;
  }
}
