// Names a topic: by its most frequent form, or by a longer phrase that it nearly always is part of.
import type { NamedEntity } from "../people/entity";
import type { NounPhrase, PhraseOccurrence } from "./noun-phrases";

export interface ScoredPhrase {
  readonly phrase: NounPhrase;
  /** The longer phrase that it is named by: `harbour study` for `study`. */
  readonly named?: NounPhrase;
  readonly score: number;
}

/** Whether two phrases are about the same: one has all words of the other, or they share the head. */
export function overlaps(one: NounPhrase, other: NounPhrase): boolean {
  const a = one.key.split(" ");
  const b = other.key.split(" ");
  return (
    a.every((word) => b.includes(word)) ||
    b.every((word) => a.includes(word)) ||
    a.at(-1) === b.at(-1)
  );
}

/** `harbour study` for `study`, where it is nearly always that. */
export function longerForm(
  one: ScoredPhrase,
  all: readonly ScoredPhrase[],
  chosen: readonly ScoredPhrase[],
  headline: string,
): ScoredPhrase {
  const longer = all.find(
    ({ phrase }) =>
      phrase.words > one.phrase.words &&
      ` ${phrase.key} `.includes(` ${one.phrase.key} `) &&
      (phrase.occurrences.length * 4 > one.phrase.occurrences.length * 3 ||
        (` ${headline} `.includes(` ${phrase.key} `) && phrase.words === one.phrase.words + 1)) &&
      !chosen.some((other) => overlaps(phrase, other.named ?? other.phrase)),
  );
  return longer === undefined
    ? one
    : { phrase: one.phrase, named: longer.phrase, score: one.score };
}

/** The most frequent way of writing it, with a capital. */
export function nameOfPhrase({ occurrences, words }: NounPhrase): string {
  const counts = new Map<string, number>();
  for (const { text } of occurrences) {
    if (text.split(/\s+/).length === words) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const ways = [...counts].sort((a, b) => b[1] - a[1]);
  // `FLOODS closed the road`: the first word of some articles is in capitals.
  const [best] = ways.find(([way]) => /\p{Ll}/u.test(way)) ??
    ways[0] ?? [occurrences[0]?.text ?? ""];
  return best.replace(/\s+/g, " ").replace(/^./u, (first) => first.toUpperCase());
}

export function kindOfTopic(
  { occurrences }: NounPhrase,
  entities: readonly NamedEntity[],
): "organisation" | "place" | undefined {
  const text = occurrences[0]?.text ?? "";
  const entity = entities.find(({ name, aliases }) => name === text || aliases.has(text));
  return entity?.type === "body" ? "organisation" : entity?.type === "place" ? "place" : undefined;
}

/** `Metall` of `IG Metall`, which speaks: a part of a name that is a filter already. */
export function isInName(
  { paragraph, start, text }: PhraseOccurrence,
  names: readonly string[],
  texts: readonly string[],
): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  return names.some((name) => {
    const at = name.indexOf(text);
    return at >= 0 && name !== text && (texts[paragraph] ?? "").startsWith(name, start - at);
  });
}
