// Names of signs that together say more than each.

/** The signs, and those that follow from several of them. */
export function withCombined(signs: readonly string[]): string[] {
  const has = (sign: string) => signs.includes(sign);
  const isNext = has("attached following") || has("attached inverted");
  const isFarInGerman =
    has("in German, rule last") || has("in German, rule same") || has("in German, pronoun");
  const combined: readonly (readonly [boolean, string])[] = [
    [isFarInGerman, "in German, nobody beside"],
    [has("named person") && has("by name") && isNext, "a person by name beside the verb"],
  ];
  return [...signs, ...combined.flatMap(([holds, sign]) => (holds ? [sign] : []))];
}
