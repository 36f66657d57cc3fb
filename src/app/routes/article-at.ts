import type { QueryClient } from "@tanstack/react-query";
import { articleHref } from "../../core/address/paths";
import { isUnnamed, type Provenance, parseProvenance } from "../../core/address/provenance";
import { articleQuery } from "../../sources/library/queries";

/** Begins to load the article of an address, where it has one, and resolves when it has been tried. */
export async function loadArticleAt(url: URL, queries: QueryClient): Promise<void> {
  const provenance = provenanceAt(url);
  if (provenance === undefined || isUnnamed(provenance)) return;
  const query = articleQuery(provenance);
  await queries.prefetchQuery(query);
  const loaded = queries.getQueryData(query.queryKey);
  if (loaded === undefined) return;
  await import("../reader/text/late-marks-code").then(
    ({ loadForText }) => loadForText(loaded.marked),
    () => {},
  );
}

/** The address of an article as such, of an address of any page of it; undefined where there is none. */
export function articleAt(url: URL): string | undefined {
  const provenance = provenanceAt(url);
  return provenance && articleHref(provenance);
}

/** Loaders are told whole addresses, with where the app is served. */
function provenanceAt({ pathname, searchParams }: URL): Provenance | undefined {
  const served = import.meta.env.BASE_URL.replace(/\/$/, "").length;
  return parseProvenance(pathname.slice(served), searchParams)?.provenance;
}
