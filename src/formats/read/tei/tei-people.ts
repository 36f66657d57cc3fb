// Who is named in the header, the cast list and the lists of a TEI document, by their ids.
import type { Person } from "../model/person";
import { below, firstBelow, wordsIn, type XmlElement } from "../xml/parse-xml";

export interface TeiNames {
  readonly people: ReadonlyMap<string, Person>;
  /** Places, by their ids: what they are called, and what identifies them. */
  readonly places: ReadonlyMap<
    string,
    { readonly name: string; readonly sameAs: readonly string[] }
  >;
  readonly organisations: ReadonlyMap<string, string>;
}

export function idOf({ attributes }: XmlElement): string {
  return attributes["xml:id"] ?? attributes.id ?? "";
}

/** The names in several documents: the one that is read, and the corpus it belongs to. */
export function namesIn(roots: readonly XmlElement[]): TeiNames {
  const organisations = new Map<string, string>();
  const people = new Map<string, Person>();
  const places = new Map<string, { name: string; sameAs: readonly string[] }>();
  for (const root of roots) {
    for (const org of below(root, "org")) {
      const names = [...below(org, "orgName")];
      const full = names.find(({ attributes }) => attributes.full === "yes") ?? names[0];
      if (full !== undefined) organisations.set(idOf(org), wordsIn(full));
    }
    for (const category of below(root, "category")) {
      const name = wordsIn(firstBelow(category, "catDesc"));
      if (name !== "") organisations.set(idOf(category), name);
    }
    for (const place of below(root, "place")) {
      const name = wordsIn(firstBelow(place, "placeName"));
      if (name !== "") places.set(idOf(place), { name, sameAs: identifiersOf(place) });
    }
    for (const list of ["person", "personGrp"]) {
      for (const person of below(root, list)) {
        const found = personOf(person, organisations, list === "personGrp");
        if (found !== undefined && !people.has(idOf(person))) people.set(idOf(person), found);
      }
    }
    for (const role of below(root, "role")) {
      const name = wordsIn(role);
      if (idOf(role) !== "" && name !== "" && !people.has(idOf(role)))
        people.set(idOf(role), { name });
    }
  }
  return { people, places, organisations };
}

function personOf(
  person: XmlElement,
  organisations: ReadonlyMap<string, string>,
  isGroup: boolean,
): Person | undefined {
  const named = [...below(person, "persName")];
  const names = named.map(nameIn).filter((name) => name !== "");
  const [name = wordsIn(firstBelow(person, "name")), ...aliases] = names;
  if (name === "") return undefined;
  const parties = [...below(person, "affiliation")].map(({ attributes }) =>
    organisations.get((attributes.ref ?? "").replace(/^#/, "")),
  );
  const affiliation =
    parties.find((party) => party !== undefined) ||
    wordsIn([...below(person, "affiliation")].find(({ attributes }) => !attributes.ref)) ||
    undefined;
  const role = wordsIn(firstBelow(person, "occupation"));
  const sameAs = identifiersOf(person);
  return {
    name,
    ...(aliases.length > 0 && { aliases }),
    ...(role !== "" && { role }),
    ...(affiliation !== undefined && { affiliation }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(isGroup && { kind: "group" as const }),
  };
}

/** The name in its parts, forenames first, or as it stands. */
function nameIn(persName: XmlElement): string {
  const part = (name: string) => [...below(persName, name)].map(wordsIn);
  const parts = [...part("forename"), ...part("nameLink"), ...part("surname")];
  return parts.length > 1 ? parts.join(" ") : wordsIn(persName);
}

function identifiersOf(element: XmlElement): readonly string[] {
  return [...below(element, "idno")]
    .map(wordsIn)
    .filter((each) => /^[a-z][a-z0-9+.-]*:/i.test(each));
}

/** A name from an id: `#IvanGašparovič.1941` is `Ivan Gašparovič`. */
export function nameOfId(id: string): string {
  const words = id
    .replace(/^.*[#:]/, "")
    .replace(/\.\d{4}$/, "")
    .replace(/_+/g, " ");
  return words.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").trim();
}
