// Says whom a pronoun means, or does not mean, by the clause that it stands in.

import type { Relations, SpeakerMention } from "../mentions/mention";
import type { NamedEntity } from "./entity";
import { genderOfPronoun } from "./gender-of-pronoun";
import type { Seen } from "./seen";

/** Those before a pronoun without whom it cannot mean: `The governor, she said, had gone`, `As for Lund, she said`. */
export function withoutSetApart(
  mention: SpeakerMention,
  own: Relations,
  before: readonly Seen[],
): readonly Seen[] {
  const apart = own.says ? before.filter((one) => isSetApart(one, mention, own)) : [];
  const spokenOf = new Set(
    apart.flatMap(({ mention: { kind, isPossessive }, entity }) =>
      kind === "name" && !isPossessive ? [entity] : [],
    ),
  );
  return before.filter((one) => !apart.includes(one) && !spokenOf.has(one.entity));
}

/** In `The governor, she said, had gone` the governor is no candidate for `she`. */
function isSetApart(
  { mention: other, relations, entity }: Seen,
  { sentence }: SpeakerMention,
  own: Relations,
): boolean {
  return (
    other.sentence === sentence &&
    (relations.verb === -1 ||
      relations.verb >= own.verb ||
      relations.asks ||
      // `The clerk sides with the board, he said.`: it is told of the clerk.
      (own.endsAfter && entity.isUnnamed && relations.verb !== own.verb && !relations.says))
  );
}

/** `An ally of Lund insisted he had pushed for it`: he is Lund. */
export function principalOf(
  { name, sentence }: SpeakerMention,
  { isReported }: Relations,
  before: readonly Seen[],
): NamedEntity | undefined {
  const gender = genderOfPronoun(name);
  if (!isReported || gender === undefined) return undefined;
  const here = before.filter(({ mention }) => mention.sentence === sentence);
  const agent = here.findLast(
    ({ entity, relations, mention: { noun = "" } }) =>
      relations.says &&
      entity.isUnnamed &&
      /^(?:ally|allies|friends?|aides?|spokes(?:wo)?man|spokesperson|lawyers?|attorneys?|supporters?|advis[eo]rs?)$/.test(
        noun,
      ),
  )?.mention;
  return here.find(
    ({ mention, entity }) =>
      agent !== undefined &&
      mention.from > agent.from &&
      mention.to <= agent.to &&
      (entity.type === "person" || entity.type === "unknown") &&
      (entity.gender ?? gender) === gender,
  )?.entity;
}

/** `Asked whether he would go, Lund shrugged`: a pronoun in the first clause means the subject after it. */
export function meantAhead(
  mention: SpeakerMention,
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  of: ReadonlyMap<SpeakerMention, NamedEntity>,
): NamedEntity | undefined {
  const gender = genderOfPronoun(mention.name);
  const isClause =
    /^(?:asked|pressed|when|after|before|while|as|if|although|though|because|since|despite|speaking|having|once|until|in|at|with)$/;
  if (gender === undefined || !isClause.test(mention.opening)) return undefined;
  for (let at = mention.at + 1; at < mention.at + 5; at++) {
    const other = mentions[at];
    if (other === undefined || other.sentence !== mention.sentence || other.kind === "pronoun")
      return undefined;
    const entity = of.get(other);
    if (entity === undefined || relations[at]?.verb === -1 || relations[at]?.isInverted === true)
      continue;
    const canBe =
      entity.type !== "body" &&
      entity.type !== "place" &&
      (entity.gender === undefined || entity.gender === gender);
    return canBe ? entity : undefined;
  }
  return undefined;
}

/** `Lund was glad of Ek’s goal. He added`: who spoke last and is spoken of since, whoever else comes between. */
export function speakerGoingOn(
  { name, paragraph, sentence }: SpeakerMention,
  { goesOn }: Relations,
  before: readonly Seen[],
): NamedEntity | undefined {
  const gender = genderOfPronoun(name);
  if (!goesOn || gender === undefined) return undefined;
  const said = before.findLast(
    ({ mention, relations }) =>
      relations.says && !relations.isReported && mention.sentence < sentence,
  );
  const entity = said?.entity;
  if (entity?.type !== "person" || entity.isPlural || (entity.gender ?? gender) !== gender)
    return undefined;
  const isSubjectSince = before.some(
    (one) =>
      one.entity === entity &&
      one !== said &&
      // `for the Saints and Lund was glad`: the two are no pair.
      (one.relations.verb !== -1 || one.relations.partners.length > 0) &&
      one.mention.sentence === sentence - 1 &&
      one.mention.paragraph >= paragraph - 1,
  );
  return isSubjectSince ? entity : undefined;
}

/** `When it was put to Ida Lund in May, she said`: she is Lund, whoever was spoken of before. */
export function askedBefore(
  { name, sentence }: SpeakerMention,
  { says }: Relations,
  before: readonly Seen[],
): NamedEntity | undefined {
  const gender = genderOfPronoun(name);
  if (!says || gender === undefined) return undefined;
  return before.findLast(
    ({ mention, entity, relations }) =>
      mention.sentence === sentence &&
      relations.isPutTo &&
      entity.type !== "body" &&
      !entity.isPlural &&
      (entity.gender ?? gender) === gender,
  )?.entity;
}
