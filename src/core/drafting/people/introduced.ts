// Says whom a text begins with before it names them: who is in the headline, or is named right after.
import { addRole, genderOfNoun, type NamedEntity } from "./entity";
import { genderOfPronoun } from "./gender-of-pronoun";
import type { SpeakerMention } from "./mention";
import type { Seen } from "./seen";

/** So many paragraphs at the beginning may speak of somebody who is not named yet. */
const opening = 2;

export class Introduced {
  readonly #subject: NamedEntity | undefined;

  constructor(
    private readonly mentions: readonly SpeakerMention[],
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

  /** `Justice vows to stay out of it` over `Ida Lund regrets …`: a headline calls somebody by office. */
  bare(mention: SpeakerMention): NamedEntity | undefined {
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

function canBe({ gender, type }: NamedEntity, { name, noun }: SpeakerMention): boolean {
  const wanted = genderOfPronoun(name) ?? genderOfNoun(noun);
  if (type === "body" || type === "place") return false;
  return gender === undefined || wanted === undefined || gender === wanted;
}
