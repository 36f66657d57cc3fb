// Says which of the known entities a name is another name of.

import type { SpeakerMention } from "../mentions/mention";
import { isFirstName } from "../names/first-names";
import { genderOfNoun, type NamedEntity } from "./entity";

/** `de Blasio`, `van der Berg`: the last name with its particles. */
export function lastName(words: readonly string[]): string {
  return /^(?:Jr|Sr|II|III|IV)\.?$/.test(words.at(-1) ?? "")
    ? (words.at(-2) ?? "")
    : (words.at(-1) ?? "");
}

/** A word of a name as it is looked up by: `O’Neill` and `O'Neill` are one, and so are `José` and `Jose`. */
export function partKey(word: string): string {
  const plain = /[^ -~]/.test(word) ? word.normalize("NFD").replace(/\p{M}/gu, "") : word;
  return plain.toLowerCase().replace(/[’ʼ]/g, "'");
}

/** `Rashdi` of `al-Rashdi`: papers leave the article of Arabic names out after the first mention. */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:al|el|ar|as|ash|an|at|az|ad)-(?=\p{Lu})/iu, "");
}

export function sameButInitials(
  mention: SpeakerMention,
  byPart: ReadonlyMap<string, readonly NamedEntity[]>,
): NamedEntity | undefined {
  if (mention.type === "body" || mention.type === "place") return undefined;
  const plain = (words: readonly string[]) =>
    words.filter((word) => !/^(?:\p{Lu}\.?|Jr\.?|Sr\.?)$/u.test(word));
  const own = plain(mention.words);
  if (own.length < 2) return undefined;
  return byPart.get(partKey(lastName(mention.words)))?.find((entity) => {
    const theirs = plain(entity.words);
    if (theirs.length < 2 || partKey(own.at(-1) ?? "") !== partKey(theirs.at(-1) ?? ""))
      return false;
    return own[0] === theirs[0];
  });
}

/** The one gender that titles tell of each last name: `Mr. Lund`, and nowhere `Mrs. Lund`; undefined for both. */
export function gendersTold(
  names: readonly SpeakerMention[],
): ReadonlyMap<string, NamedEntity["gender"]> {
  const told = new Map<string, NamedEntity["gender"]>();
  for (const { words, honorific } of names) {
    const gender = words.length === 1 ? genderOfNoun(honorific) : undefined;
    if (gender === undefined) continue;
    const key = partKey(words[0] ?? "");
    told.set(key, told.has(key) && told.get(key) !== gender ? undefined : gender);
  }
  return told;
}

/** `the Harbour Board` where `the Northern Harbour Board` has been named, and no other such board. */
export function fullerBody(
  { type, words }: SpeakerMention,
  bodies: ReadonlyMap<string, readonly NamedEntity[]>,
): NamedEntity | undefined {
  if (type !== "body" || words.length < 2) return undefined;
  const end = ` ${words.join(" ")}`;
  const [known, ...others] = (bodies.get(lastWordsOf(words)) ?? []).filter((entity) =>
    entity.words.join(" ").endsWith(end),
  );
  return others.length === 0 ? known : undefined;
}

export function acronym(word: string, entities: readonly NamedEntity[]): NamedEntity | undefined {
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

const particle =
  /^(?:de|van|von|di|del|der|den|al|el|le|la|du|bin|ten|ter|ag|ould|abu|ó|ní|uí|mac|nic|dos|das|da|delos?|dela|st\.?|san)$/i;

/** The last two words of a name, as it is looked up by its end. */
export function lastWordsOf(words: readonly string[]): string {
  return partKey(words.slice(-2).join(" "));
}

/**
 * The mentions that are last names of two words: `De Wit` or `Ms. de Wit` where `Femke de Wit` is named,
 * `Osei Brandt` where `Femke Osei Brandt` is.
 */
export function lastNamesIn(names: readonly SpeakerMention[]): ReadonlySet<SpeakerMention> {
  const isBody = ({ type }: SpeakerMention) => type === "body" || type === "place";
  const isOfParticles = (words: readonly string[]) =>
    words.slice(0, -1).every((word) => particle.test(word));
  const long = names.filter(({ words }) => words.length > 2 && !isOfParticles(words));
  const ends = new Set(long.map(({ words }) => lastWordsOf(words)));
  const endsOfPeople = new Set(
    long.filter((one) => !isBody(one)).map(({ words }) => lastWordsOf(words)),
  );
  return new Set(
    names.filter((mention) => {
      const [first = ""] = mention.words;
      // `Van Der Berg` where `Femke Van Der Berg` is named.
      if (mention.words.length === 3 && isOfParticles(mention.words))
        return ends.has(lastWordsOf(mention.words));
      if (mention.words.length !== 2) return false;
      if (particle.test(first)) return ends.has(lastWordsOf(mention.words));
      return (
        !isBody(mention) && !isFirstName(first) && endsOfPeople.has(lastWordsOf(mention.words))
      );
    }),
  );
}
