// Says whom a text begins with before it names them: who is in the headline, or is named right after.

import type { Relations, SpeakerMention } from "../mentions/mention";
import { addRole, genderOfNoun, type NamedEntity } from "./entity";
import { officeNoun } from "./epithets";
import { genderOfPronoun } from "./gender-of-pronoun";
import { holds } from "./same-office";
import type { Seen } from "./seen";

/** So many paragraphs at the beginning may speak of somebody who is not named yet. */
const opening = 2;

export class Introduced {
  readonly #subject: NamedEntity | undefined;

  constructor(
    private readonly mentions: readonly SpeakerMention[],
    private readonly relations: readonly Relations[],
    private readonly of: ReadonlyMap<SpeakerMention, NamedEntity>,
    inHeadline: readonly (readonly string[])[],
  ) {
    const names = new Set(inHeadline.map((words) => words.join(" ")));
    const named = [...new Set(of.values())].filter(({ name }) => names.has(name));
    this.#subject = named.length === 1 ? named[0] : undefined;
  }

  /** `The singer is eating`, `She laughs`: the one person in the headline, where nobody is named yet. */
  inHeadline(mention: SpeakerMention, before: readonly Seen[]): NamedEntity | undefined {
    const subject = this.#subject;
    const isFirst = before.every(({ entity }) => entity.isUnnamed || !isPerson(entity));
    if (subject === undefined || !isFirst || mention.paragraph >= opening) return undefined;
    if (!/^(?:he|she|the [^,]+)$/i.test(mention.name) || mention.isPlural) return undefined;
    if (mention.kind === "description" && mention.type !== "person") return undefined;
    return canBe(subject, mention) ? subject : undefined;
  }

  /** Who is described before they are named. */
  later(mention: SpeakerMention, before: readonly Seen[]): NamedEntity | undefined {
    return this.#bare(mention) ?? this.#described(mention, before);
  }

  /** `Justice vows to stay out of it` over `Ida Lund regrets …`: a headline calls somebody by office. */
  #bare(mention: SpeakerMention): NamedEntity | undefined {
    const { name, opening: first, paragraph, isPlural, type } = mention;
    if (paragraph >= opening || isPlural || type !== "person") return undefined;
    if (!/^\p{Lu}\p{Ll}+$/u.test(name) || name.toLowerCase() !== first) return undefined;
    const next = this.mentions.find(
      (other) => other.at > mention.at && other.paragraph > paragraph && other.kind === "name",
    );
    const entity = next === undefined ? undefined : this.of.get(next);
    if (entity === undefined || (next?.paragraph ?? 0) > paragraph + 1) return undefined;
    if (!isPerson(entity) || !canBe(entity, mention)) return undefined;
    // `the justice` later is the same person.
    if (mention.noun !== undefined) addRole(entity, { text: name, noun: mention.noun });
    return entity;
  }

  /** `A mother has told of it` over `Ida Lund, 34, said so`: who is described first, and named in the next paragraphs. */
  #described(mention: SpeakerMention, before: readonly Seen[]): NamedEntity | undefined {
    const { name, paragraph, sentence, isPlural, type, at } = mention;
    if (paragraph >= opening || isPlural || type !== "person") return undefined;
    // `The harbour minister has promised it` over `Ida Lund, who took office in May, said so`
    const isOffice =
      /^the\s/i.test(name) &&
      officeNoun.test(mention.noun ?? "") &&
      (paragraph === 0 || this.relations[at]?.says === true);
    if (!/^an?\s/i.test(name) && !isOffice) return undefined;
    const isKnown = before.some(
      (one) => isPerson(one.entity) && (!one.entity.isUnnamed || one.mention.sentence === sentence),
    );
    if (this.relations[at]?.verb === -1 || isKnown) return undefined;
    for (let next = at + 1; next < at + 30; next++) {
      const other = this.mentions[next];
      if (other === undefined || other.paragraph > paragraph + 2) return undefined;
      const entity = this.of.get(other);
      if (entity === undefined) {
        // `A judge said that a teacher must go`: either may be who is named.
        const isAnother = other.sentence === sentence && /^an?\s/i.test(other.name);
        if (isAnother && other.type === "person") return undefined;
        continue;
      }
      if (!isPerson(entity) || (entity.type === "unknown" && !this.#isSayer(other))) continue;
      // `The owner of a mill says it is late` over `Ida Lund has run it since May`
      const isNext =
        paragraph === 0 &&
        other.paragraph === 1 &&
        this.relations[at]?.says === true &&
        this.#isSubject(other);
      const isNamed = other.paragraph > paragraph && (isNext || this.#isSayer(other));
      if (!isNamed || !isAlike(entity, mention, other)) return undefined;
      // `the minister` later is the same person.
      if (mention.noun !== undefined) addRole(entity, { text: name, noun: mention.noun });
      return entity;
    }
    return undefined;
  }

  /** Whether a sentence begins with a full name, and who is named says something there. */
  #isSayer(mention: SpeakerMention): boolean {
    return this.#isSubject(mention) && this.relations[mention.at]?.says === true;
  }

  /** Whether a sentence begins with a full name, and is about who is named. */
  #isSubject({ at, sentence, words, isPossessive }: SpeakerMention): boolean {
    const isFirst = this.mentions[at - 1]?.sentence !== sentence;
    return isFirst && words.length > 1 && !isPossessive && this.relations[at]?.verb !== -1;
  }

  /** `She was nine when it began. Ida Lund had …`: who is named in the next sentences. */
  next(mention: SpeakerMention): NamedEntity | undefined {
    if (mention.paragraph >= opening || !/^(?:he|she)$/.test(mention.name)) return undefined;
    for (let at = mention.at + 1; at < mention.at + 20; at++) {
      const other = this.mentions[at];
      if (other === undefined || other.paragraph > mention.paragraph + 2) return undefined;
      const entity = this.of.get(other);
      if (entity !== undefined && isPerson(entity) && canBe(entity, mention)) return entity;
    }
    return undefined;
  }
}

function isPerson({ type, words }: NamedEntity): boolean {
  return type === "person" || (type === "unknown" && words.length > 1);
}

const heads =
  /^(?:head|boss|chief|leader|director|executive|ceo|president|chair|chairman|chairwoman|manager|founder|principal|headteacher|coach)$/;

/** Whether who is named may be who was described: of the same office, or of none. */
function isAlike(
  entity: NamedEntity,
  { name, noun = "" }: SpeakerMention,
  { honorific = "mr" }: SpeakerMention,
): boolean {
  if (!canBe(entity, { name, noun })) return false;
  const isOfNone = entity.roles.every((role) => !officeNoun.test(role.noun));
  // `The head of a hospital` over `Dr Ida Lund, chief executive of it`
  const isHead = heads.test(noun) && entity.roles.some((role) => heads.test(role.noun));
  return holds(entity, noun) || isHead || (isOfNone && /^m(?:r|rs|s|x|iss)$/.test(honorific));
}

function canBe(
  { gender, type }: NamedEntity,
  { name, noun }: Pick<SpeakerMention, "name" | "noun">,
): boolean {
  const wanted = genderOfPronoun(name) ?? genderOfNoun(noun);
  if (type === "body" || type === "place") return false;
  return gender === undefined || wanted === undefined || gender === wanted;
}
