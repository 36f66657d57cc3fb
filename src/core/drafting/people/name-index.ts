// Gathers names into entities: the last name alone, the first alone, an acronym, a fuller name later.

import type { SpeakerMention } from "../mentions/mention";
import { addRole, entityNamed, genderOfNoun, type NamedEntity } from "./entity";
import { isFamilyNameFirst } from "./family-name-first";
import { FirmsInShort } from "./firms-in-short";
import { NamesBySound } from "./misspelt";
import { best } from "./of-last-name";
import { isRelative } from "./relative-named";
import {
  acronym,
  fullerBody,
  gendersTold,
  lastName,
  lastNamesIn,
  lastWordsOf,
  partKey,
  sameButInitials,
} from "./same-name";
import { fullerName, shortFormsOf } from "./short-names";

export interface NameIndex {
  readonly entities: NamedEntity[];
  /** The entity of each mention that is a name. */
  readonly of: Map<SpeakerMention, NamedEntity>;
}

const key = (words: readonly string[]) =>
  partKey(words.join(" ")).replace(/[.']/g, "").replace(/^the /, "");

function putTo(lists: Map<string, NamedEntity[]>, key: string, entity: NamedEntity): void {
  const list = lists.get(key) ?? [];
  list.push(entity);
  lists.set(key, list);
}

/**
 * The entities that the names of an article name, in the order of their first mentions. `fullNames` are
 * of people who are named in full elsewhere: in what is quoted, in the headline.
 */
export function indexNames(
  mentions: readonly SpeakerMention[],
  genderOf: (firstName: string) => NamedEntity["gender"],
  fullNames: readonly (readonly string[])[] = [],
): NameIndex {
  const entities: NamedEntity[] = [];
  const of = new Map<SpeakerMention, NamedEntity>();
  const byKey = new Map<string, NamedEntity>();
  const byPart = new Map<string, NamedEntity[]>();
  const seen = new Map<NamedEntity, number[]>();
  const byLastName = new Map<string, NamedEntity>();
  const relatives = new Map<string, NamedEntity>();
  const names = mentions.filter(({ kind }) => kind === "name");
  const lastNames = lastNamesIn(names);
  const bodies = new Map<string, NamedEntity[]>();
  const firms = new FirmsInShort();
  const sounds = new NamesBySound();
  for (const mention of names) {
    if (mention.words.length < 2 || lastNames.has(mention)) continue;
    const entity =
      byKey.get(key(mention.words)) ??
      sameButInitials(mention, byPart) ??
      fullerBody(mention, bodies) ??
      add(mention);
    byKey.set(key(mention.words), entity);
    enrich(entity, mention, genderOf);
    of.set(mention, entity);
    // `his wife Ida Lund`: she is not who the text goes on about.
    if (isRelative(mention, mentions[mention.at - 1]))
      relatives.set(partKey(lastName(mention.words)), entity);
    else seen.set(entity, [...(seen.get(entity)?.slice(-50) ?? []), mention.at]);
  }
  const told = gendersTold(names);
  for (const mention of names) {
    if (mention.words.length !== 1 && !lastNames.has(mention)) continue;
    const word = mention.words.at(-1) ?? "";
    const known = byKey.get(key(mention.words));
    const entity =
      known !== undefined && known.words.length === 1
        ? known
        : (goesOnBeing(mention) ??
          acronym(word, entities) ??
          known ??
          firms.meantBy(mention) ??
          sounds.meantBy(mention) ??
          add(fullerName(mention, fullNames)));
    byKey.set(key(mention.words), entity.words.length === 1 ? entity : (known ?? entity));
    enrich(entity, mention, genderOf);
    of.set(mention, entity);
  }
  entities.sort((a, b) => a.first - b.first);
  return { entities, of };

  /** Whom a last name alone means: who was called so first, where papers name the others in full each time. */
  function goesOnBeing(mention: SpeakerMention): NamedEntity | undefined {
    const part = partKey(mention.words.at(-1) ?? "");
    const meant = best(mention, byPart.get(part) ?? [], seen, told.get(part));
    if (meant === undefined) return undefined;
    const known = byLastName.get(part);
    if (mention.role === "younger") return relatives.get(part) ?? meant;
    const isNamedInFull = (seen.get(meant) ?? []).filter((at) => at < mention.at).length > 1;
    const gender = genderOfNoun(mention.honorific) ?? told.get(part);
    const canBe = gender === undefined || (known?.gender ?? gender) === gender;
    if (known !== undefined && known !== meant && isNamedInFull && canBe) return known;
    byLastName.set(part, meant);
    return meant;
  }

  function add(mention: SpeakerMention): NamedEntity {
    const { name, words, type, at: first } = mention;
    const entity = entityNamed({ id: entities.length, name, words, type, first });
    entities.push(entity);
    firms.add(mention, entity);
    sounds.add(entity);
    if (type === "body") putTo(bodies, lastWordsOf(words), entity);
    else if (words.length > 1)
      for (const part of shortFormsOf(words)) putTo(byPart, partKey(part), entity);
    return entity;
  }
}

function enrich(
  entity: NamedEntity,
  mention: SpeakerMention,
  genderOf: (firstName: string) => NamedEntity["gender"],
): void {
  if (entity.type === "unknown" || (mention.type === "person" && entity.type === "place"))
    entity.type = mention.type;
  if (mention.words.length > entity.words.length && mention.type === entity.type) {
    entity.aliases.add(entity.name);
    entity.name = mention.name;
    entity.words = mention.words;
  } else if (mention.name !== entity.name) entity.aliases.add(mention.name);
  entity.gender ??= genderOfNoun(mention.honorific) ?? genderOfNoun(mention.noun);
  if (entity.type !== "body" && entity.words.length > 1 && !isFamilyNameFirst(entity.words))
    entity.gender ??= genderOf(entity.words[0] ?? "");
  // `Ida, who is nine, has begun`
  const isFirstAlone = mention.type === "person" && mention.honorific === undefined;
  if (entity.words.length === 1 && isFirstAlone && mention.noun === undefined)
    entity.gender ??= genderOf(entity.words[0] ?? "");
  if (mention.role !== undefined && mention.noun !== undefined)
    addRole(entity, { text: mention.role, noun: mention.noun });
}
