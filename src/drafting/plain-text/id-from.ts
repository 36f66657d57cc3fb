/** An id for addresses from words: `Harbour talks end` is `harbour-talks-end`; `other` where none is left. */
export function idFrom(words: string, other: string): string {
  const plain = words
    .slice(0, 400)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (plain.length <= 60) return plain === "" ? other : plain;
  return plain.slice(0, 60).replace(/-[^-]*$/, "");
}
