import { decoded } from "./readings";

/**
 * Where an article comes from, as its addresses say it: bundled with the app, kept on this device,
 * or fetched from the web. After each, the same addresses lead to the same places.
 */
export type Provenance =
  | { readonly from: "library"; readonly articleId: string }
  | { readonly from: "device"; readonly key: string }
  | { readonly from: "web"; readonly src: string };

/** Whether an address is yet to be given: that of the page which asks for one. */
export function isUnnamed(provenance: Provenance): boolean {
  return provenance.from === "web" && provenance.src === "";
}

/** An article's own path, without a slash at its end; what is fetched from the web is named by a search param. */
export function provenancePath(provenance: Provenance): string {
  if (provenance.from === "web") return "/read";
  return provenance.from === "device"
    ? `/device/${encodeURIComponent(provenance.key)}`
    : `/articles/${encodeURIComponent(provenance.articleId)}`;
}

/** Writes what of an article's provenance stands in search params: `src`, readable as it was given. */
export function provenanceQuery(provenance: Provenance): string {
  if (provenance.from !== "web" || isUnnamed(provenance)) return "";
  return new URLSearchParams({ src: provenance.src })
    .toString()
    .replaceAll("%3A", ":")
    .replaceAll("%2F", "/");
}

/**
 * Reads where the article of an address comes from, and the segments of the path after the article's
 * own. Undefined for an address of no article.
 */
export function parseProvenance(
  pathname: string,
  params: URLSearchParams,
): { readonly provenance: Provenance; readonly rest: readonly string[] } | undefined {
  const [, word = "", ...rest] = pathname.split("/");
  // The router does not tell capitals apart either.
  const first = word.toLowerCase();
  if (first === "read") return { provenance: { from: "web", src: params.get("src") ?? "" }, rest };
  const name = decoded(rest.shift() ?? "");
  if (name === "") return undefined;
  if (first === "device") return { provenance: { from: "device", key: name }, rest };
  if (first === "articles") return { provenance: { from: "library", articleId: name }, rest };
  return undefined;
}
