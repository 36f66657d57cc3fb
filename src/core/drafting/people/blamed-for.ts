// Says whom a pronoun means in what somebody is blamed for: `Ek slammed Lund for a tweet in which she called it “…”`.

import type { Relations, SpeakerMention } from "../mentions/mention";
import type { NamedEntity } from "./entity";
import { genderOfPronoun } from "./gender-of-pronoun";
import { askedBefore } from "./meant-in-clause";
import type { Seen } from "./seen";

const writing =
  /^(?:tweet|post|letter|statement|video|speech|essay|article|email|e-mail|memo|message|op-ed|book|column|interview)$/;

/** So many tokens lie at most between the one who is blamed, what for, and the pronoun. */
const mostBetween = 6;

/** Whom a pronoun means who is no subject before it: whoever is asked, or blamed for what is spoken of. */
export function meantAsObject(
  mention: SpeakerMention,
  own: Relations,
  before: readonly Seen[],
): NamedEntity | undefined {
  return askedBefore(mention, own, before) ?? blamedFor(mention, before);
}

/** Whoever does nothing in the sentence but has written or said what is spoken of; undefined where nobody has. */
function blamedFor(
  { name, sentence, from }: SpeakerMention,
  before: readonly Seen[],
): NamedEntity | undefined {
  const gender = genderOfPronoun(name);
  const [blamer, blamed, told] = before.slice(-3);
  if (gender === undefined || blamer === undefined || blamed === undefined || told === undefined)
    return undefined;
  const isHere = [blamer, blamed, told].every(({ mention }) => mention.sentence === sentence);
  const isTold =
    writing.test(told.mention.noun ?? "") &&
    /^an?\s/i.test(told.mention.name) &&
    told.mention.from - blamed.mention.to <= mostBetween &&
    from - told.mention.to <= 3;
  const { entity, relations, mention } = blamed;
  const isObject =
    blamer.relations.verb !== -1 &&
    !blamer.relations.says &&
    relations.verb === -1 &&
    mention.kind === "name" &&
    !mention.isPossessive;
  const canBe = entity.type === "person" || (entity.type === "unknown" && entity.words.length > 0);
  return isHere && isTold && isObject && canBe && (entity.gender ?? gender) === gender
    ? entity
    : undefined;
}
