/** One thing under several addresses: each pattern's first group, after the prefix, is its identifier. */
const registers: readonly (readonly [pattern: RegExp, prefix: string])[] = [
  [/^\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)$/i, "wikidata:"],
  [/^(?:wd|wikidata):(Q\d+)$/i, "wikidata:"],
  [/^\/\/cv\.iptc\.org\/newscodes\/mediatopic\/(\d{8})$/i, "medtop:"],
];

/**
 * A `sameAs` value in the form in which two can be compared: http is https, a host's and a prefix's
 * case and a last slash do not count, and Wikidata and IPTC Media Topics have one form each.
 */
export function identifierOf(sameAs: string): string {
  const plain = sameAs
    .trim()
    .replace(/^https?:/i, "")
    .replace(/^(?:\/\/[^/?#]*|[^:/]+:)/, (start) => start.toLowerCase())
    .replace(/\/$/, "");
  for (const [pattern, prefix] of registers) {
    const id = pattern.exec(plain)?.[1];
    if (id !== undefined) return prefix + id.toUpperCase();
  }
  return plain;
}
