// Gives people the offices that descriptions beside their names tell.

import type { Relations, SpeakerMention } from "../mentions/mention";
import { addRole, genderOfNoun, type NamedEntity } from "./entity";

/** What an apposition or a title says of a named person. */
export function giveRoles(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  of: ReadonlyMap<SpeakerMention, NamedEntity>,
): void {
  mentions.forEach((mention, at) => {
    const { apposition: main, body } = relations[at] ?? {};
    const named = of.get(mention);
    if (named !== undefined && body !== undefined) named.body ??= body;
    const entity = main === undefined ? undefined : of.get(main);
    if (entity === undefined || mention.kind !== "description" || mention.noun === undefined)
      return;
    // `Sgt Ida Lund, of the policing unit`: where somebody belongs is no office.
    if (entity.type === "person" && mention.type !== "person") return;
    // `Lund, whose father is a retired captain`: it is told of the father.
    const before = mentions[mention.at - 1];
    const isOfRelative = [mention, before].some(
      (one) => /^whose\b/i.test(one?.name ?? "") && one?.sentence === mention.sentence,
    );
    if (isOfRelative) {
      if (entity.type === "unknown") entity.type = "person";
      return;
    }
    // `CEO and co-founder of Northwind`: one office beside the other.
    const partner = relations[at]?.partners.find(
      (other) => other.at === mention.at - 1 && other.kind === "description",
    );
    const isOneWith = partner !== undefined && !/^(?:an?|the)\s/i.test(mention.name);
    const text = isOneWith ? `${partner.name} and ${mention.name}` : mention.name;
    addRole(entity, { text, noun: mention.noun });
    if (entity.type === "unknown") entity.type = mention.type;
    entity.gender ??= genderOfNoun(mention.noun);
  });
}
