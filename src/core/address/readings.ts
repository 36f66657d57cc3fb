/**
 * What a text in an address may be read as where it should be an id, from what is written to what
 * takes most for damage: decoded, decoded once more, without what follows an id or stands around it.
 */
export function readings(text: string): readonly string[] {
  const once = decoded(text);
  const twice = decoded(once);
  const [id = ""] = twice.split(/[?&#]|:~:/, 1);
  const all = [text, once, twice, id, id.replace(after, ""), id.replace(around, "")];
  return [...new Set(all)].filter((each) => each !== "");
}

/** No id ends in any of it, but in a dash, a line or a wave. */
const after = /[^\p{L}\p{M}\p{N}~_-]+$/u;

const around = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

/** The one of the known ids that a text means, where that is certain: its case may be another if no two differ by it. */
export function meant(text: string, known: readonly string[]): string | undefined {
  const all = readings(text);
  const exact = all.find((each) => known.includes(each));
  if (exact !== undefined) return exact;
  const small = all.map((each) => each.toLowerCase());
  const alike = known.filter((id) => small.includes(id.toLowerCase()));
  return alike.length === 1 ? alike[0] : undefined;
}

/** Decoded once; as it is written where it cannot be. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
