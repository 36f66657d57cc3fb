// Notes the offices that German text puts before names.
import { genderOfNoun, type NamedEntity } from "../people/entity";
import { nominative } from "./german-cases";
import { germanNoun, germanOffice } from "./german-words";

/** Notes an office that stands before a name, and the gender that it tells. */
export function addOffice(entity: NamedEntity, office: string): void {
  const role = nominative(office);
  if (!entity.roles.some(({ text }) => text === role))
    entity.roles.push({ text: role, noun: role.toLowerCase() });
  entity.gender ??= /(?:in|frau|ärztin)$/.test(office)
    ? "female"
    : (genderOfNoun(office.toLowerCase()) ?? genderOfTrade(entity, office));
}

/** Whether of two words the first says what somebody is whose last name is the second; it is noted then. */
export function isOfficeOf(known: NamedEntity, [office = "", ...rest]: readonly string[]): boolean {
  if (rest.length !== 1 || known.words[0] === office || !germanOffice(office)) return false;
  addOffice(known, office);
  return true;
}

/** `Hundetrainer Toni Lund` is a man, as what a woman does ends with `in`; not `Kapitän Ida Lund`. */
function genderOfTrade({ words }: NamedEntity, office: string): NamedEntity["gender"] {
  const isTrade =
    /(?:[^e]er|or|ent|ant|ist|oge|eur)$/.test(office) && germanNoun(office) === "person";
  return isTrade && !/[ae]$/.test(words[0] ?? "a") ? "male" : undefined;
}
