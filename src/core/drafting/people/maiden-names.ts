// Knows who was born under another last name: `Ida Lund was born in Lom`, where the text is about Ida Brandt.

import type { Relations, SpeakerMention } from "../mentions/mention";
import type { NamedEntity } from "./entity";

/** Gives what is said of the name at birth to the one person before it who has the same first name. */
export function joinMaidenNames(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  of: Map<SpeakerMention, NamedEntity>,
): void {
  const meant = new Map<NamedEntity, NamedEntity>();
  mentions.forEach((mention, at) => {
    const born = of.get(mention);
    if (relations[at]?.isBorn !== true || born?.first !== at || born.words.length < 2) return;
    const alike = new Set(
      mentions
        .slice(0, at)
        .flatMap((other) => of.get(other) ?? [])
        .filter(({ words, type }) => type !== "body" && words.length > 1)
        .filter(({ words: [first] }) => first === born.words[0]),
    );
    const [known, ...others] = alike;
    if (known !== undefined && others.length === 0) meant.set(born, known);
  });
  if (meant.size === 0) return;
  for (const [mention, entity] of of) of.set(mention, meant.get(entity) ?? entity);
}
