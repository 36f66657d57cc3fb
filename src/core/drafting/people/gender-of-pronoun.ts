import type { NamedEntity } from "./entity";

/** The gender that a pronoun tells. */
export function genderOfPronoun(pronoun: string): NamedEntity["gender"] {
  return pronoun === "she" ? "female" : pronoun === "he" ? "male" : undefined;
}
