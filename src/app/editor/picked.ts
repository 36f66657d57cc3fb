/** Whether a name has every word that has been typed, or their beginnings, in any case and without accents. */
export function hasWords(name: string, typed: string): boolean {
  const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const own = plain(name).split(/[^\p{L}\p{N}]+/u);
  return plain(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => own.some((each) => each.startsWith(word)));
}
