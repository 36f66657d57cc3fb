import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { articleQuery } from "../queries";
import { onChange } from "./changes";
import { readShelf } from "./shelf";

/** Where the shelf has been looked at thoroughly: from then on it always is. */
const thorough = new WeakSet<QueryClient>();

/** What is on this device: at first glance, until it has been looked at thoroughly. */
export function shelfQuery() {
  return queryOptions({
    queryKey: ["device"],
    queryFn: ({ client }) => readShelf(thorough.has(client) ? "thorough" : "glance"),
  });
}

/** Looks at the shelf thoroughly, once, when the page has a pause: the list shows what is missing then. */
export async function lookThoroughly(
  queries: QueryClient,
  pause: () => Promise<void>,
): Promise<void> {
  if (thorough.has(queries)) return;
  thorough.add(queries);
  await pause();
  await queries.invalidateQueries({ queryKey: shelfQuery().queryKey, exact: true });
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
