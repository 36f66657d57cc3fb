// Says whom a pronoun means: subjects of the last sentences first, gender excludes.

import type { Relations, SpeakerMention } from "../mentions/mention";
import { canBeFirstName } from "../names/first-names";
import type { NamedEntity } from "./entity";
import { genderOfPronoun } from "./gender-of-pronoun";
import { type Meant, mostLikely } from "./most-likely";
import type { Seen } from "./seen";
import { several } from "./together";

/** The entity that a pronoun means, of those before it; one with the id -1 stands for several. */
export function resolvePronoun(
  mention: SpeakerMention,
  before: readonly Seen[],
  { goesOn, isRead }: Pick<Relations, "goesOn" | "isRead">,
): Meant | undefined {
  switch (mention.name) {
    case "he":
    case "she": {
      const fits = (entity: NamedEntity) => isPerson(entity, genderOfPronoun(mention.name));
      return mostLikely(
        mention,
        before,
        fits,
        goesOn ? lastToSpeak(mention, before, fits) : undefined,
      );
    }
    case "they": {
      const entity = several(mention, before);
      return entity && { entity, lead: Infinity };
    }
    case "it": {
      // `They sent a letter. “…,” it read`
      const read = isRead
        ? mostLikely(mention, before, ({ type }) => type === "document")
        : undefined;
      if (read !== undefined) return read;
      return mostLikely(
        mention,
        before,
        (entity) =>
          entity.type === "body" ||
          entity.type === "document" ||
          ((entity.type === "place" || entity.type === "unknown") &&
            entity.gender === undefined &&
            !(entity.words.length === 2 && canBeFirstName(entity.words[0] ?? ""))),
      );
    }
    default:
      return undefined;
  }
}

/** `“…,” Lund said.`, a sentence about Reyes, and `“…,” he added`: whoever has spoken goes on. */
function lastToSpeak(
  { paragraph }: SpeakerMention,
  before: readonly Seen[],
  fits: (entity: NamedEntity) => boolean,
): NamedEntity | undefined {
  return before.findLast(
    ({ relations, mention, entity }) =>
      relations.says && !relations.isReported && mention.paragraph >= paragraph - 3 && fits(entity),
  )?.entity;
}

function isPerson(entity: NamedEntity, gender: NamedEntity["gender"]): boolean {
  if (
    entity.isPlural ||
    entity.type === "body" ||
    entity.type === "place" ||
    entity.type === "document"
  )
    return false;
  return entity.gender === undefined || entity.gender === gender;
}
