// Says whom a description means: `the minister`, `the former president`, `the two ministers`.

import type { Relations, SpeakerMention } from "../mentions/mention";
import { isNational } from "../relations/same-thing";
import type { NamedEntity } from "./entity";
import { bodyInView, firmBefore } from "./firm-before";
import { holds, sameOffice } from "./same-office";
import type { Seen } from "./seen";
import { joint } from "./together";
import { isOfAnother, tellingWords } from "./words-of-description";

/** So many paragraphs from the first, whom it speaks of is named. */
const namedWithin = 5;

const definite = /^(?:the|this|that|his|her|their|its|both)\b/i;

/**
 * The entity that a description means, of those before it, else of the next ones; undefined where it
 * means somebody new. An entity with the id -1 stands for several together: its members.
 */
export function resolveDescription(
  mention: SpeakerMention,
  before: readonly Seen[],
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  of: ReadonlyMap<SpeakerMention, NamedEntity>,
): NamedEntity | undefined {
  const { noun, name } = mention;
  if (noun === undefined) return undefined;
  const together = mention.isPlural && /^(?:the two|both|the pair|the couple)\b/i.test(name);
  if (together) return joint(before, singular(noun));
  if (
    mention.isPlural ||
    /^(?:a|an|one|another|some|many|several|no|the (?:other|second))\b/i.test(name)
  )
    return namedLater(mention, mentions, of);
  if (/^the same (?:person|man|woman|official|source|aide)$/i.test(name))
    return before.findLast(({ entity }) => entity.type === "person" && entity.isUnnamed)?.entity;
  const wanted = tellingWords(mention.role ?? name);
  const known = before.findLast(
    ({ entity }) => !entity.isPlural && fits(entity, noun, wanted, name),
  );
  // `the group` of long ago is another, where the sentence right before is about one that has a name.
  const isLongAgo = (known?.mention.paragraph ?? 0) < mention.paragraph - 1;
  const inView = known !== undefined && isLongAgo ? bodyInView(mention, before) : undefined;
  if (known !== undefined) return inView ?? known.entity;
  if (!definite.test(name) && !/['’]s?\s/.test(name)) return undefined;
  if (mention.type === "body" || mention.type === "document")
    return bodyBefore(before, noun) ?? firmBefore(mention, before, mentions);
  // `what its director called` comes before `the director, Helen Marsh`.
  for (let at = mention.at + 1; at < Math.min(mentions.length, mention.at + 60); at++) {
    const other = mentions[at];
    if (other === undefined || other.paragraph > mention.paragraph + 8) break;
    const main = relations[at]?.apposition ?? other;
    const entity = of.get(main);
    if (
      entity !== undefined &&
      entity.type === "person" &&
      sameOffice(other.noun ?? "") === sameOffice(noun) &&
      fits(entity, noun, wanted, name)
    )
      return entity;
  }
  return undefined;
}

/** `A judge threw it out` at the beginning, and later `Judge Ida Lund`: the only one of that office who is named. */
function namedLater(
  { noun, name, paragraph, isPlural, at }: SpeakerMention,
  mentions: readonly SpeakerMention[],
  of: ReadonlyMap<SpeakerMention, NamedEntity>,
): NamedEntity | undefined {
  if (paragraph > 0 || isPlural || !/^an?\b/i.test(name)) return undefined;
  const holders = new Set<NamedEntity>();
  let nearest = -1;
  for (const other of mentions) {
    const entity = of.get(other);
    if (entity?.type !== "person" || !holds(entity, noun ?? "")) continue;
    // `a councillor says`, and right after it `Councillor Ida Lund`: others who come much later are others.
    if (nearest === 1 && other.paragraph > 3) break;
    if (other.at < at || other.paragraph > namedWithin) return undefined;
    if (holders.size === 0) nearest = other.paragraph;
    holders.add(entity);
  }
  const [holder, ...others] = holders;
  return others.length === 0 ? holder : undefined;
}

const ranks =
  /^(?:detective|inspector|sergeant|constable|superintendent|officer|colonel|captain|general|commander|lieutenant|major)$/;

function fits(entity: NamedEntity, noun: string, wanted: readonly string[], name: string): boolean {
  return entity.roles.some((role) => {
    const isSame = sameOffice(role.noun) === sameOffice(noun);
    if (!isSame && (entity.isUnnamed || !ranks.test(noun))) return false;
    const own = tellingWords(role.text);
    // `the detective` of `Det Insp Ida Lund`
    const isRank = !isSame && own.includes(noun);
    if (!isSame && !isRank) return false;
    if (isRank && wanted.length <= 1) return true;
    if (
      /^(?:ex-|former)/.test(wanted.join(" ")) &&
      !own.some((word) => /^(?:former|ex-)/.test(word))
    )
      return false;
    // `the mayor` is not the deputy mayor.
    const isLesser = (word: string) =>
      /^(?:deputy|vice|former|ex-.*|assistant|acting|interim|shadow|associate|junior|co-.*)$/.test(
        word,
      );
    if (!entity.isUnnamed && own.some(isLesser) && !wanted.some(isLesser)) return false;
    if (isOfAnother(name, role.text)) return false;
    if (wanted.length <= 1) return definite.test(name) || own.length <= 1 || entity.isUnnamed;
    // `the transport minister` is not `the culture minister`; `the minister` may be either.
    return (
      own.length <= 1 ||
      wanted.every((word) => own.includes(word)) ||
      own.every((word) => wanted.includes(word)) ||
      isNational(wanted, own)
    );
  });
}

function singular(noun: string): string {
  return noun.replace(/men$/, "man").replace(/ies$/, "y").replace(/s$/, "");
}

/** `the agency` for the Norwegian Coastal Agency: the last name that has the noun in it. */
function bodyBefore(before: readonly Seen[], noun: string): NamedEntity | undefined {
  for (let at = before.length - 1; at >= 0; at--) {
    const entity = before[at]?.entity;
    if (
      entity !== undefined &&
      !entity.isUnnamed &&
      entity.type !== "person" &&
      entity.words.some((word) => word.toLowerCase() === noun)
    )
      return entity;
  }
  return undefined;
}
