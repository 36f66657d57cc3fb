import type { Analysis } from "../analysis";
import type { SpeakerMention } from "../mentions/mention";
import { isFirstName } from "../names/first-names";
import type { NamedEntity } from "../people/entity";

/** So many sentences back another person may be whom a pronoun means. */
const nearSentences = 4;

/** How many others the pronoun may mean, and how far back whom it is said to mean was named. */
export function signsOfPronoun(
  { mentions, resolved }: Analysis,
  mention: SpeakerMention,
  entity: NamedEntity,
): string[] {
  const near = new Set<NamedEntity>();
  let named = -1;
  const between = nameBetween(resolved, mentions, mention, entity);
  for (let at = mention.at - 1; at >= 0; at--) {
    const other = mentions[at];
    const meant = resolved.entityOf[at];
    if (other === undefined || mention.sentence - other.sentence > nearSentences) break;
    if (meant === undefined || !canBe(meant, entity)) continue;
    near.add(meant);
    if (named === -1 && meant === entity && other.kind !== "pronoun")
      named = mention.sentence - other.sentence;
  }
  near.delete(entity);
  const lead = resolved.leadOf[mention.at] ?? Infinity;
  const first =
    lead < 0.4 ? "close call" : lead < 1 ? "some lead" : lead < 2 ? "clear lead" : "far ahead";
  const isKnown = entity.words.length > 1 && isFirstName(entity.words[0] ?? "");
  const others = ["only one near", "one other near"][near.size] ?? "several others near";
  const far =
    named === -1 ? "named far back" : named > 1 ? "named sentences back" : "named just now";
  return [
    `pronoun, ${others}`,
    `pronoun, ${far}`,
    `pronoun, ${first}`,
    ...(between ? ["pronoun, a name between"] : []),
    ...(isKnown ? [] : ["pronoun, gender not known"]),
    ...(/^(?:he|she)$/.test(mention.name) ? [] : [`pronoun ${mention.name}`]),
  ];
}

/** So many mentions back the one whom a pronoun means is looked for. */
const farMentions = 40;

/** `Lund called Reyes, and she said`: another is named since the one whom it is said to mean was. */
function nameBetween(
  { entityOf }: Analysis["resolved"],
  mentions: Analysis["mentions"],
  { at: pronoun }: SpeakerMention,
  entity: NamedEntity,
): boolean {
  for (let at = pronoun - 1; at > pronoun - farMentions; at--) {
    const other = mentions[at];
    if (other === undefined || entityOf[at] === entity) return false;
    if (other.kind === "name" && other.type !== "body" && other.type !== "place") return true;
  }
  return false;
}

function canBe(other: NamedEntity, entity: NamedEntity): boolean {
  if (entity.type === "body" || entity.type === "document") return other.type === entity.type;
  if (other.isPlural || (other.type !== "person" && other.type !== "unknown")) return false;
  return (
    other.gender === undefined || entity.gender === undefined || other.gender === entity.gender
  );
}
