// Several people as one: `the two ministers`, `they`.

import type { SpeakerMention } from "../mentions/mention";
import type { NamedEntity } from "./entity";
import type { Seen } from "./seen";

/** The last two people of that office, else the last two people. */
export function joint(before: readonly Seen[], noun: string): NamedEntity | undefined {
  const people: NamedEntity[] = [];
  for (const wantsOffice of [true, false]) {
    for (let at = before.length - 1; at >= 0 && people.length < 2; at--) {
      const entity = before[at]?.entity;
      if (
        entity === undefined ||
        entity.isPlural ||
        people.includes(entity) ||
        entity.type === "body" ||
        entity.type === "place" ||
        entity.type === "document"
      )
        continue;
      if (
        wantsOffice &&
        !entity.roles.some((role) => role.noun === noun || related(role.noun, noun))
      )
        continue;
      people.push(entity);
    }
    if (people.length === 2) return group(people.reverse());
    people.length = 0;
  }
  return undefined;
}

function related(one: string, two: string): boolean {
  return (
    (one === "counterpart" && /minister|president|leader|secretary|chancellor/.test(two)) ||
    /^(?:man|woman|leader)$/.test(two)
  );
}

/** Several as one, to be made an entity of by who asked. */
export function group(members: readonly NamedEntity[]): NamedEntity {
  return {
    id: -1,
    name: "",
    words: [],
    type: "person",
    gender: undefined,
    isPlural: true,
    isUnnamed: true,
    roles: [],
    aliases: new Set(),
    first: -1,
    members,
  };
}

/** `X and Y`, `the two ministers`, then the last people or body named in the plural. */
export function several(mention: SpeakerMention, before: readonly Seen[]): NamedEntity | undefined {
  for (let at = before.length - 1; at >= 0; at--) {
    const seen = before[at];
    if (seen === undefined) continue;
    if (
      mention.sentence - seen.mention.sentence > 4 ||
      mention.paragraph - seen.mention.paragraph > 2
    )
      break;
    if (seen.entity.members.length > 0) return seen.entity;
    if (seen.relations.apposition?.isPlural === true && seen.mention.kind === "name") continue;
    const partner = seen.relations.partners.find((other) => other.at < seen.mention.at);
    const other =
      partner === undefined ? undefined : before.find(({ mention: one }) => one === partner);
    if (other !== undefined && other.entity !== seen.entity && other.entity.type !== "body")
      return group([other.entity, seen.entity]);
    // `An ally of the minister insisted it was so. “…,” they said.`
    const isNear =
      seen.mention.paragraph === mention.paragraph && mention.sentence - seen.mention.sentence <= 2;
    if (isNear && isUnknownOne(seen)) return seen.entity;
    if (seen.entity.isPlural && seen.entity.type !== "document")
      return (seen.relations.verb === -1 ? subjectBefore(seen, before) : undefined) ?? seen.entity;
    if (seen.entity.type === "body" && seen.relations.verb !== -1) return seen.entity;
  }
  return undefined;
}

/** `They sent it to the leaders. “…,” they wrote.`: who is the subject, of several in a sentence. */
function subjectBefore({ mention }: Seen, before: readonly Seen[]): NamedEntity | undefined {
  return before.find(
    ({ mention: other, entity, relations, isFirst }) =>
      other.sentence === mention.sentence &&
      other.at < mention.at &&
      isFirst &&
      relations.verb !== -1 &&
      entity.isPlural &&
      entity.type !== "document",
  )?.entity;
}

/** One person without a name, of whom nobody is to know more, who is what the sentence is about. */
function isUnknownOne({ entity, relations, isFirst }: Seen): boolean {
  return (
    entity.isUnnamed &&
    entity.type === "person" &&
    !entity.isPlural &&
    entity.gender === undefined &&
    relations.verb !== -1 &&
    isFirst
  );
}
