// Says whom each mention names: names by their index, descriptions by office, pronouns by what is near.

import type { Relations, SpeakerMention } from "../mentions/mention";
import { meantAsObject } from "./blamed-for";
import { resolveDescription } from "./descriptions";
import { giveDocumentsToAuthors } from "./documents-of-authors";
import { type NamedEntity, unnamedEntity } from "./entity";
import { meantByEpithet } from "./epithets";
import { genderOfPronoun } from "./gender-of-pronoun";
import { genderWithin } from "./gender-within";
import { giveRoles } from "./give-roles";
import { joinInitials } from "./initials";
import { Introduced } from "./introduced";
import { joinMaidenNames } from "./maiden-names";
import { meantAhead, principalOf, speakerGoingOn, withoutSetApart } from "./meant-in-clause";
import { indexNames } from "./name-index";
import { resolvePronoun } from "./pronouns";
import { isBesideFirst, type Seen } from "./seen";
import { giveSharedTitles } from "./shared-titles";

export interface Resolved {
  readonly entities: readonly NamedEntity[];
  /** By the mention's place in the list. */
  readonly entityOf: readonly (NamedEntity | undefined)[];
  /** Of a pronoun, by the mention's place: how far ahead of all others the one is whom it means. */
  readonly leadOf: readonly (number | undefined)[];
}

/** So many mentions back are looked at for what a pronoun or description means. */
const window = 60;

export interface Gender {
  genderOf(firstName: string): NamedEntity["gender"];
}

/** The names of people in what is quoted, and in the headline. */
export interface NamedElsewhere {
  readonly fullNames: readonly (readonly string[])[];
  readonly inHeadline: readonly (readonly string[])[];
}

/** The entity of each mention; undefined for a pronoun of whom nobody could be told. */
export function resolve(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  { genderOf }: Gender,
  { fullNames, inHeadline }: NamedElsewhere = { fullNames: [], inHeadline: [] },
): Resolved {
  const { genderIn, doubtedIn } = genderWithin(mentions, genderOf);
  const { entities, of } = indexNames(mentions, genderIn, [...fullNames, ...inHeadline]);
  for (const entity of entities) entity.doubted = doubtedIn(entity.words[0] ?? "");
  joinMaidenNames(mentions, relations, of);
  const introduced = new Introduced(mentions, relations, of, inHeadline);
  giveRoles(mentions, relations, of);
  giveSharedTitles(mentions, relations, of);
  joinInitials(mentions, relations, of);
  const entityOf: (NamedEntity | undefined)[] = [];
  const leadOf: (number | undefined)[] = [];
  const seen: Seen[] = [];
  const unnamed = new Map<string, NamedEntity>();
  const add = (mention: SpeakerMention, members: readonly NamedEntity[] = []): NamedEntity => {
    const known = unnamed.get(mention.name.toLowerCase());
    if (known !== undefined && members.length === 0) return known;
    const entity = unnamedEntity(mention, entities.length, members);
    if (members.length === 0) unnamed.set(mention.name.toLowerCase(), entity);
    entities.push(entity);
    return entity;
  };
  let sentence = -1;
  let isFirst = true;
  mentions.forEach((mention, at) => {
    const own = relations[at];
    if (own === undefined) return;
    if (mention.sentence !== sentence) isFirst = true;
    sentence = mention.sentence;
    const before = seen.slice(-window);
    const main = own.apposition;
    let entity = of.get(mention);
    if (main !== undefined && mention.kind !== "name") entity = of.get(main) ?? entityOf[main.at];
    else if (mention.kind === "description") {
      entity =
        resolveDescription(mention, before, mentions, relations, of) ??
        introduced.later(mention, before);
      if (entity === undefined)
        entity =
          meantByEpithet(mention, before) ?? introduced.inHeadline(mention, before) ?? add(mention);
      else if (entity.id === -1) entity = add(mention, entity.members);
    } else if (mention.kind === "pronoun") {
      const others = withoutSetApart(mention, own, before);
      const meant = resolvePronoun(mention, others, own);
      entity =
        principalOf(mention, own, before) ??
        meantAsObject(mention, own, before) ??
        speakerGoingOn(mention, own, before) ??
        meantAhead(mention, mentions, relations, of) ??
        meant?.entity ??
        introduced.inHeadline(mention, before) ??
        introduced.next(mention);
      leadOf[at] = meant?.lead;
      if (entity?.id === -1) entity = add(mention, entity.members);
    }
    entityOf[at] = entity;
    if (entity === undefined) return;
    if (entity.type !== "body") entity.gender ??= genderOfPronoun(mention.name);
    // `it was a first`: it may mean anything, and nobody who speaks later for that.
    if (mention.name === "it" && entity.type === "unknown") return;
    const isBefore = isBeforeSubject(mention, own);
    const isOfFirst = isFirst || isBesideFirst(mention, own, seen.at(-1));
    // `In a talk with the Herald, Lund paused`: the Herald is in a phrase, and no subject.
    const isInPhrase = isBefore && mention.opening === "in" && !own.says;
    seen.push({
      mention,
      entity,
      relations: own,
      isFirst: isOfFirst && main === undefined && !isInPhrase,
    });
    // In `Belgium's minister` the minister is the first.
    if (main === undefined && !mention.isPossessive && !isBefore) isFirst = false;
  });
  giveDocumentsToAuthors(mentions, relations, entityOf);
  return { entities, entityOf, leadOf };
}

/** `Asked at the hall about it, Lund paused`: the hall is in a clause before the subject. */
function isBeforeSubject({ opening }: SpeakerMention, { verb }: Relations): boolean {
  return verb === -1 && (opensClause.test(opening) || /.{3}ing$/.test(opening));
}

const opensClause =
  /^(?:according|asked|pressed|questioned|speaking|in|at|on|for|after|before|during|with|from|under|of|by|amid|despite|among|inside|outside|near)$/;
