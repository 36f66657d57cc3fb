// Weighs whom a pronoun or description means, of those before it: subjects of the last sentences first.

import type { SpeakerMention } from "../mentions/mention";
import type { NamedEntity } from "./entity";
import { genderOfPronoun } from "./gender-of-pronoun";
import type { Seen } from "./seen";

/** Whom a pronoun means, and by how much before anybody else whom it may mean. */
export interface Meant {
  readonly entity: NamedEntity;
  readonly lead: number;
}

/** Who of those before is most likely meant, among those who fit; rather `likely`. */
export function mostLikely(
  mention: SpeakerMention,
  before: readonly Seen[],
  fits: (entity: NamedEntity) => boolean,
  likely?: NamedEntity,
): Meant | undefined {
  const scores = new Map<NamedEntity, number>();
  const gender = genderOfPronoun(mention.name);
  // Whom an article is about comes up again and again.
  const counts = new Map<NamedEntity, number>();
  for (const { entity } of before) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  for (let at = before.length - 1; at >= 0; at--) {
    const seen = before[at];
    if (seen === undefined) continue;
    const away = mention.sentence - seen.mention.sentence;
    if (away > 10 || mention.paragraph - seen.mention.paragraph > 6) break;
    if (!fits(seen.entity)) continue;
    const score =
      salience(seen, away, mention.paragraph === seen.mention.paragraph) -
      0.5 * (mention.paragraph - seen.mention.paragraph) +
      (seen.entity.type === "unknown" && seen.entity.words.length < 2
        ? 0
        : 0.12 * Math.min(6, counts.get(seen.entity) ?? 0)) +
      agreement(seen.entity, gender) +
      (seen.entity === likely ? 1.5 : 0);
    if (score > (scores.get(seen.entity) ?? -Infinity)) scores.set(seen.entity, score);
  }
  let best: NamedEntity | undefined;
  let most = -Infinity;
  let second = -Infinity;
  for (const [entity, score] of scores) {
    if (score > most) {
      second = most;
      most = score;
      best = entity;
    } else second = Math.max(second, score);
  }
  return best && { entity: best, lead: most - second };
}

/** A name whose gender is known and fits speaks for itself; `a teacher` may be either. */
function agreement(entity: NamedEntity, gender: NamedEntity["gender"]): number {
  if (gender === undefined) return 0;
  if (entity.gender === gender) return 0.9;
  if (entity.gender !== undefined) return 0;
  if (entity.doubted !== undefined && entity.words.length > 1) return -1.2;
  // `Minister Tofazzal Karimi`: a first name that is in no list, of somebody with an office.
  const isOfficial = entity.type === "person" && entity.roles.length > 0 && gender === "male";
  return entity.isUnnamed ? 0.4 : isOfficial ? 0.9 : 0;
}

/** How likely what comes next is about what is mentioned here. */
function salience(
  { mention, relations, isFirst, entity }: Seen,
  sentencesAway: number,
  isSameParagraph: boolean,
): number {
  let score = -0.9 * Math.min(2, sentencesAway) - 0.5 * Math.max(0, sentencesAway - 2);
  // `On whether the board was behind the manager, he was brief`: the manager is no subject.
  if (isFirst && !(sentencesAway === 0 && relations.verb === -1)) score += 1;
  if (relations.verb !== -1) score += 0.7;
  if (relations.says && isSameParagraph) score += 0.5;
  if (relations.isReported) score -= 0.6;
  if (mention.isPossessive) score -= 0.6;
  if (relations.apposition !== undefined) score -= 0.2;
  if (mention.kind === "pronoun") score += 0.5;
  if (entity.type === "person") score += 0.6;
  else if (entity.type === "unknown" && entity.words.length === 2 && relations.verb !== -1)
    score += 0.5;
  // A single word with a capital that is known for nobody is a place as likely as not, unless it speaks.
  const isBare =
    entity.type === "unknown" && entity.words.length === 1 && entity.gender === undefined;
  if (isBare) score += relations.says && sentencesAway > 0 ? 0.6 : -0.6;
  // `Lund's father ran a mill, her mother kept goats`: it is about Lund still.
  if (entity.isUnnamed && /^(?:his|her|their)\b/i.test(mention.name)) score -= 0.6;
  // `of the Golden Stream collection`: what does nothing is hardly anybody.
  if (entity.type === "unknown" && relations.verb === -1) score -= 0.5;
  // `That drew a reply from the chairman, Ida Lund. “…,” she said`: who has just been introduced.
  const isNew = entity.first === mention.at && relations.from < mention.from;
  if (isNew && isSameParagraph && sentencesAway === 1 && entity.type === "person") score += 0.7;
  // Somebody without a name is spoken of where they come up, and hardly later.
  if (entity.isUnnamed) score -= sentencesAway <= 1 && isSameParagraph ? -0.2 : 1;
  // `The minister thanked Lund for what he called “…”`: rather the subject than anybody before.
  if (sentencesAway === 0 && isFirst && relations.verb !== -1) score += 0.8;
  if (sentencesAway === 0 && relations.verb === -1) score -= 0.4;
  return score;
}
