// Says whom a pronoun or an office means in a German text.
import type { NamedEntity } from "../people/entity";
import { describedBefore, describedInside } from "./described-in-german";
import type { GermanMention, GermanNames } from "./german-names";
import { meantByOffice } from "./holder-of-description";

export interface NamedInTexts {
  readonly names: GermanNames;
  readonly texts: readonly string[];
}

/** Whom `er` or `sie` means: who was named last and fits. */
export function meantBy(
  { names, texts }: NamedInTexts,
  paragraph: number,
  start: number,
  pronoun: string,
): NamedEntity | undefined {
  const gender = pronoun.toLowerCase() === "er" ? "male" : "female";
  const described = describedBefore(texts[paragraph] ?? "", start, gender);
  const nearest = names.mentions.findLast(
    (mention) =>
      isNamedBefore(mention, paragraph, start) &&
      mention.paragraph >= paragraph - 3 &&
      (mention.entity.gender ?? gender) === gender,
  );
  const last = nearest === undefined ? undefined : firstOfSentence(nearest, names, texts, gender);
  if (described !== undefined && (last?.paragraph !== paragraph || last.start < described.index)) {
    const holder = /^D(?:er|ie)\s/.test(described.name)
      ? meantByOffice({ names, texts }, paragraph, described.index, described.name.toLowerCase())
      : undefined;
    return holder ?? names.described(described.name, "person");
  }
  const inside =
    last === undefined ? describedInside(texts[paragraph] ?? "", start, gender) : undefined;
  return last?.entity ?? (inside === undefined ? undefined : names.described(inside, "person"));
}

/** `Brenner schlug Leonie vor. … sagte sie`: the subject of the sentence rather than who is named last in it. */
export function firstOfSentence(
  nearest: GermanMention,
  names: GermanNames,
  texts: readonly string[],
  gender: "male" | "female",
): GermanMention {
  const text = texts[nearest.paragraph] ?? "";
  const begin = Math.max(0, text.slice(0, nearest.start).search(/[^.!?]*$/));
  const isGenitive = ({ start, end, entity }: GermanMention) =>
    /s$/.test(text.slice(start, end)) && !/s$/.test(entity.words.at(-1) ?? "");
  return (
    names.mentions.find(
      (mention) =>
        mention.paragraph === nearest.paragraph &&
        mention.start >= begin &&
        mention.start <= nearest.start &&
        !isGenitive(mention) &&
        (mention.entity.gender ?? gender) === gender,
    ) ?? nearest
  );
}

export function isNamedBefore(mention: GermanMention, paragraph: number, start: number): boolean {
  return mention.paragraph < paragraph || (mention.paragraph === paragraph && mention.end <= start);
}
