// Gathers names into entities: the last name alone, the first alone, an acronym, a fuller name later.
import { type Entity, genderOfNoun } from "./entity";
import type { Mention } from "./mention";

export interface NameIndex {
  readonly entities: Entity[];
  /** The entity of each mention that is a name. */
  readonly of: Map<Mention, Entity>;
}

const key = (words: readonly string[]) =>
  words.join(" ").toLowerCase().replace(/[.’']/g, "").replace(/^the /, "");

/** The entities that the names of an article name, in the order of their first mentions. */
export function indexNames(
  mentions: readonly Mention[],
  genderOf: (firstName: string) => Entity["gender"],
): NameIndex {
  const entities: Entity[] = [];
  const of = new Map<Mention, Entity>();
  const byKey = new Map<string, Entity>();
  const byPart = new Map<string, Entity[]>();
  const seen = new Map<Entity, number[]>();
  const names = mentions.filter(({ kind }) => kind === "name");
  for (const mention of names) {
    if (mention.words.length < 2) continue;
    const entity =
      byKey.get(key(mention.words)) ?? sameButInitials(mention, byPart) ?? add(mention);
    byKey.set(key(mention.words), entity);
    enrich(entity, mention, genderOf);
    of.set(mention, entity);
    seen.set(entity, [...(seen.get(entity)?.slice(-50) ?? []), mention.at]);
  }
  for (const mention of names) {
    if (mention.words.length !== 1) continue;
    const [word = ""] = mention.words;
    const known = byKey.get(key(mention.words));
    const entity =
      known !== undefined && known.words.length === 1
        ? known
        : (best(mention, byPart.get(word.toLowerCase()) ?? [], seen) ??
          acronym(word, entities) ??
          known ??
          add(mention));
    byKey.set(key(mention.words), entity.words.length === 1 ? entity : (known ?? entity));
    enrich(entity, mention, genderOf);
    of.set(mention, entity);
  }
  entities.sort((a, b) => a.first - b.first);
  return { entities, of };

  function add(mention: Mention): Entity {
    const entity: Entity = {
      id: entities.length,
      name: mention.name,
      words: mention.words,
      type: mention.type,
      gender: undefined,
      isPlural: false,
      isUnnamed: false,
      roles: [],
      aliases: new Set(),
      first: mention.at,
      members: [],
    };
    entities.push(entity);
    if (mention.words.length > 1 && mention.type !== "body") {
      const parts = new Set([
        mention.words.at(-1) ?? "",
        mention.words[0] ?? "",
        lastName(mention.words),
      ]);
      for (const part of parts) {
        const list = byPart.get(part.toLowerCase()) ?? [];
        list.push(entity);
        byPart.set(part.toLowerCase(), list);
      }
    }
    return entity;
  }
}

/** `de Blasio`, `van der Berg`: the last name with its particles. */
function lastName(words: readonly string[]): string {
  return /^(?:Jr|Sr|II|III|IV)\.?$/.test(words.at(-1) ?? "")
    ? (words.at(-2) ?? "")
    : (words.at(-1) ?? "");
}

function sameButInitials(
  mention: Mention,
  byPart: ReadonlyMap<string, readonly Entity[]>,
): Entity | undefined {
  if (mention.type === "body" || mention.type === "place") return undefined;
  const plain = (words: readonly string[]) =>
    words.filter((word) => !/^(?:\p{Lu}\.?|Jr\.?|Sr\.?)$/u.test(word));
  const own = plain(mention.words);
  return byPart.get(lastName(mention.words).toLowerCase())?.find((entity) => {
    const theirs = plain(entity.words);
    if (own.length < 2 || theirs.length < 2 || own.at(-1) !== theirs.at(-1)) return false;
    return own[0] === theirs[0];
  });
}

/** Of several with this last name: the one whose gender the title tells, then the one named last. */
function best(
  mention: Mention,
  list: readonly Entity[],
  seen: ReadonlyMap<Entity, readonly number[]>,
): Entity | undefined {
  if (mention.type === "body" || mention.type === "place") return undefined;
  const gender = genderOfNoun(mention.honorific);
  const [word = ""] = mention.words;
  const fitting = list.filter(
    (entity) => gender === undefined || entity.gender === undefined || entity.gender === gender,
  );
  const byLastName = fitting.filter((entity) => lastName(entity.words) === word);
  const pool = byLastName.length > 0 ? byLastName : mention.honorific === undefined ? fitting : [];
  if (pool.length < 2) return pool[0];
  let latest: Entity | undefined;
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

function acronym(word: string, entities: readonly Entity[]): Entity | undefined {
  if (!/^\p{Lu}{2,6}$/u.test(word)) return undefined;
  return entities.find(
    ({ words, type }) =>
      type !== "person" &&
      words.length > 1 &&
      words
        .filter((one) => /^\p{Lu}/u.test(one))
        .map((one) => one[0])
        .join("") === word,
  );
}

function enrich(
  entity: Entity,
  mention: Mention,
  genderOf: (firstName: string) => Entity["gender"],
): void {
  if (entity.type === "unknown" || (mention.type === "person" && entity.type === "place"))
    entity.type = mention.type;
  if (mention.words.length > entity.words.length && mention.type === entity.type) {
    entity.aliases.add(entity.name);
    entity.name = mention.name;
    entity.words = mention.words;
  } else if (mention.name !== entity.name) entity.aliases.add(mention.name);
  entity.gender ??= genderOfNoun(mention.honorific) ?? genderOfNoun(mention.noun);
  if (entity.type !== "body" && entity.words.length > 1)
    entity.gender ??= genderOf(entity.words[0] ?? "");
  if (mention.role !== undefined && mention.noun !== undefined)
    entity.roles.push({ text: mention.role, noun: mention.noun });
}
