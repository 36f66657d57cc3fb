// Gives each entity that speaks its entry among the article's speakers, with an id of its name.
import type { AnnotatedArticle } from "../../article/format";
import { longestName } from "../../article/values/limits";
import type { NamedEntity } from "../people/entity";
import { OwnIds } from "../plain-text/id-from";
import { toldOf } from "./roles";

type Speaker = NonNullable<AnnotatedArticle["speakers"]>[number];

/** Nobody is named: in the languages that texts are drafted in. */
const unnamed: Readonly<Record<string, string>> = {
  en: "Speaker not named",
  de: "Sprecher nicht genannt",
  fr: "Auteur non nommé",
  es: "Autor no nombrado",
  it: "Autore non nominato",
};

/** The speakers of an article, in the order in which they first speak. */
export class Speakers {
  readonly list: Speaker[] = [];
  readonly #ids = new Map<NamedEntity | undefined, string>();
  readonly #own = new OwnIds();
  readonly #language: string;

  constructor(language: string) {
    this.#language = language.split("-")[0] ?? "en";
  }

  /** The ids of who speaks: of several together, each. */
  idsOf(entity: NamedEntity | undefined): string[] {
    if (entity !== undefined && entity.members.length > 0) {
      return [...new Set(entity.members.flatMap((member) => this.idsOf(member)))];
    }
    const known = this.#ids.get(entity);
    if (known !== undefined) return [known];
    const name =
      entity === undefined
        ? (unnamed[this.#language] ?? "?")
        : [...entity.name].slice(0, longestName).join("");
    const id = this.#own.from(name, "speaker");
    this.#ids.set(entity, id);
    this.list.push({
      id,
      name,
      ...kindOf(entity),
      ...(entity === undefined ? {} : factsOf(entity)),
    });
    return [id];
  }

  /** The id of an entity that speaks somewhere; undefined for all others. */
  idOf(entity: NamedEntity): string | undefined {
    return this.#ids.get(entity);
  }
}

function factsOf(entity: NamedEntity) {
  const { role, affiliation, country } = toldOf(entity);
  // A last name is no other name; an acronym is.
  const aliases = [...entity.aliases].filter((alias) => !entity.name.includes(alias)).slice(0, 8);
  const shortName = lastNameOf(entity);
  return {
    ...(shortName === undefined ? {} : { shortName }),
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(country === undefined ? {} : { country }),
    ...(aliases.length === 0 ? {} : { aliases }),
  };
}

/** What the article calls a person by after the full name: `Mackay` of “Neil Mackay”. */
function lastNameOf({ type, isUnnamed, isPlural, name, aliases }: NamedEntity): string | undefined {
  if (type !== "person" || isUnnamed || isPlural) return undefined;
  // At the beginning of a sentence it is `De Wit`, in the name `Sven de Wit`.
  const ends = (alias: string) => name.toLowerCase().endsWith(` ${alias.toLowerCase()}`);
  const used = [...aliases].find(ends);
  return used && name.slice(-used.length);
}

/** `Q` and `A` in an interview. */
const isLabel = /^(?:Q|A|Question|Answer|Frage|Antwort)$/;

function kindOf(entity: NamedEntity | undefined): Pick<Speaker, "kind"> {
  if (entity === undefined) return { kind: "unnamed" };
  if (entity.isPlural) return { kind: "group" };
  if (entity.type === "body" || entity.type === "place") return { kind: "organisation" };
  if (entity.type === "document" || isLabel.test(entity.name)) return { kind: "label" };
  return entity.isUnnamed ? { kind: "unnamed" } : {};
}
