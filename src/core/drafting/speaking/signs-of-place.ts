// Says of a quotation where it stands: who else speaks around it, and who is named there.
import type { Analysis } from "../analysis";
import type { SpokenQuotation } from "./who-speaks";

/** So many quotations back, other speakers are counted. */
const speakersBack = 5;

/** Who else is about: other speakers just before, and whether anybody is named here at all. */
export function signsOfOthers(
  { mentions, resolved }: Analysis,
  spoken: readonly SpokenQuotation[],
  at: number,
): string[] {
  const one = spoken[at] as SpokenQuotation; // within the list
  const near = new Set(
    spoken.slice(Math.max(0, at - speakersBack), at).map(({ entity }) => entity),
  );
  near.delete(one.entity);
  const paragraph = one.place.sentence.paragraph;
  const isNamedHere = mentions.some(
    (other) => other.paragraph === paragraph && other.kind === "name",
  );
  const times = resolved.entityOf.filter((other) => other === one.entity).length;
  return [
    ...(near.size > 2
      ? ["many speakers just before"]
      : near.size === 0
        ? ["nobody else just before"]
        : []),
    ...(isNamedHere ? [] : ["nobody named in the paragraph"]),
    ...(one.entity !== undefined && times === 1 ? ["spoken of once"] : []),
  ];
}

export function signsOfPlace(
  { place, mention, entity }: SpokenQuotation,
  before: SpokenQuotation | undefined,
): string[] {
  const found: string[] = [];
  if (place.isLone) found.push("alone");
  const near = new Set(place.sentence.mentions.filter(({ kind }) => kind === "name"));
  if (near.size > 2) found.push("many names here");
  if (before?.place.sentence.paragraph !== place.sentence.paragraph) return found;
  if (before.entity === entity) found.push("as the one before");
  else found.push("unlike the one before");
  if (before.mention === mention) found.push("same words as the one before");
  return found;
}
