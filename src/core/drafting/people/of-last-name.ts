// Says whom a last name alone means, of several who have it.

import type { SpeakerMention } from "../mentions/mention";
import { genderOf } from "../names/first-names";
import { genderOfNoun, type NamedEntity } from "./entity";
import { lastName, partKey } from "./same-name";

/** Of several with this last name: the one whose gender the title tells, then the one named last. */
export function best(
  mention: SpeakerMention,
  list: readonly NamedEntity[],
  seen: ReadonlyMap<NamedEntity, readonly number[]>,
  told: NamedEntity["gender"],
): NamedEntity | undefined {
  if (mention.type === "body" || mention.type === "place") return undefined;
  const gender = genderOfNoun(mention.honorific) ?? told;
  const word = partKey(mention.words.at(-1) ?? "");
  const fitting = list.filter(
    (entity) => gender === undefined || entity.gender === undefined || entity.gender === gender,
  );
  const byLastName = fitting.filter((entity) => partKey(lastName(entity.words)) === word);
  // `Sir Omar`, `Ms Jiang` of `Jiang Wen`: with a title, by the first word.
  const byOther = fitting.filter(
    ({ words }) =>
      mention.honorific === undefined ||
      (mention.honorific !== "st" && partKey(words[0] ?? "") === word) ||
      (words.length > 2 && partKey(words.at(-2) ?? "") === word),
  );
  const pool = withListed(byLastName.length > 0 ? byLastName : byOther, gender);
  if (pool.length < 2) return pool[0];
  let latest: NamedEntity | undefined;
  let at = -1;
  for (const entity of pool) {
    const last = seen.get(entity)?.findLast((position) => position < mention.at) ?? -1;
    if (last > at) {
      at = last;
      latest = entity;
    }
  }
  return latest ?? pool[0];
}

/** `Mrs. Lund` is rather Ida than Bo, though the text tells the gender of neither. */
function withListed(
  pool: readonly NamedEntity[],
  gender: NamedEntity["gender"],
): readonly NamedEntity[] {
  if (gender === undefined || pool.length < 2) return pool;
  const listed = pool.filter(({ words }) => genderOf(words[0] ?? "") === gender);
  return listed.length > 0 ? listed : pool;
}
