import { type Kind, kinds } from "../article/kinds";

/** How a list of quotations is laid out: by what it is grouped, how it is sorted, which words it must hold. */
export interface Listing {
  readonly group: Kind | "none";
  readonly sort: "order" | "longest" | "shortest";
  readonly find: string;
}

/** Reads a listing from search params `group`, `sort` and `find`; what is not known is the default. */
export function parseListing(params: URLSearchParams): Listing {
  const sort = params.get("sort");
  return {
    group: kinds.find((kind) => kind === params.get("group")) ?? "none",
    sort: sort === "longest" || sort === "shortest" ? sort : "order",
    find: params.get("find") ?? "",
  };
}

/** Writes a listing into search params; defaults are not written. */
export function writeListing(params: URLSearchParams, { group, sort, find }: Listing): void {
  if (group !== "none") params.set("group", group);
  if (sort !== "order") params.set("sort", sort);
  if (find !== "") params.set("find", find);
}
