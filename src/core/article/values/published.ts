/**
 * When something was published, in milliseconds since 1970, from an ISO 8601 date or date-time; a
 * time without a zone is taken as UTC, so that every place has the same order.
 */
function publishedAt(published: string): number {
  const hasZone = /(?:Z|[+-]\d\d:\d\d)$/.test(published);
  return Date.parse(published.includes("T") && !hasZone ? `${published}Z` : published);
}

/** Sorts the newest first, what has no date last. */
export function newestFirst(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return publishedAt(b) - publishedAt(a);
}
