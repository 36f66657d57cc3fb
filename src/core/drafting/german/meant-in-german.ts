// Says whom a pronoun or an office means in a German text.
import type { NamedEntity } from "../people/entity";
import { describedBefore, describedInside } from "./described-in-german";
import type { GermanMention, GermanNames } from "./german-names";

interface NamedInTexts {
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
      ? meantByOffice({ names }, paragraph, described.index, described.name.toLowerCase())
      : undefined;
    return holder ?? names.described(described.name, "person");
  }
  const inside =
    last === undefined ? describedInside(texts[paragraph] ?? "", start, gender) : undefined;
  return last?.entity ?? (inside === undefined ? undefined : names.described(inside, "person"));
}

/** `der Grünen-Politiker`, `die 51-Jährige`: who was named right before, and is no one else by office. */
function meantByOffice(
  { names }: Pick<NamedInTexts, "names">,
  paragraph: number,
  start: number,
  words: string,
): NamedEntity | undefined {
  const noun = words.split(/\s+/).at(-1) ?? "";
  const gender = /^die\s/.test(words) ? "female" : "male";
  const holder = names.mentions.findLast(
    (mention) =>
      isNamedBefore(mention, paragraph, start) &&
      mention.entity.roles.some(({ noun: role }) => role.endsWith(noun.toLowerCase())),
  );
  if (holder !== undefined) return holder.entity;
  if (
    !/(?:politiker(?:in)?|jährige[rn]?|^mann|^frau|chef(?:in)?|vorsitzende[rn]?|minister(?:in)?|meister(?:in)?|leiter(?:in)?|präsident(?:in)?|trainer(?:in)?|direktor(?:in)?|autor(?:in)?|kandidat(?:in)?|gründer(?:in)?|spieler(?:in)?|stürmer(?:in)?|torwart|torhüter(?:in)?|kapitän(?:in)?|verteidiger(?:in)?|profi|sportler(?:in)?|sänger(?:in)?|schauspieler(?:in)?|forscher(?:in)?|wissenschaftler(?:in)?|unternehmer(?:in)?|jurist(?:in)?)$/i.test(
      noun,
    )
  )
    return undefined;
  return names.mentions.findLast(
    (mention) =>
      isNamedBefore(mention, paragraph, start) &&
      mention.paragraph >= paragraph - 1 &&
      (mention.entity.gender ?? gender) === gender,
  )?.entity;
}

/** Whom a description with a definite article means, be the article part of its words or before them. */
export function holderOf(
  { names, texts }: NamedInTexts,
  paragraph: number,
  start: number,
  { name, type }: { readonly name: string; readonly type: NamedEntity["type"] },
): NamedEntity | undefined {
  if (type !== "person") return undefined;
  const lead = /\bd(?:er|ie)\s+$/i.exec(
    (texts[paragraph] ?? "").slice(Math.max(0, start - 5), start),
  );
  const words = `${lead?.[0] ?? ""}${name}`.toLowerCase();
  if (!/^d(?:er|ie)\s/.test(words)) return undefined;
  return names.isDescribed(words)
    ? names.described(words, type)
    : meantByOffice({ names }, paragraph, start, words);
}

/** `Brenner schlug Leonie vor. … sagte sie`: the subject of the sentence rather than who is named last in it. */
function firstOfSentence(
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
