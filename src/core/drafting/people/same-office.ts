// Knows offices that go by several words.
import type { NamedEntity } from "./entity";

/** `the Ohio congressman` is who is called `Rep. Ida Lund`, and `the judge` who is called `Recorder Ida Lund`. */
export function sameOffice(noun: string): string {
  return noun
    .replace(/^congress(?:man|woman|person)$/, "representative")
    .replace(/^(?:recorder|justice|magistrate|sheriff-substitute)$/, "judge")
    .replace(/^(?:boss|coach|gaffer)$/, "manager");
}

/** Whether somebody has an office, be it called by another word. */
export function holds({ roles }: NamedEntity, noun: string): boolean {
  const office = sameOffice(noun);
  return roles.some((role) => sameOffice(role.noun) === office);
}
