import { queryOptions } from "@tanstack/react-query";
import { type EntityIndex, entityIndex } from "./entity-index";
import { loadLibraryFile } from "./load-json";

/** What the bundled articles have in common: loaded only by the pages that show it. */
export function entityIndexQuery() {
  return queryOptions({
    queryKey: ["entities"],
    queryFn: ({ signal }): Promise<EntityIndex> =>
      loadLibraryFile("library/entities.json", entityIndex, signal),
  });
}
