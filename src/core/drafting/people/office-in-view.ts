// Says whom an office means that nobody was said to hold: `the former minister`, `the Norwegian leader`.

import type { SpeakerMention } from "../mentions/mention";
import { isNational } from "../relations/same-thing";
import { genderOfNoun, type NamedEntity } from "./entity";
import type { Seen } from "./seen";

/** Whether somebody may be called so: no man is a grandmother. */
export function isAlikeTo(noun: string): (entity: NamedEntity) => boolean {
  const gender = genderOfNoun(noun.replace(/^great-/, ""));
  return (entity) => gender === undefined || (entity.gender ?? gender) === gender;
}

/** `Lund won. The former harbour minister said`: the one whom the sentence right before is about. */
export function formerInView(
  { name, noun = "", sentence, paragraph }: SpeakerMention,
  before: readonly Seen[],
  isAlike: (entity: NamedEntity) => boolean,
): NamedEntity | undefined {
  const isFormer = /^the (?:former|retired|one-?time) /i.test(name);
  if (!isFormer || /^(?:president|premier|chancellor|king|queen|pope)$/.test(noun))
    return undefined;
  const last = before.findLast(
    (seen) => seen.isFirst && seen.relations.verb !== -1 && seen.mention.sentence < sentence,
  );
  const isNear = last !== undefined && last.mention.paragraph >= paragraph - 1;
  if (!isNear || last.mention.sentence < sentence - 2) return undefined;
  const { type, isUnnamed, words } = last.entity;
  const isPerson = type === "person" || (type === "unknown" && words.length === 2);
  return isPerson && !isUnnamed && isAlike(last.entity) ? last.entity : undefined;
}

/** `the Norwegian leader`: the last of those before who is president or the like of that country. */
export function headOfNation(name: string, before: readonly Seen[]): NamedEntity | undefined {
  const nation = /^the (\p{Lu}\p{L}+) leader$/iu.exec(name)?.[1]?.toLowerCase();
  if (nation === undefined) return undefined;
  const isHead = ({ text, noun }: NamedEntity["roles"][number]) =>
    /^(?:president|premier|chancellor|minister|king|queen|prime-minister|emir|sultan)$/.test(
      noun,
    ) && isNational([nation], text.toLowerCase().split(/[\s’']+/));
  return before.findLast(({ entity }) => entity.type === "person" && entity.roles.some(isHead))
    ?.entity;
}
