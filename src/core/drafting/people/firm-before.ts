// Says which business or club `the company`, `the railroad` or `the club` means where nobody called it that.

import type { NamedEntity } from "./entity";
import { canBeFirstName } from "./first-names";
import type { SpeakerMention } from "./mention";
import { single } from "./pronouns";
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
  const bodies = new Set(
    before.filter((seen) => isBody(seen, mentions)).map(({ entity }) => entity),
  );
  const meant = single({ ...mention, name: "it" }, before, (entity) => bodies.has(entity))?.entity;
  if (meant?.type === "unknown") meant.type = "body";
  return meant;
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
