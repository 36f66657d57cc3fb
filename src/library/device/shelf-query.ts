import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { articleQuery } from "../queries";
import { onChange } from "./changes";
import { readShelf } from "./shelf";

/** What is on this device. */
export function shelfQuery() {
  return queryOptions({ queryKey: ["device"], queryFn: readShelf });
}

const following = new WeakSet<QueryClient>();

/**
 * Keeps what has been loaded up with what any tab changes: the list at once, articles when they are
 * opened next. An article on screen stays as it is.
 */
export function followChanges(queries: QueryClient): void {
  if (following.has(queries)) return;
  following.add(queries);
  onChange(({ key }) => {
    void queries.invalidateQueries({ queryKey: shelfQuery().queryKey });
    const { queryKey } = articleQuery({ from: "device", key });
    queries.removeQueries({ queryKey, type: "inactive" });
  });
}
