import type { SpeakerMention } from "../mentions/mention";
import type { NamedEntity } from "./entity";
import { genderOfPronoun } from "./gender-of-pronoun";

type Gender = NamedEntity["gender"];
type GenderOf = (firstName: string) => Gender;

/**
 * The genders of first names in a text, and those in doubt: a list is not believed that says `female` where
 * a text has `he` and nowhere `she`, and the other way round, as first names differ from country to country.
 */
export function genderWithin(
  mentions: readonly SpeakerMention[],
  genderOf: GenderOf,
): { readonly genderIn: GenderOf; readonly doubtedIn: GenderOf } {
  const told = new Set(
    mentions.flatMap(({ kind, name }) => (kind === "pronoun" ? genderOfPronoun(name) : undefined)),
  );
  const isTold = (gender: Gender) => told.has("female") === told.has("male") || told.has(gender);
  const of = (firstName: string, isSure: boolean) => {
    const gender = genderOf(firstName);
    return isTold(gender) === isSure ? gender : undefined;
  };
  return {
    genderIn: (firstName) => of(firstName, true),
    doubtedIn: (firstName) => of(firstName, false),
  };
}
