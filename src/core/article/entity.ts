import type { AnnotatedArticle } from "./format";
import { type ByKind, byKind, type Kind } from "./kinds";
import { labelsOf } from "./labels";
import { displayNames } from "./values/display-names";

/** One speaker, topic or country of an article. */
export interface Entity {
  readonly kind: Kind;
  /** Counts the entities of its kind from 0, in the file's order: what style rules and arrays use. */
  readonly number: number;
  /** As in the file and in links; a country's is its code. */
  readonly id: string;
  /** As in the file: two may have the same. */
  readonly name: string;
  /** The name as readers see it, which no other of its kind has. */
  readonly label: string;
  /** The same where there is little room. */
  readonly shortName: string;
  /** For print: at most three letters and digits, and a number where others have them too; a country's is its code. */
  readonly initials: string;
  readonly role: string | undefined;
  readonly affiliation: string | undefined;
  /** Other names of a speaker, without those above. */
  readonly aliases: readonly string[];
  /** The code of the country that a speaker belongs to, or that a topic is about. */
  readonly country: string | undefined;
  readonly sameAs: readonly string[];
}

/** The article's entities by kind, in the file's order. `nameOf` names the countries that it leaves unnamed. */
export function entitiesOf(
  article: AnnotatedArticle,
  nameOf = countryNames(article.language),
): ByKind<readonly Entity[]> {
  const none = { role: undefined, affiliation: undefined, country: undefined, aliases: [] };
  return {
    speaker: toldApart(
      (article.speakers ?? []).map((speaker, number) => ({
        kind: "speaker",
        number,
        id: speaker.id,
        name: speaker.name,
        shortName: speaker.shortName ?? speaker.name,
        initials: initialsOf(speaker.name),
        role: speaker.role,
        affiliation: speaker.affiliation,
        aliases: aliasesOf(speaker),
        country: speaker.country,
        sameAs: speaker.sameAs ?? [],
      })),
    ),
    topic: toldApart(
      (article.topics ?? []).map((topic, number) => ({
        ...none,
        kind: "topic",
        number,
        id: topic.id,
        name: topic.name,
        shortName: topic.name,
        initials: initialsOf(topic.name),
        country: topic.country,
        sameAs: topic.sameAs ?? [],
      })),
    ),
    country: toldApart(
      (article.countries ?? []).map((country, number) => {
        const name = country.name ?? nameOf(country.code);
        return {
          ...none,
          kind: "country",
          number,
          id: country.code,
          name,
          shortName: name,
          initials: country.code,
          sameAs: country.sameAs ?? [],
        };
      }),
    ),
  };
}

function aliasesOf({
  name,
  shortName,
  aliases = [],
}: NonNullable<AnnotatedArticle["speakers"]>[number]): readonly string[] {
  return [...new Set(aliases)].filter((alias) => alias !== name && alias !== shortName);
}

/** Gives entities of one kind labels, short names and initials that no two of them share. */
function toldApart(entities: readonly Omit<Entity, "label">[]): readonly Entity[] {
  const labels = labelsOf(entities);
  return entities.map((entity, at) => ({ ...entity, label: entity.name, ...labels[at] }));
}

/** Finds entities by kind and id. */
export function entityNumbers(
  entities: ByKind<readonly Entity[]>,
): ByKind<ReadonlyMap<string, number>> {
  return byKind((kind) => new Map(entities[kind].map((entity) => [entity.id, entity.number])));
}

/** Names countries in a language; the code itself where the run time knows no name. */
export function countryNames(language: string): (code: string) => string {
  const nameOf = displayNames([language, "en"], "region");
  return (code) => nameOf(code) ?? code;
}

function initialsOf(name: string): string {
  const letters = name
    .split(/[\s\p{Pd}]+/u)
    .map((word) => word.match(/[\p{L}\p{N}]/u)?.[0] ?? "")
    .filter((letter) => letter !== "");
  return [...letters.join("").toUpperCase()].slice(0, 3).join("");
}
