// Says which business or club `the company`, `the railroad` or `the club` means where nobody called it that.

import type { NamedEntity } from "./entity";
import { canBeFirstName } from "./first-names";
import type { SpeakerMention } from "./mention";
import { mostLikely } from "./most-likely";
import type { Seen } from "./seen";

const firm =
  /^(?:company|firm|group|business|corporation|conglomerate|manufacturer|maker|carmaker|automaker|chipmaker|drugmaker|planemaker|steelmaker|shipbuilder|housebuilder|retailer|supermarket|chain|lender|bank|insurer|brokerage|airline|carrier|haulier|railroad|railway|utility|start-up|startup|brewery|distillery|refinery|foundry|consultancy|multinational|wholesaler|bookmaker|charity|nonprofit|non-profit|club|team)$/;

/** The one of those before that is most likely meant; undefined where none of them is surely a body. */
export function firmBefore(
  mention: SpeakerMention,
  before: readonly Seen[],
  mentions: readonly SpeakerMention[],
): NamedEntity | undefined {
  // `the parent company`, `the bank's owner`, `the German carmaker` may be another.
  if (!/^(?:the|this) \p{Ll}[\p{L}-]*$/iu.test(mention.name) || !firm.test(mention.noun ?? ""))
    return undefined;
  const several = mention.noun === "group" ? crowdBefore(mention, before) : undefined;
  if (several !== undefined) return several;
  const bodies = new Set(
    before.filter((seen) => isBody(seen, mentions)).map(({ entity }) => entity),
  );
  const meant = mostLikely({ ...mention, name: "it" }, before, (entity) =>
    bodies.has(entity),
  )?.entity;
  if (meant?.type === "unknown") meant.type = "body";
  return meant;
}

/** `The marchers met at Lom College. “…,” the group chanted`: those who did something last. */
function crowdBefore(
  { paragraph }: SpeakerMention,
  before: readonly Seen[],
): NamedEntity | undefined {
  const last = before.findLast(
    ({ relations, entity }) =>
      relations.verb !== -1 && (entity.type === "person" || entity.type === "body"),
  );
  if (last === undefined || last.mention.paragraph < paragraph - 1 || !last.entity.isUnnamed)
    return undefined;
  return last.entity.isPlural || last.mention.noun === "crowd" ? last.entity : undefined;
}

/** `Norvik shut it`, `Cascade Northern said it would`: somebody would be called by two names, and he or she. */
function isBody(
  { entity, mention, relations }: Seen,
  mentions: readonly SpeakerMention[],
): boolean {
  if (entity.isUnnamed || entity.isPlural || entity.gender !== undefined) return false;
  if (entity.type === "body") return true;
  if (entity.type !== "unknown" || relations.verb === -1 || mention.kind !== "name") return false;
  if (entity.words.length === 1) return !canBeFirstName(entity.words[0] ?? "");
  const next = mentions[mention.at + 1];
  return next?.name === "it" && next.sentence === mention.sentence;
}
