import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { EntityIndex } from "../../sources/library/entity-index";
import { entityIndexQuery } from "../../sources/library/entity-index-query";
import { ownSaidQuery, sameByHandQuery } from "../../sources/library/own/own-queries";
import { withOwnArticles } from "../../sources/library/with-own-articles";

/**
 * Who and what the bundled articles and the reader's own files have in common. `isWhole` is whether
 * the files have been looked at: until then there are the bundled articles alone.
 */
export function useLibraryEntities(): { readonly index: EntityIndex; readonly isWhole: boolean } {
  const { data: bundled } = useSuspenseQuery(entityIndexQuery());
  const queries = useQueryClient();
  const own = useQuery(ownSaidQuery());
  const same = useQuery(sameByHandQuery());
  useEffect(() => {
    void import("../../sources/library/device/shelf-query").then(({ followChanges }) =>
      followChanges(queries),
    );
  }, [queries]);
  const index = useMemo(
    () => withOwnArticles(bundled, own.data ?? [], same.data ?? []),
    [bundled, own.data, same.data],
  );
  return { index, isWhole: !own.isPending };
}
