// Who is named in the header, the cast list and the lists of a TEI document, by their ids.

import { isCountryCode } from "../../../core/article/values/country-code";
import type { Person } from "../model/person";
import { allBelow, firstBelow, wordsInElement, type XmlElement } from "../xml/parse-xml";
import { programsIn } from "./tei-certainty";

export interface TeiNames {
  readonly people: ReadonlyMap<string, Person>;
  /** Places, by their ids: what they are called, and what identifies them. */
  readonly places: ReadonlyMap<
    string,
    { readonly name: string; readonly sameAs: readonly string[] }
  >;
  readonly organisations: ReadonlyMap<string, string>;
  /** The ids of programs that have marked something. */
  readonly programs: ReadonlySet<string>;
}

export function xmlId({ attributes }: XmlElement): string {
  return attributes["xml:id"] ?? attributes.id ?? "";
}

/** The names in several documents: the one that is read, and the corpus it belongs to. */
export function namesIn(roots: readonly XmlElement[]): TeiNames {
  const organisations = new Map<string, string>();
  const people = new Map<string, Person>();
  const places = new Map<string, { name: string; sameAs: readonly string[] }>();
  for (const root of roots) {
    for (const org of allBelow(root, "org")) {
      const names = allBelow(org, "orgName");
      const full = names.find(({ attributes }) => attributes.full === "yes") ?? names[0];
      if (full !== undefined) organisations.set(xmlId(org), wordsInElement(full));
    }
    for (const category of allBelow(root, "category")) {
      const name = wordsInElement(firstBelow(category, "catDesc"));
      if (name !== "") organisations.set(xmlId(category), name);
    }
    for (const place of allBelow(root, "place")) {
      const name = wordsInElement(firstBelow(place, "placeName"));
      if (name !== "") places.set(xmlId(place), { name, sameAs: identifiersOf(place) });
    }
    for (const list of ["person", "personGrp"]) {
      for (const person of allBelow(root, list)) {
        const found = personOf(person, organisations, list === "personGrp");
        if (found !== undefined && !people.has(xmlId(person))) people.set(xmlId(person), found);
      }
    }
    for (const role of allBelow(root, "role")) {
      const name = wordsInElement(role);
      if (xmlId(role) !== "" && name !== "" && !people.has(xmlId(role)))
        people.set(xmlId(role), { name });
    }
  }
  return { people, places, organisations, programs: programsIn(roots) };
}

function personOf(
  person: XmlElement,
  organisations: ReadonlyMap<string, string>,
  isGroup: boolean,
): Person | undefined {
  const named = allBelow(person, "persName");
  const names = named.map(nameIn).filter((name) => name !== "");
  const [name = wordsInElement(firstBelow(person, "name")), ...aliases] = names;
  if (name === "") return undefined;
  const parties = allBelow(person, "affiliation").map(({ attributes }) =>
    organisations.get((attributes.ref ?? "").replace(/^#/, "")),
  );
  const affiliation =
    parties.find((party) => party !== undefined) ||
    wordsInElement(allBelow(person, "affiliation").find(({ attributes }) => !attributes.ref)) ||
    undefined;
  const role = wordsInElement(firstBelow(person, "occupation"));
  const sameAs = identifiersOf(person);
  const country = firstBelow(person, "nationality")?.attributes.key ?? "";
  return {
    name,
    ...(aliases.length > 0 && { aliases }),
    ...(role !== "" && { role }),
    ...(isCountryCode(country) && { country }),
    ...(affiliation !== undefined && { affiliation }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(isGroup && { kind: "group" as const }),
  };
}

/** The name in its parts, forenames first, or as it stands. */
export function nameIn(persName: XmlElement): string {
  const part = (name: string) => [...allBelow(persName, name)].map(wordsInElement);
  const parts = [...part("forename"), ...part("nameLink"), ...part("surname")];
  return parts.length > 1 ? parts.join(" ") : wordsInElement(persName);
}

function identifiersOf(element: XmlElement): readonly string[] {
  return allBelow(element, "idno")
    .map(wordsInElement)
    .filter((each) => /^[a-z][a-z0-9+.-]*:/i.test(each));
}

/** What references such as `#mud #bridges` name of what is listed. */
export function topicsIn(references: string | undefined, names: TeiNames): readonly string[] {
  const ids = (references ?? "").split(/\s+/).map((each) => each.replace(/^#/, ""));
  return ids.flatMap((id) => names.organisations.get(id) ?? names.places.get(id)?.name ?? []);
}

/** A name from an id: `#IvanGašparovič.1941` is `Ivan Gašparovič`. */
export function nameOfId(id: string): string {
  const words = id
    .replace(/^.*[#:]/, "")
    .replace(/\.\d{4}$/, "")
    .replace(/_+/g, " ");
  return words.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").trim();
}
