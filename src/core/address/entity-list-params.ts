/** How a list of all speakers, topics or countries is laid out: its order, and which words to find. */
export interface EntityListing {
  readonly sort: "count" | "name" | "first";
  readonly find: string;
}

/** Reads search params `sort` and `find`; what is not known is the default. */
export function parseEntityListing(params: URLSearchParams): EntityListing {
  const sort = params.get("sort");
  return {
    sort: sort === "name" || sort === "first" ? sort : "count",
    find: params.get("find") ?? "",
  };
}

/** Writes search params `sort` and `find`; defaults are not written. */
export function serialiseEntityListing({ sort, find }: EntityListing): URLSearchParams {
  const params = new URLSearchParams();
  if (sort !== "count") params.set("sort", sort);
  if (find !== "") params.set("find", find);
  return params;
}
